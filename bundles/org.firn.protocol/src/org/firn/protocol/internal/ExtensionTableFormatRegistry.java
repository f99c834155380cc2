/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.firn.protocol.TableFormatDescriptor;
import org.firn.protocol.TableFormatRegistry;
import org.firn.tables.exchange.TableFormat;

/**
 * The formats of tables contributed through the extension point; a format's class is loaded when an instance is asked
 * for.
 */
public final class ExtensionTableFormatRegistry implements TableFormatRegistry {
    /** The extension point's full id. */
    public static final String POINT = "org.firn.protocol.tableFormats";

    private final List<TableFormatDescriptor> descriptors;

    /**
     * Reads the registry once; what is contributed later is not seen.
     *
     * @param log receives a line for every entry that cannot be used
     */
    public ExtensionTableFormatRegistry(IExtensionRegistry registry, Consumer<String> log) {
        Map<String, String> owners = new HashMap<>();
        descriptors = new Contributions(registry, log)
                .read(POINT, "format", entry -> descriptor(entry, owners)).values().stream()
                        .sorted(Comparator.comparing(TableFormatDescriptor::id))
                        .toList();
    }

    /** @param owners the formats of the file endings so far */
    private static TableFormatDescriptor descriptor(Contributions.Entry entry, Map<String, String> owners) {
        entry.required("class");
        String id = entry.required("id");
        String name = entry.required("name");
        List<String> extensions = Arrays.stream(entry.required("extensions").split(","))
                .map(String::strip)
                .toList();
        for (String extension : extensions) {
            String owner = owners.getOrDefault(extension, id);
            if (!owner.equals(id)) {
                throw new IllegalArgumentException(
                        "has the format " + id + " for files ." + extension + ", which " + owner + " has already");
            }
        }
        extensions.forEach(extension -> owners.put(extension, id));
        return new TableFormatDescriptor(
                id,
                name,
                extensions,
                entry.isTrue("reads"),
                entry.isTrue("writes"),
                entry.isTrue("text"),
                entry.contributor(),
                () -> entry.create("format", TableFormat.class));
    }

    @Override
    public List<TableFormatDescriptor> all() {
        return descriptors;
    }
}
