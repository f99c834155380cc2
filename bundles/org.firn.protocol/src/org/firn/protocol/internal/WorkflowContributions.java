/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.firn.protocol.workflow.ShippedWorkflow;
import org.osgi.framework.Bundle;

/** Reads the extension point of shipped workflows. */
public final class WorkflowContributions {
    /** The extension point's full id. */
    public static final String POINT = "org.firn.protocol.workflows";

    private WorkflowContributions() {}

    /**
     * The contributed workflows, ordered by id.
     *
     * @param log receives a line for every entry that cannot be used
     */
    public static List<ShippedWorkflow> read(IExtensionRegistry registry, Consumer<String> log) {
        return new Contributions(registry, log)
                .read(POINT, "workflow", WorkflowContributions::workflow).values().stream()
                        .sorted(Comparator.comparing(ShippedWorkflow::id))
                        .toList();
    }

    private static ShippedWorkflow workflow(Contributions.Entry entry) {
        String file = entry.required("file");
        return new ShippedWorkflow(
                entry.required("id"),
                entry.required("name"),
                entry.optional("description", ""),
                entry.contributor(),
                file,
                () -> {
                    Bundle bundle =
                            ContributorFactoryOSGi.resolve(entry.element().getContributor());
                    return bundle == null ? null : bundle.getEntry(file);
                });
    }
}
