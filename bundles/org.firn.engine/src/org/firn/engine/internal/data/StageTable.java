/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.RowKeys.Segment;
import org.firn.engine.internal.keys.Key;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableException;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;

/**
 * The table that a per-item stage appends to, item by item, over several attempts. What is published stays; rows that
 * are no longer wanted, or stand in another order than the items, go by writing the others to a new file. Used by one
 * thread.
 */
public final class StageTable implements AutoCloseable {

    /** Told of every file that becomes the table, before rows are added to it. */
    @FunctionalInterface
    public interface FileListener {
        /** The table is in this file from now on. */
        void changed(Path file) throws IOException;
    }

    private final String output;
    private final TableSchema schema;
    private final RunPaths paths;
    private final FileListener listener;
    private final Map<Key, Segment> present = new LinkedHashMap<>();
    private final Set<Key> lost = new HashSet<>();
    private Path file;
    private @Nullable TableWriter writer;

    /**
     * Opens a table, or makes a new one when there is none that can be gone on with.
     *
     * @param existing the file of an earlier attempt; null when there is none
     */
    public StageTable(String output, TableSchema schema, RunPaths paths, @Nullable Path existing, FileListener listener)
            throws IOException {
        this.output = output;
        this.schema = schema;
        this.paths = paths;
        this.listener = listener;
        if (existing != null && Files.exists(existing) && hasSchema(existing)) {
            file = existing;
            load();
        } else {
            file = paths.newTable(output);
            writer = TableWriter.create(file, schema, Map.of());
            listener.changed(file);
        }
    }

    private boolean hasSchema(Path existing) throws IOException {
        try (ItemTable table = ItemTable.open(existing)) {
            return table.schema().equals(schema);
        } catch (TableException e) {
            // Its rows are lost, and so are made again.
            return false;
        }
    }

    private void load() throws IOException {
        try (ItemTable table = ItemTable.open(file)) {
            boolean whole = table.verify().isEmpty();
            List<Segment> segments = new RowKeys(table.tags()).segments();
            long sum = segments.stream().mapToLong(Segment::rows).sum();
            present.clear();
            segments.forEach(segment -> present.putIfAbsent(segment.key(), segment));
            if (!whole || sum != table.size() || present.size() != segments.size()) {
                keepReadable(table);
            }
        }
    }

    /** Leaves out the keys of which rows are damaged. */
    private void keepReadable(ItemTable table) throws IOException {
        Map<Key, Long> readable = new LinkedHashMap<>();
        RowKeys.Walk walk = new RowKeys(table.tags()).walk();
        ItemCursor cursor = table.cursor(TableSchema.ID.name());
        while (cursor.next()) {
            Key key = walk.at(cursor.rowNumber());
            if (key != null) {
                readable.merge(key, 1L, Long::sum);
            }
        }
        List<Key> kept = new ArrayList<>(present.keySet());
        kept.removeIf(key -> present.get(key).rows() != readable.getOrDefault(key, 0L));
        lost.addAll(present.keySet());
        kept.forEach(lost::remove);
        rebuild(kept);
    }

    /** The keys whose rows were found damaged, and left out, when the table was opened. */
    public Set<Key> lost() {
        return lost;
    }

    /** Where the table is now. */
    public Path file() {
        return file;
    }

    /** Whether the rows of this key are published. */
    public boolean contains(Key key) {
        return present.containsKey(key);
    }

    /** The keys whose rows are published, in the order of the rows. */
    public Set<Key> keys() {
        return present.keySet();
    }

    /** Drops the rows of all other keys. */
    public void retain(Collection<Key> wanted) throws IOException {
        if (!wanted.containsAll(present.keySet())) {
            List<Key> kept = new ArrayList<>(present.keySet());
            kept.retainAll(wanted instanceof Set ? wanted : Set.copyOf(wanted));
            rebuild(kept);
        }
    }

    /**
     * Publishes the rows of several items at once. Items without rows leave no trace, and items that are present
     * already are left out.
     */
    public void append(Map<Key, ItemRows> items) throws IOException {
        TableWriter target = writer();
        RowKeys.Batch batch = new RowKeys.Batch(target.size());
        Map<Key, Segment> added = new LinkedHashMap<>();
        for (Map.Entry<Key, ItemRows> item : items.entrySet()) {
            ItemRows rows = item.getValue();
            if (rows.size() > 0 && !present.containsKey(item.getKey())) {
                added.put(item.getKey(), new Segment(item.getKey(), target.size(), rows.size()));
                batch.add(item.getKey(), rows.size());
                rows.writeTo(target);
            }
        }
        if (!batch.isEmpty()) {
            target.flush(batch.toString());
            present.putAll(added);
        }
    }

    private TableWriter writer() throws IOException {
        TableWriter open = writer;
        if (open == null) {
            open = TableWriter.reopen(file);
            writer = open;
        }
        return open;
    }

    /** Has readers expect more rows, although an earlier attempt may have completed the table. */
    public void announce() throws IOException {
        writer().flush("");
    }

    /** Notes that items were handled and have no rows here, for those who wait for theirs. */
    public void pass(PassedItems passed) throws IOException {
        TableWriter target = writer();
        if (!target.hasTag(passed.tag())) {
            target.flush(passed.tag());
        }
    }

    /** How many rows there are. */
    public long size() throws IOException {
        return writer().size();
    }

    /** Puts the rows into the order of these keys, drops all others, and closes the table. */
    public void finish(List<Key> order) throws IOException {
        List<Key> wanted = order.stream().filter(present::containsKey).toList();
        if (!wanted.equals(List.copyOf(present.keySet()))) {
            rebuild(wanted);
        }
        if (writer != null) {
            writer.close(true);
            writer = null;
        } else if (!isClosed()) {
            writer().close(true);
            writer = null;
        }
    }

    private boolean isClosed() throws IOException {
        try (ItemTable table = ItemTable.open(file)) {
            return table.isClosed();
        }
    }

    private void rebuild(List<Key> order) throws IOException {
        close();
        Path next = paths.newTable(output);
        Map<Key, Segment> moved = new LinkedHashMap<>();
        try (ItemTable old = ItemTable.open(file);
                TableWriter target = TableWriter.create(next, schema, Map.of())) {
            RowKeys.Batch batch = new RowKeys.Batch(0);
            ItemCursor cursor = old.cursor();
            long at = 0;
            for (Key key : order) {
                Segment segment = present.get(key);
                moved.put(key, new Segment(key, target.size(), segment.rows()));
                batch.add(key, segment.rows());
                if (segment.firstRow() != at) {
                    // Most keep their order, and a cursor is costly.
                    cursor = old.cursorFrom(segment.firstRow());
                }
                for (long row = 0; row < segment.rows() && cursor.next(); row++) {
                    Cells.copy(cursor, target, schema);
                }
                at = segment.firstRow() + segment.rows();
            }
            if (!batch.isEmpty()) {
                target.flush(batch.toString());
            }
        }
        file = next;
        present.clear();
        present.putAll(moved);
        listener.changed(file);
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }
}
