/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * What a mapping does with the columns of items.
 *
 * @param fields those that it writes, in order
 * @param columns those that it has used up; others are told to be left out
 * @param step writes the fields of a row
 */
public record Writing(List<ForeignField> fields, Set<String> columns, Step step) {

    /** Writes fields of the current row. */
    @FunctionalInterface
    public interface Step {
        /** Puts as many values as there are fields. */
        void write(ItemRows items, ForeignSink sink) throws IOException;
    }
}
