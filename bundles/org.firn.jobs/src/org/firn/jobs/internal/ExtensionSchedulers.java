/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.internal;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.firn.jobs.batch.BatchScheduler;

/** The kinds of schedulers that bundles contribute. */
public final class ExtensionSchedulers {
    private static final System.Logger LOG = System.getLogger(ExtensionSchedulers.class.getName());

    private ExtensionSchedulers() {}

    /** Reads the contributions, without loading their classes. */
    public static Map<String, Supplier<BatchScheduler>> read(IExtensionRegistry registry) {
        Map<String, Supplier<BatchScheduler>> makers = new LinkedHashMap<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor("org.firn.jobs.executors")) {
            String id = element.getAttribute("id");
            String bundle = element.getContributor().getName();
            if (!element.getName().equals("scheduler")) {
                continue;
            }
            if (id == null || element.getAttribute("class") == null) {
                LOG.log(Level.WARNING, "A scheduler of the bundle {0} lacks its id or class; left out", bundle);
            } else if (makers.putIfAbsent(id, () -> create(element, id, bundle)) != null) {
                LOG.log(Level.WARNING, "The scheduler {0} of the bundle {1} is there already; left out", id, bundle);
            }
        }
        return makers;
    }

    private static BatchScheduler create(IConfigurationElement element, String id, String bundle) {
        try {
            return (BatchScheduler) element.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            throw new IllegalStateException(
                    "The scheduler " + id + " of the bundle " + bundle + " cannot be used: its class "
                            + element.getAttribute("class")
                            + " cannot be loaded or is no scheduler. Repair or remove the bundle",
                    e);
        }
    }
}
