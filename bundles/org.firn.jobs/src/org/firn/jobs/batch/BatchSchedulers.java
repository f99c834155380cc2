/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.batch;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.core.runtime.RegistryFactory;
import org.firn.jobs.internal.ExtensionSchedulers;

/**
 * The kinds of schedulers that there are. Immutable.
 *
 * @param makers what makes a scheduler, by the id of its kind, for example {@code slurm}
 */
public record BatchSchedulers(Map<String, Supplier<BatchScheduler>> makers) {

    public BatchSchedulers {
        makers = Map.copyOf(makers);
    }

    /**
     * Those contributed through the extension point {@code org.firn.jobs.executors}, without loading their classes;
     * none without a running Eclipse platform.
     */
    public static BatchSchedulers contributed() {
        return new BatchSchedulers(
                RegistryFactory.getRegistry() == null
                        ? Map.of()
                        : ExtensionSchedulers.read(RegistryFactory.getRegistry()));
    }

    /** The ids of the kinds, sorted. */
    public Set<String> ids() {
        return new TreeMap<>(makers).keySet();
    }

    /**
     * A scheduler of a kind; empty when the kind is not known.
     *
     * @throws IllegalStateException if its class cannot be loaded; the message names the bundle
     */
    public Optional<BatchScheduler> create(String id) {
        return Optional.ofNullable(makers.get(id)).map(Supplier::get);
    }
}
