/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.BlockTable;
import org.firn.tables.internal.LongCodes;

/** Runs over the keys of a table as whole numbers, a batch at a time. */
final class KeyReader {

    private final KeyCodec codec;
    private final ItemCursor cursor;
    private final int[] columns;
    private final @Nullable Preference preference;
    private final long[] scratch = new long[BatchSource.BATCH_ROWS];
    private final long[] preferences;
    private final boolean[] missing = new boolean[BatchSource.BATCH_ROWS];
    private long[] codes = new long[BatchSource.BATCH_ROWS];
    private boolean hasMissing;

    KeyReader(KeyCodec codec, ItemTable table, boolean ofLeft, @Nullable Preference preference, String... others) {
        this.codec = codec;
        this.preference = preference;
        this.preferences = new long[preference == null ? 0 : BatchSource.BATCH_ROWS];
        List<String> names = new ArrayList<>();
        codec.parts().forEach(part -> names.add(part.name(ofLeft)));
        if (preference != null) {
            names.add(preference.column());
        }
        names.addAll(Arrays.asList(others));
        this.cursor = BlockTable.scan(table, names.toArray(String[]::new));
        this.columns = codec.parts().stream()
                .mapToInt(part -> cursor.column(part.name(ofLeft)))
                .toArray();
    }

    boolean next() {
        if (!cursor.nextBatch()) {
            return false;
        }
        hasMissing = false;
        for (int column : columns) {
            mark(column);
        }
        if (codec.isPlain()) {
            codes = cursor.longs(columns[0]);
        } else {
            encode();
        }
        Preference wish = preference;
        if (wish != null) {
            wish.read(cursor, preferences);
        }
        return true;
    }

    private void mark(int column) {
        if (!cursor.hasNulls(column)) {
            return;
        }
        boolean[] nulls = cursor.nulls(column);
        for (int i = 0; i < cursor.batchRows(); i++) {
            missing[i] = hasMissing && missing[i] || nulls[i];
        }
        hasMissing = true;
    }

    private void encode() {
        int count = cursor.batchRows();
        Arrays.fill(codes, 0, count, 0);
        for (int p = 0; p < columns.length; p++) {
            KeyPart part = codec.parts().get(p);
            LongCodes fold = codec.fold(p);
            for (int i = 0; fold != null && i < count; i++) {
                codes[i] = fold.code(codes[i]);
            }
            part.codes(cursor, columns[p], scratch);
            for (int i = 0; i < count; i++) {
                codes[i] = codes[i] << part.bits() | scratch[i];
            }
        }
    }

    ItemCursor cursor() {
        return cursor;
    }

    int rows() {
        return cursor.batchRows();
    }

    long firstRow() {
        return cursor.batchFirstRow();
    }

    /** One a row, to be used only where nothing is missing; filled again for each batch. */
    long[] codes() {
        return codes;
    }

    /** Whether {@link #missing()} is filled. */
    boolean hasMissing() {
        return hasMissing;
    }

    /** Where a row has no key. */
    boolean[] missing() {
        return missing;
    }

    /** Greater the better; only with a preference. */
    long[] preferences() {
        return preferences;
    }
}
