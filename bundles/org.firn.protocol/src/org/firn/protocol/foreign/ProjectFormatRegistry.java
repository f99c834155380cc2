/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.foreign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.firn.protocol.internal.ExtensionProjectFormatRegistry;

/**
 * The formats of project folders of other programs that there are. Thread-safe.
 *
 * @since 1.0
 */
public interface ProjectFormatRegistry {

    /** Every format, ordered by id. */
    List<ProjectFormatDescriptor> all();

    /** The format of a folder. */
    default Optional<ProjectFormatDescriptor> ofFolder(Path folder) {
        return all().stream()
                .filter(format -> Files.exists(folder.resolve(format.marker())))
                .filter(format -> format.create().recognises(folder))
                .findFirst();
    }

    /**
     * The formats contributed through the extension point {@code org.firn.protocol.projectFormats} at the time of the
     * call. Entries that cannot be used are written to the platform's log.
     */
    static ProjectFormatRegistry contributed() {
        return new ExtensionProjectFormatRegistry(
                RegistryFactory.getRegistry(),
                line -> ILog.of(ExtensionProjectFormatRegistry.class).error(line));
    }
}
