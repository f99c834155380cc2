/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.opentest4j.AssertionFailedError;

/**
 * An extension registry of a test's own, filled with contributions of bundles that need not exist. The registry of the
 * platform would show what happens to be installed, and has no bundle whose contribution is faulty. Used by one thread.
 */
public final class TestExtensions {
    private final Object token = new Object();
    private final IExtensionRegistry registry;

    /**
     * An empty registry.
     *
     * @param test sees the classes that contributions name: they are loaded by its class loader, whatever bundle
     *     contributes them
     */
    public TestExtensions(Class<?> test) {
        registry = RegistryFactory.createRegistry(new ClassesOf(test.getClassLoader()), token, token);
    }

    /** The registry, for what is tested. */
    public IExtensionRegistry registry() {
        return registry;
    }

    /**
     * Contributes extension points and extensions.
     *
     * @param bundle the symbolic name of the contributor
     * @param content what stands inside of {@code <plugin>} in a {@code plugin.xml}
     * @throws AssertionError if it is not well-formed
     */
    public void contribute(String bundle, String content) {
        String xml = "<?xml version='1.0'?><?eclipse version='3.4'?><plugin>" + content + "</plugin>";
        boolean added = registry.addContribution(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(bundle),
                false,
                bundle,
                null,
                token);
        if (!added) {
            throw new AssertionFailedError("The registry refuses the contribution of " + bundle + ": " + xml);
        }
    }

    /** Makes what contributions name, with a constructor that need not be public. */
    private static final class ClassesOf extends RegistryStrategy {
        private final ClassLoader loader;

        ClassesOf(ClassLoader loader) {
            super(null, null);
            this.loader = loader;
        }

        @Override
        public Object createExecutableExtension(
                RegistryContributor contributor, String className, String overriddenContributor) throws CoreException {
            try {
                var constructor = Class.forName(className, true, loader).getDeclaredConstructor();
                constructor.setAccessible(true);
                return constructor.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(className + " cannot be made for " + contributor.getName(), e));
            }
        }
    }
}
