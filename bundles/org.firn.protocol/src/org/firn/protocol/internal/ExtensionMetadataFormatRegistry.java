/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.protocol.exchange.MetadataFormatDescriptor;
import org.firn.protocol.exchange.MetadataFormatRegistry;

/**
 * The formats of metadata contributed through the extension point; a format's class is loaded when an instance is asked
 * for.
 */
public final class ExtensionMetadataFormatRegistry implements MetadataFormatRegistry {
    /** The extension point's full id. */
    public static final String POINT = "org.firn.protocol.metadataFormats";

    private final List<MetadataFormatDescriptor> descriptors;

    /**
     * Reads the registry once; what is contributed later is not seen.
     *
     * @param log receives a line for every entry that cannot be used
     */
    public ExtensionMetadataFormatRegistry(IExtensionRegistry registry, Consumer<String> log) {
        descriptors = new Contributions(registry, log)
                .read(POINT, "format", ExtensionMetadataFormatRegistry::descriptor).values().stream()
                        .sorted(Comparator.comparing(MetadataFormatDescriptor::id))
                        .toList();
    }

    private static MetadataFormatDescriptor descriptor(Contributions.Entry entry) {
        entry.required("class");
        return new MetadataFormatDescriptor(
                entry.required("id"),
                entry.required("name"),
                Arrays.stream(entry.required("extensions").split(","))
                        .map(String::strip)
                        .toList(),
                entry.isTrue("reads"),
                entry.isTrue("writes"),
                entry.contributor(),
                () -> entry.create("format", MetadataFormat.class));
    }

    @Override
    public List<MetadataFormatDescriptor> all() {
        return descriptors;
    }
}
