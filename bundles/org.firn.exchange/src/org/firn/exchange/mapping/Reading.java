/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableWriter;

/**
 * What a mapping does with the fields of a table.
 *
 * @param columns those that it fills
 * @param fields those that it has used up; others become extra columns
 * @param binder makes the step that is done for each row
 */
public record Reading(List<ColumnSpec> columns, Set<String> fields, Binder binder) {

    /** Finds the places of columns. */
    @FunctionalInterface
    public interface Binder {
        /** The step for a table. */
        Step bind(TableWriter writer);
    }

    /** Sets columns of the current row. */
    @FunctionalInterface
    public interface Step {
        /** Reads a row. */
        void read(ForeignRows rows) throws IOException;
    }
}
