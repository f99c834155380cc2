/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.RegistryFactory;
import org.firn.jobs.internal.ExtensionExecutors;

/** The executors that there are. Thread-safe. */
public interface ExecutorRegistry {

    /** The id of the executor that runs programs on this machine. */
    String LOCAL = "local";

    /** Every executor, ordered by name. */
    List<ExecutorDescriptor> all();

    /** The executor with this id. */
    default Optional<ExecutorDescriptor> find(String id) {
        return all().stream().filter(descriptor -> descriptor.id().equals(id)).findFirst();
    }

    /** A registry of the given executors, for tests and scripts. */
    static ExecutorRegistry of(ExecutorDescriptor... descriptors) {
        List<ExecutorDescriptor> all = List.of(descriptors);
        return () -> all;
    }

    /**
     * The executors contributed through the extension point {@code org.firn.jobs.executors}. Contributions with a
     * missing attribute or a taken id are logged with their bundle's name and left out; those of an {@link
     * ExecutorSource} go before others of the same id. Without a running Eclipse
     * platform: the local executor alone.
     */
    static ExecutorRegistry contributed() {
        return RegistryFactory.getRegistry() == null
                ? of(new ExecutorDescriptor(LOCAL, "This machine", "", "org.firn.jobs", LocalExecutor::new))
                : new ExtensionExecutors(RegistryFactory.getRegistry());
    }
}
