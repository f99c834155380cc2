/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.firn.protocol.internal.ExtensionTableFormatRegistry;

/** The formats of tables that there are. Thread-safe. */
public interface TableFormatRegistry {

    /** Every format, ordered by id. */
    List<TableFormatDescriptor> all();

    /** The format with this id. */
    default Optional<TableFormatDescriptor> find(String id) {
        return all().stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** The format of files that are called like this one, whatever is in it; empty when the name does not tell. */
    default Optional<TableFormatDescriptor> ofFile(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(format -> format.extensions().stream().anyMatch(end -> name.endsWith("." + end)))
                .findFirst();
    }

    /**
     * The formats contributed through the extension point {@code org.firn.protocol.tableFormats} at the time of the
     * call. Entries that cannot be used are written to the platform's log.
     */
    static TableFormatRegistry contributed() {
        return new ExtensionTableFormatRegistry(
                RegistryFactory.getRegistry(),
                line -> ILog.of(ExtensionTableFormatRegistry.class).error(line));
    }
}
