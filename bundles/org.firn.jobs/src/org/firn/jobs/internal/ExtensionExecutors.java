/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.firn.jobs.ExecutorDescriptor;
import org.firn.jobs.ExecutorRegistry;
import org.firn.jobs.ExecutorSource;
import org.firn.jobs.IExecutor;

/** The executors found in an extension registry. */
public final class ExtensionExecutors implements ExecutorRegistry {
    private static final System.Logger LOG = System.getLogger(ExtensionExecutors.class.getName());

    private final List<ExecutorDescriptor> all = new ArrayList<>();

    /** Reads the contributions; of classes, only those of sources are loaded. */
    public ExtensionExecutors(IExtensionRegistry registry) {
        Set<String> ids = new HashSet<>();
        IConfigurationElement[] elements = registry.getConfigurationElementsFor("org.firn.jobs.executors");
        for (IConfigurationElement element : elements) {
            if (element.getName().equals("source")) {
                readSource(element).stream()
                        .filter(executor -> ids.add(executor.id()))
                        .forEach(all::add);
            }
        }
        // what a user has described comes before what is built in
        Set<String> described = Set.copyOf(ids);
        for (IConfigurationElement element : elements) {
            String id = element.getAttribute("id");
            String bundle = element.getContributor().getName();
            if (!element.getName().equals("executor") || id != null && described.contains(id)) {
                continue;
            }
            if (id == null || element.getAttribute("name") == null || element.getAttribute("class") == null) {
                LOG.log(Level.WARNING, "An executor of the bundle {0} lacks its id, name or class; left out", bundle);
            } else if (!ids.add(id)) {
                LOG.log(Level.WARNING, "The executor {0} of the bundle {1} is there already; left out", id, bundle);
            } else {
                all.add(describe(element, id, bundle));
            }
        }
        all.sort(Comparator.comparing(ExecutorDescriptor::name));
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private static List<ExecutorDescriptor> readSource(IConfigurationElement element) {
        try {
            return ((ExecutorSource) element.createExecutableExtension("class")).executors();
        } catch (CoreException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The executors that the bundle " + element.getContributor().getName()
                            + " describes cannot be listed; left out",
                    e);
            return List.of();
        }
    }

    private static ExecutorDescriptor describe(IConfigurationElement element, String id, String bundle) {
        String description = element.getAttribute("description");
        return new ExecutorDescriptor(
                id,
                element.getAttribute("name"),
                description == null ? "" : description,
                bundle,
                () -> create(element, id, bundle));
    }

    private static IExecutor create(IConfigurationElement element, String id, String bundle) {
        try {
            return (IExecutor) element.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            throw new IllegalStateException(
                    "The executor " + id + " of the bundle " + bundle + " cannot be used: its class "
                            + element.getAttribute("class")
                            + " cannot be loaded or is no executor. Repair or remove the bundle",
                    e);
        }
    }

    @Override
    public List<ExecutorDescriptor> all() {
        return List.copyOf(all);
    }
}
