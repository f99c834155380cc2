/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.firn.protocol.internal.ExtensionMetadataFormatRegistry;

/**
 * The formats of metadata of other programs that there are. Thread-safe.
 *
 * @since 1.0
 */
public interface MetadataFormatRegistry {

    /** How much of a file a format may see to recognise it, bytes. */
    int START = 4096;

    /** Every format, ordered by id. */
    List<MetadataFormatDescriptor> all();

    /** The format with this id. */
    default Optional<MetadataFormatDescriptor> find(String id) {
        return all().stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * The formats that a file may be of, by its name and its content.
     *
     * @throws IOException the file cannot be read
     */
    default List<MetadataFormatDescriptor> ofContent(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        return ofName(file).stream()
                .filter(MetadataFormatDescriptor::reads)
                .filter(format -> format.create().recognises(file, start))
                .toList();
    }

    /** The formats of files that are called like this one. */
    default List<MetadataFormatDescriptor> ofName(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return all().stream().filter(format -> format.isNamedSo(name)).toList();
    }

    /**
     * The formats contributed through the extension point {@code org.firn.protocol.metadataFormats} at the time of the
     * call. Entries that cannot be used are written to the platform's log.
     */
    static MetadataFormatRegistry contributed() {
        return new ExtensionMetadataFormatRegistry(
                RegistryFactory.getRegistry(),
                line -> ILog.of(ExtensionMetadataFormatRegistry.class).error(line));
    }
}
