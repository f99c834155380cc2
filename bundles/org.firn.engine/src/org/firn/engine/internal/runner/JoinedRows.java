/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.ItemValues;
import org.firn.engine.internal.data.PassedItems;
import org.firn.engine.internal.data.RowKeys;
import org.firn.engine.internal.keys.Key;
import org.firn.protocol.ItemRow;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** The rows of a set by the item that they belong to, kept as row numbers; follows a set that grows. Thread-safe. */
final class JoinedRows implements AutoCloseable {
    private final String input;
    private final String column;
    private final String itemType;
    private final FollowedTable followed;
    private final ItemTable table;
    private final RowKeys keys;
    /** First rows and numbers of rows, alternating. */
    private final Map<Long, List<Long>> places = new HashMap<>();

    private final Set<Long> passed = new HashSet<>();
    private long known;

    /** What belongs to one item: its rows, and the keys of what made them. */
    record Rows(List<ItemRow> rows, List<@Nullable Key> keys) {}

    /**
     * @param column holds the ids of the items
     * @param itemType the name of the type of the items
     */
    JoinedRows(String input, String column, String itemType, FollowedTable followed) {
        this.input = input;
        this.column = column;
        this.itemType = itemType;
        this.followed = followed;
        table = followed.table();
        keys = new RowKeys(table.tags());
        grow(id -> false);
    }

    String input() {
        return input;
    }

    /** Whether rows may come. */
    boolean isOpen() {
        return followed.isOpen();
    }

    /**
     * Takes in the rows that came since.
     *
     * @param taken whether an item has been handed out
     * @return whether one of the rows belongs to an item that has been handed out, and so came too late for it
     */
    synchronized boolean grow(LongPredicate taken) {
        if (known > 0 && !followed.isOpen()) {
            return false;
        }
        // In this order: the table may grow in between, and each row must find its key.
        ItemCursor cursor = table.cursorFrom(known, column);
        Set<String> tags = table.tagsFrom(known);
        keys.add(tags);
        boolean late = false;
        long item = 0;
        long first = -1;
        while (cursor.next()) {
            long row = cursor.rowNumber();
            long id = cursor.isNull(0) ? Long.MIN_VALUE : cursor.getLong(0);
            if (first < 0 || id != item || row != known) {
                place(item, first);
                item = id;
                first = row;
                late |= taken.test(id);
            }
            known = row + 1;
        }
        place(item, first);
        passed.addAll(PassedItems.of(tags, itemType));
        return late;
    }

    private void place(long item, long first) {
        if (first >= 0) {
            List<Long> of = places.computeIfAbsent(item, any -> new ArrayList<>(2));
            of.add(first);
            of.add(known - first);
        }
    }

    /** Whether all rows of an item are there, as far as can be known. */
    synchronized boolean isReady(long item) {
        return !followed.isOpen() || places.containsKey(item) || passed.contains(item);
    }

    /** The rows of an item. */
    Rows of(long item) {
        List<Long> of;
        List<@Nullable Key> made = new ArrayList<>();
        synchronized (this) {
            of = List.copyOf(places.getOrDefault(item, List.of()));
            for (int i = 0; i < of.size(); i += 2) {
                made.add(keys.of(of.get(i)));
            }
        }
        LongStream numbers = LongStream.empty();
        for (int i = 0; i < of.size(); i += 2) {
            numbers = LongStream.concat(numbers, LongStream.range(of.get(i), of.get(i) + of.get(i + 1)));
        }
        return new Rows(ItemValues.of(table.rows(numbers.toArray()), table.schema()), made);
    }

    @Override
    public void close() throws IOException {
        followed.close();
    }
}
