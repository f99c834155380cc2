/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.nio.file.Path;

/** A table was written by a newer version of the format than this program knows. */
public final class NewerVersionException extends TableException {

    private static final long serialVersionUID = 1;

    /**
     * Says which versions.
     *
     * @param file the table
     * @param version the major version of its format
     * @param known the newest major version that this program reads
     */
    public NewerVersionException(Path file, int version, int known) {
        super(
                file,
                "has format version " + version + ", but this program reads up to version " + known
                        + "; open it with a newer Firn");
    }
}
