/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import java.util.BitSet;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.RowNumbers;
import org.firn.tables.keys.DuplicateKeyException;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.RowKey;

/** Matches rows by the cheapest way that a key allows. */
public final class Matching {

    private final RowKey key;
    private final DuplicatePolicy leftPolicy;
    private final DuplicatePolicy rightPolicy;

    /**
     * Says what to do.
     *
     * @param key what makes rows the same
     * @param leftPolicy which of several left rows are kept
     * @param rightPolicy which of several right rows is kept
     */
    public Matching(RowKey key, DuplicatePolicy leftPolicy, DuplicatePolicy rightPolicy) {
        this.key = key;
        this.leftPolicy = leftPolicy;
        this.rightPolicy = rightPolicy;
    }

    /**
     * Matches two tables.
     *
     * @param left its rows get partners
     * @param right has the partners
     * @param withRows false when only counts are wanted
     * @return the pairs
     */
    public Pairing match(ItemTable left, ItemTable right, boolean withRows) {
        new KeyColumns(left, right).check(key);
        @Nullable Preference leftWish = KeyColumns.preference(left, leftPolicy);
        @Nullable Preference rightWish = KeyColumns.preference(right, rightPolicy);
        KeyCodec codec = new KeyCodec(key, left, right);
        RowKey.Position position = key.position();
        if (position != null) {
            return new PositionMatch(codec, position, left, right).match(withRows);
        }
        if (codec.isPlain()) {
            Pairing pairing = new AscendingMatch(
                            codec.reader(left, true, null),
                            codec.reader(right, false, null),
                            new Pairing(withRows, left.size()))
                    .match();
            if (pairing != null) {
                return pairing;
            }
        }
        KeyColumn keys = new KeyColumn(codec.reader(right, false, rightWish), right.size());
        KeyIndex index = new KeyIndex(keys, rightPolicy.rule(), duplicate(right, key.right(), keys.rows()));
        Pairing pairing = new Pairing(withRows, left.size());
        KeyReader reader = codec.reader(left, true, leftWish);
        return leftPolicy.rule() == DuplicatePolicy.Rule.ALL
                ? matchAll(reader, keys, index, pairing)
                : matchKept(new KeyColumn(reader, left.size()), left, keys, index, pairing);
    }

    private static Pairing matchAll(KeyReader reader, KeyColumn keys, KeyIndex index, Pairing pairing) {
        RowNumbers rows = new RowNumbers();
        int[] found = new int[BatchSource.BATCH_ROWS];
        while (reader.next()) {
            int count = reader.rows();
            rows.add(reader.firstRow(), count);
            index.find(reader.codes(), 0, count, found);
            int first = Math.toIntExact(reader.firstRow());
            boolean[] missing = reader.missing();
            boolean hasMissing = reader.hasMissing();
            for (int i = 0; i < count; i++) {
                if (found[i] >= 0 && !(hasMissing && missing[i])) {
                    pairing.pair(first + i, keys.rows().rowOf(found[i]));
                }
            }
        }
        return pairing.complete(rows, new BitSet(), keys.rows(), rowsOf(index.setAside(), keys.rows()));
    }

    private Pairing matchKept(KeyColumn own, ItemTable left, KeyColumn keys, KeyIndex index, Pairing pairing) {
        KeyIndex ownIndex = new KeyIndex(own, leftPolicy.rule(), duplicate(left, key.left(), own.rows()));
        BitSet setAside = ownIndex.setAside();
        int[] found = new int[BatchSource.BATCH_ROWS];
        for (int from = 0; from < own.count(); from += found.length) {
            int count = Math.min(found.length, own.count() - from);
            index.find(own.codes(), from, count, found);
            for (int i = 0; i < count; i++) {
                if (found[i] >= 0 && !own.isMissing(from + i) && !setAside.get(from + i)) {
                    pairing.pair(own.rows().rowOf(from + i), keys.rows().rowOf(found[i]));
                }
            }
        }
        return pairing.complete(
                own.rows(), rowsOf(setAside, own.rows()), keys.rows(), rowsOf(index.setAside(), keys.rows()));
    }

    /**
     * Finds the duplicates within a table.
     *
     * @param table its rows
     * @return which of them are set aside
     */
    public OwnDuplicates duplicates(ItemTable table) {
        new KeyColumns(table, table).check(key);
        @Nullable Preference wish = KeyColumns.preference(table, leftPolicy);
        KeyCodec codec = new KeyCodec(key, table, table);
        RowKey.Position position = key.position();
        if (position != null) {
            return new PositionMatch(codec, position, table, table)
                    .duplicates(leftPolicy, (row, again) -> duplicate(table, key.left(), "a position", row, again));
        }
        KeyColumn keys = new KeyColumn(codec.reader(table, true, wish), table.size());
        KeyIndex index = new KeyIndex(keys, leftPolicy.rule(), duplicate(table, key.left(), keys.rows()));
        return new OwnDuplicates(keys.rows(), rowsOf(index.setAside(), keys.rows()));
    }

    /** Ordinals as row numbers. */
    static BitSet rowsOf(BitSet ordinals, RowNumbers rows) {
        if (rows.count() == rows.end()) {
            return ordinals;
        }
        BitSet set = new BitSet();
        ordinals.stream().forEach(ordinal -> set.set(rows.rowOf(ordinal)));
        return set;
    }

    private static KeyIndex.Duplicate duplicate(ItemTable table, List<String> names, RowNumbers rows) {
        return (ordinal, again) -> duplicate(table, names, "", rows.rowOf(ordinal), rows.rowOf(again));
    }

    private static DuplicateKeyException duplicate(
            ItemTable table, List<String> names, String place, long first, long again) {
        StringBuilder text = new StringBuilder(place);
        RowPage page = table.rows(new long[] {first}, names.toArray(String[]::new));
        for (String name : names) {
            text.append(text.isEmpty() ? "" : " and ")
                    .append(name)
                    .append(" = ")
                    .append(page.getText(0, page.column(name)));
        }
        return new DuplicateKeyException(table.file(), text.toString(), first, again);
    }
}
