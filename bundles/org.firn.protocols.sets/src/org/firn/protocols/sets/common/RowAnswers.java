/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.common;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;

/**
 * What something that decides about the rows of tables, such as a filter, says of items that are handed out one by one
 * while their table grows. Rows are read in the order in which they are handed out, some at a time, and answers that
 * nobody asked for are forgotten, so the memory does not depend on the number of items. Thread-safe.
 *
 * @param <T> an answer
 */
final class RowAnswers<T> {
    /** Read together, so that a table that has many rows already is not opened for each. */
    private static final int READ_AT_ONCE = 1024;

    /** Far more than are handed out at once. */
    private static final int MOST_KEPT = 65_536;

    private final InputData input;
    private final String[] columns;
    private final Function<ItemCursor, IntFunction<T>> binding;
    private final Map<Long, T> answers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private long known;

    /**
     * Asks about rows of an input.
     *
     * @param columns what is needed besides the id
     * @param binding gives the answer about a row of the batch where a cursor is
     */
    RowAnswers(InputData input, List<String> columns, Function<ItemCursor, IntFunction<T>> binding) {
        this.input = input;
        this.binding = binding;
        List<String> all = new ArrayList<>(columns);
        if (!all.contains(TableSchema.ID.name())) {
            all.add(TableSchema.ID.name());
        }
        this.columns = all.toArray(String[]::new);
    }

    /**
     * The answer about an item that has been handed out; each is asked for once.
     *
     * @throws ProtocolException if the table cannot be read
     */
    synchronized T about(long id) throws ProtocolException, IOException {
        if (!answers.containsKey(id)) {
            read(id);
        }
        T answer = answers.remove(id);
        if (answer == null) {
            throw new IOException("The table of " + input.header().name() + " has no row of the item " + id);
        }
        return answer;
    }

    private void read(long wanted) throws ProtocolException, IOException {
        try (ItemTable table = input.openTable()) {
            ItemCursor cursor = table.cursorFrom(known, columns);
            IntFunction<T> answer = binding.apply(cursor);
            int idColumn = cursor.column(TableSchema.ID.name());
            int beyond = 0;
            while (beyond < READ_AT_ONCE && cursor.nextBatch()) {
                int rows = cursor.batchRows();
                for (int row = 0; row < rows && beyond < READ_AT_ONCE; row++) {
                    long id = cursor.longs(idColumn)[row];
                    answers.put(id, answer.apply(row));
                    known = cursor.batchFirstRow() + row + 1;
                    beyond += beyond > 0 || id == wanted ? 1 : 0;
                }
            }
        }
    }
}
