/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.foreign;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.protocol.ProtocolException;

/**
 * Opens the project folders of another program. Contributed through the extension point
 * {@code org.firn.protocol.projectFormats}.
 *
 * <p>Implementations have a public constructor without arguments and hold no state, and never change anything in the
 * folder. Thread-safe.
 *
 * @since 1.0
 */
public interface ProjectFormat {

    /** Whether a folder is a project of this program. Looks at few files. */
    boolean recognises(Path folder);

    /**
     * Opens a project for reading.
     *
     * @param table which protocols stand for those of the program, for runs that were not executed yet
     * @throws IOException the folder cannot be read, or is damaged
     * @throws ProtocolException its runs cannot be right
     */
    ForeignProject open(Path folder, MappingTable table) throws IOException, ProtocolException;
}
