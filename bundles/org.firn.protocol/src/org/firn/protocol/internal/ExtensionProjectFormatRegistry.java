/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.firn.protocol.foreign.ProjectFormat;
import org.firn.protocol.foreign.ProjectFormatDescriptor;
import org.firn.protocol.foreign.ProjectFormatRegistry;

/** The formats of projects of other programs that are contributed through the extension point. */
public final class ExtensionProjectFormatRegistry implements ProjectFormatRegistry {
    /** The extension point's full id. */
    public static final String POINT = "org.firn.protocol.projectFormats";

    private final List<ProjectFormatDescriptor> descriptors;

    /**
     * Reads the registry once; what is contributed later is not seen.
     *
     * @param log receives a line for every entry that cannot be used
     */
    public ExtensionProjectFormatRegistry(IExtensionRegistry registry, Consumer<String> log) {
        descriptors = new Contributions(registry, log)
                .read(POINT, "format", ExtensionProjectFormatRegistry::descriptor).values().stream()
                        .sorted(Comparator.comparing(ProjectFormatDescriptor::id))
                        .toList();
    }

    private static ProjectFormatDescriptor descriptor(Contributions.Entry entry) {
        entry.required("class");
        return new ProjectFormatDescriptor(
                entry.required("id"),
                entry.required("name"),
                entry.required("marker"),
                entry.contributor(),
                () -> entry.create("format", ProjectFormat.class));
    }

    @Override
    public List<ProjectFormatDescriptor> all() {
        return descriptors;
    }
}
