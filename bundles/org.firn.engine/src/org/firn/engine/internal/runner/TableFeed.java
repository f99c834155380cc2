/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.ItemValues;
import org.firn.engine.internal.data.RowKeys;
import org.firn.engine.internal.keys.Key;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;

/**
 * The rows of a set, each when the rows of other sets that it needs are there. Of a set that grows it gives what is
 * there. It reads no further ahead than a limit, so its memory does not depend on how much waits.
 */
final class TableFeed extends ItemFeed {
    private static final List<String> NAMES = List.of("name", "micrograph.name", "image.file");
    private static final int MOST_HELD = 4096;

    /** A row that waits for those that it needs. */
    private record Held(ItemValues row, @Nullable Key key) {}

    private final FollowedTable followed;
    private final ItemTable table;
    private final Collection<JoinedRows> joins;
    private final RowKeys keys;
    private final Queue<Held> held = new ArrayDeque<>();
    private final Queue<Held> ready = new ArrayDeque<>();
    private ItemCursor cursor;
    private long known;
    private boolean outdated;

    TableFeed(FollowedTable followed, Collection<JoinedRows> joins) {
        this.followed = followed;
        this.joins = joins;
        table = followed.table();
        cursor = table.cursor();
        keys = new RowKeys(table.tags());
    }

    @Override
    @Nullable
    Item read(long index) {
        Held next = ready.poll();
        if (next == null) {
            growJoins();
            next = ready.poll();
        }
        while (next == null && held.size() < MOST_HELD && advance()) {
            Held row = new Held(ItemValues.of(cursor, table.schema()), keys.of(cursor.rowNumber()));
            if (isReady(row)) {
                next = row;
            } else {
                held.add(row);
            }
        }
        return next == null ? null : item(index, next);
    }

    private Item item(long index, Held next) {
        long id = next.row().id();
        return new Item(index, id, name(next.row()), next.row(), null, next.key(), new JoinedItems(id, joins), "");
    }

    private void growJoins() {
        if (!isOpen()) {
            return;
        }
        joins.forEach(join -> outdated |= join.grow(this::isTaken));
        for (Iterator<Held> rows = held.iterator(); rows.hasNext(); ) {
            Held row = rows.next();
            if (isReady(row)) {
                ready.add(row);
                rows.remove();
            }
        }
    }

    private boolean isReady(Held row) {
        return joins.stream().allMatch(join -> join.isReady(row.row().id()));
    }

    private boolean advance() {
        if (!cursor.next()) {
            if (!followed.isOpen()) {
                return false;
            }
            // In this order: the table may grow in between, and each row must find its key.
            cursor = table.cursorFrom(known);
            keys.add(table.tagsFrom(known));
            if (!cursor.next()) {
                return false;
            }
        }
        known = cursor.rowNumber() + 1;
        return true;
    }

    private static String name(ItemValues row) {
        return NAMES.stream()
                .flatMap(column -> row.value(column).stream())
                .map(String::valueOf)
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(text.lastIndexOf('/') + 1))
                .findFirst()
                .orElse("item " + row.id());
    }

    @Override
    boolean isOpen() {
        return followed.isOpen() || joins.stream().anyMatch(JoinedRows::isOpen);
    }

    @Override
    boolean isOutdated() {
        return outdated;
    }

    @Override
    long total() {
        return table.size();
    }

    @Override
    TableSchema schema() {
        return table.schema();
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        try {
            followed.close();
        } catch (IOException e) {
            failure = e;
        }
        for (JoinedRows join : joins) {
            try {
                join.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
