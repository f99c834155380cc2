/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
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

    /**
     * Outside of the platform, has the contributions of bundles on the class path take the place of its registry;
     * in the platform, does nothing. May be called by any test that needs them.
     *
     * @param test sees the classes of these bundles
     */
    public static synchronized void needPlatform(Class<?> test) throws IOException, CoreException {
        if (RegistryFactory.getRegistry() != null) {
            return;
        }
        TestExtensions extensions = new TestExtensions(test);
        for (URL url : Collections.list(test.getClassLoader().getResources("plugin.xml"))) {
            String[] parts = url.getPath().split("/");
            String bundle = parts[parts.length - 2];
            if (bundle.startsWith("org.firn.")) {
                try (InputStream in = url.openStream()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    extensions.contribute(
                            bundle, text.substring(text.indexOf("<plugin>") + 8, text.lastIndexOf("</plugin>")));
                }
            }
        }
        RegistryFactory.setDefaultRegistryProvider(extensions::registry);
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
