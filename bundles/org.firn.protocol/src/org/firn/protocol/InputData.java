/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.nio.file.Path;
import org.firn.tables.ItemTable;

/** An input of a run: the header of a data object, and the way to its data. Thread-safe. */
public interface InputData {

    /** What is known about it. */
    DataHeader header();

    /**
     * Its items; the caller closes it.
     *
     * @throws ProtocolException if it is not a set, or its table cannot be read
     */
    ItemTable openTable() throws ProtocolException;

    /**
     * The file named by an attribute of the header, for example {@code file} of a volume; absolute.
     *
     * @throws ProtocolException if the attribute is not set, or the file is not there
     */
    Path file(String attribute) throws ProtocolException;
}
