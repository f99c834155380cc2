/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.firn.tables.ColumnSpec;

/** A table of another program, which can be read several times. */
public interface ForeignSource {

    /** The file, for messages. */
    Path file();

    /** The fields, each with the type of its values, under the program's own names. */
    List<ForeignField> fields();

    /** Opens the rows, before the first. */
    ForeignRows open() throws IOException;

    /**
     * The column that holds a field which no column of ours means.
     *
     * @param field one of {@link #fields()}
     */
    ColumnSpec extra(ForeignField field);
}
