/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.Arrays;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;

/** Counts rows whose id another row has; ids that do not ascend are sorted, a share of them at a time. */
public final class RepeatedIds {

    private static final int MOST_AT_ONCE = 1 << 22;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private RepeatedIds() {}

    /**
     * Counts.
     *
     * @param table any
     * @return the rows less the different ids
     */
    public static long count(ItemTable table) {
        if (ascend(table)) {
            return 0;
        }
        int shares = 1;
        while (table.size() / shares > MOST_AT_ONCE) {
            shares *= 2;
        }
        long count = 0;
        for (int share = 0; share < shares; share++) {
            count += count(share(table, share, shares));
        }
        return count;
    }

    private static boolean ascend(ItemTable table) {
        ItemCursor cursor = table.cursor(TableSchema.ID.name());
        long last = 0;
        boolean first = true;
        while (cursor.nextBatch()) {
            long[] ids = cursor.longs(0);
            for (int i = 0; i < cursor.batchRows(); i++) {
                if (!first && ids[i] <= last) {
                    return false;
                }
                first = false;
                last = ids[i];
            }
        }
        return true;
    }

    /** The ids whose mixed bits fall to a share: equal ids fall to the same one. */
    private static long[] share(ItemTable table, int share, int shares) {
        long[] found = new long[1024];
        int count = 0;
        ItemCursor cursor = table.cursor(TableSchema.ID.name());
        while (cursor.nextBatch()) {
            long[] ids = cursor.longs(0);
            if (found.length < count + cursor.batchRows()) {
                found = Arrays.copyOf(found, Math.max(2 * count, count + cursor.batchRows()));
            }
            for (int i = 0; i < cursor.batchRows(); i++) {
                found[count] = ids[i];
                count += (ids[i] * MIX >>> 32 & shares - 1) == share ? 1 : 0;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static long count(long[] ids) {
        Arrays.sort(ids);
        long count = 0;
        for (int i = 1; i < ids.length; i++) {
            count += ids[i] == ids[i - 1] ? 1 : 0;
        }
        return count;
    }
}
