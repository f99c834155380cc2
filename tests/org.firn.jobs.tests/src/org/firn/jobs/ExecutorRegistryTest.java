/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.firn.jobs.internal.ExtensionExecutors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExecutorRegistryTest {
    private final Object token = new Object();
    private IExtensionRegistry registry;

    @BeforeEach
    void start() throws Exception {
        registry = RegistryFactory.createRegistry(
                new RegistryStrategy(null, null) {
                    @Override
                    public Object createExecutableExtension(
                            RegistryContributor contributor, String className, String overridden) throws CoreException {
                        return loaded(className);
                    }
                },
                token,
                null);
        contribute("org.firn.jobs", "<plugin><extension-point id=\"executors\" name=\"Executors\"/></plugin>");
    }

    private static Object loaded(String className) throws CoreException {
        if (className.equals(LocalExecutor.class.getName())) {
            return new LocalExecutor();
        }
        throw new CoreException(Status.error("No class " + className));
    }

    @AfterEach
    void stop() {
        registry.stop(token);
    }

    private void contribute(String bundle, String pluginXml) throws Exception {
        try (InputStream in = new ByteArrayInputStream(pluginXml.getBytes(StandardCharsets.UTF_8))) {
            assertTrue(registry.addContribution(
                    in, ContributorFactorySimple.createContributor(bundle), false, bundle, null, token));
        }
    }

    private void executor(String bundle, String attributes) throws Exception {
        contribute(
                bundle,
                "<plugin><extension point=\"org.firn.jobs.executors\"><executor " + attributes
                        + "/></extension></plugin>");
    }

    @Test
    void contributionsAreListedByNameAndMadeOnDemand() throws Exception {
        executor("bundle.b", "id=\"z\" name=\"Zebra\" class=\"no.such.Class\"");
        executor("bundle.a", "id=\"a\" name=\"Ant\" class=\"org.firn.jobs.LocalExecutor\" description=\"Small.\"");
        ExecutorRegistry executors = new ExtensionExecutors(registry);
        assertEquals(
                List.of("a", "z"),
                executors.all().stream().map(ExecutorDescriptor::id).toList());
        ExecutorDescriptor ant = executors.find("a").orElseThrow();
        assertEquals("Small.", ant.description());
        assertEquals("bundle.a", ant.contributor());
        assertInstanceOf(LocalExecutor.class, ant.create()).close();
    }

    @Test
    void takenIdAndIncompleteContributionAreLeftOut() throws Exception {
        executor("bundle.a", "id=\"a\" name=\"First\" class=\"org.firn.jobs.LocalExecutor\"");
        executor("bundle.b", "id=\"a\" name=\"Second\" class=\"org.firn.jobs.LocalExecutor\"");
        executor("bundle.c", "id=\"c\" name=\"No class\"");
        ExecutorRegistry executors = new ExtensionExecutors(registry);
        assertEquals(1, executors.all().size());
    }

    @Test
    void classThatCannotBeLoadedIsReportedWithItsBundle() throws Exception {
        executor("bundle.x", "id=\"x\" name=\"X\" class=\"no.such.Class\"");
        ExecutorDescriptor broken = new ExtensionExecutors(registry).find("x").orElseThrow();
        IllegalStateException error = assertThrows(IllegalStateException.class, broken::create);
        assertTrue(error.getMessage().contains("bundle.x"), error.getMessage());
    }
}
