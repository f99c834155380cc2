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
import org.firn.protocol.ItemSource;
import org.firn.protocol.ProtocolException;
import org.firn.tables.TableSchema;

/** The items of a stage, one after the other. Used by one thread. */
abstract class ItemFeed implements AutoCloseable {
    private final Set<Long> ids = new HashSet<>();
    private long next;

    /** The next item; null when there is none now. */
    final @Nullable Item next() throws IOException, ProtocolException, InterruptedException {
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

    abstract @Nullable Item read(long index) throws IOException, ProtocolException, InterruptedException;

    /** Whether an item has been given. */
    final boolean isTaken(long id) {
        return ids.contains(id);
    }

    /** Whether more items may come when there is none now. */
    boolean isOpen() {
        return false;
    }

    /** Whether an item has been given that would be another one now. */
    boolean isOutdated() {
        return false;
    }

    /** How many there are; 0 when not known. */
    abstract long total();

    /** The columns of the items. */
    abstract TableSchema schema();

    @Override
    public abstract void close() throws IOException;

    /** Sources that are not items yet. */
    static ItemFeed of(Iterable<ItemSource> sources) {
        return new OfSources(sources);
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
            ItemValues row = ItemValues.ofId(source.id());
            return new Item(index, source.id(), source.name(), row, source, null, JoinedItems.NONE, "");
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
