/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.ItemValues;
import org.firn.engine.internal.data.RowKeys;
import org.firn.protocol.ItemSource;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;

/** The items of a stage, one after the other. Used by one thread. */
abstract class ItemFeed implements AutoCloseable {
    private final Set<Long> ids = new HashSet<>();
    private long next;

    /** The next item; null when there is none. */
    final @Nullable Item next() {
        Item item = read(next);
        if (item == null) {
            return null;
        }
        next++;
        if (!ids.add(item.id())) {
            throw new IllegalArgumentException("Two items have the id " + item.id() + "; the second is " + item.name());
        }
        return item;
    }

    abstract @Nullable Item read(long index);

    /** How many there are; 0 when not known. */
    abstract long total();

    /** The columns of the items. */
    abstract TableSchema schema();

    @Override
    public abstract void close() throws IOException;

    /** The rows of a set; closes the table in the end. */
    static ItemFeed of(ItemTable table) {
        return new OfTable(table);
    }

    /** Sources that are not items yet. */
    static ItemFeed of(Iterable<ItemSource> sources) {
        return new OfSources(sources);
    }

    private static final class OfTable extends ItemFeed {
        private static final List<String> NAMES = List.of("name", "micrograph.name", "image.file");

        private final ItemTable table;
        private final ItemCursor cursor;
        private final RowKeys.Walk keys;

        OfTable(ItemTable table) {
            this.table = table;
            cursor = table.cursor();
            keys = new RowKeys(table.tags()).walk();
        }

        @Override
        @Nullable
        Item read(long index) {
            if (!cursor.next()) {
                return null;
            }
            ItemValues row = ItemValues.of(cursor, table.schema());
            return new Item(index, row.id(), name(row), row, null, keys.at(cursor.rowNumber()));
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
        long total() {
            return table.size();
        }

        @Override
        TableSchema schema() {
            return table.schema();
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }

    private static final class OfSources extends ItemFeed {
        private final Iterator<ItemSource> sources;
        private final long total;

        OfSources(Iterable<ItemSource> sources) {
            this.sources = sources.iterator();
            total = sources instanceof Collection<?> collection ? collection.size() : 0;
        }

        @Override
        @Nullable
        Item read(long index) {
            if (!sources.hasNext()) {
                return null;
            }
            ItemSource source = sources.next();
            return new Item(index, source.id(), source.name(), ItemValues.ofId(source.id()), source, null);
        }

        @Override
        long total() {
            return total;
        }

        @Override
        TableSchema schema() {
            return TableSchema.of(List.of());
        }

        @Override
        public void close() {}
    }
}
