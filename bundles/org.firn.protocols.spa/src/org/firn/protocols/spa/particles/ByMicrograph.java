/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.particles;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;

/** The rows of a set by the micrograph that they belong to, read once for a run and kept as row numbers. */
final class ByMicrograph {
    private static final String KEY = "micrograph.id";
    private static final long[] NONE = {};

    private final InputData data;
    private final Map<Long, long[]> rows = new HashMap<>();

    /**
     * Reads which rows belong to which micrograph.
     *
     * @throws ProtocolException if the table cannot be read or does not know its micrographs
     */
    ByMicrograph(InputData data) throws ProtocolException {
        this.data = data;
        try (ItemTable table = data.openTable()) {
            long[] micrographs = table.longs(KEY);
            Map<Long, Integer> counts = new HashMap<>();
            for (long micrograph : micrographs) {
                counts.merge(micrograph, 1, Integer::sum);
            }
            counts.forEach((micrograph, count) -> rows.put(micrograph, new long[count]));
            for (int row = micrographs.length - 1; row >= 0; row--) {
                int place = counts.merge(micrographs[row], -1, Integer::sum);
                rows.get(micrographs[row])[place] = row;
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ProtocolException unreadable(IOException e) {
        return new ProtocolException(
                data.header().name(),
                "has a table that cannot be read: " + e.getMessage(),
                "Run the run that made it again.",
                e);
    }

    /**
     * The rows of one micrograph in their order; none when it has none.
     *
     * @throws ProtocolException if the table cannot be read
     */
    RowPage of(long micrograph, String... columns) throws ProtocolException {
        try (ItemTable table = data.openTable()) {
            return table.rows(rows.getOrDefault(micrograph, NONE), columns);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
