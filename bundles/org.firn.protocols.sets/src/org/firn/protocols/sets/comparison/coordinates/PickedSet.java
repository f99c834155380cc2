/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.coordinates;

import java.util.BitSet;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** The coordinates of one set in columns, found by micrograph. Immutable once read. */
final class PickedSet {
    static final String[] COLUMNS = {"id", Micrographs.ID, Micrographs.NAME, "x", "y", "score", "diameter"};

    private static final int ID = 0;
    private static final int MICROGRAPH_ID = 1;
    private static final int MICROGRAPH_NAME = 2;
    private static final int X = 3;
    private static final int Y = 4;
    private static final int SCORE = 5;
    private static final int DIAMETER = 6;

    final long[] ids;
    final double[] x;
    final double[] y;
    final double[] score;
    final double[] diameter;

    private final int[] micrographs;
    private int[] starts = {};
    private int[] order = {};

    private PickedSet(int size) {
        ids = new long[size];
        x = new double[size];
        y = new double[size];
        score = new double[size];
        diameter = new double[size];
        micrographs = new int[size];
    }

    /**
     * Reads a set.
     *
     * @param numbering gives numbers to its micrographs
     * @param scale of the positions
     * @throws ProtocolException a row does not name its micrograph
     */
    static PickedSet read(ItemTable table, String where, Micrographs numbering, double scale) throws ProtocolException {
        PickedSet set = new PickedSet(Math.toIntExact(table.size()));
        ItemCursor row = table.cursor(COLUMNS);
        for (int i = 0; row.next(); i++) {
            int micrograph = numbering.number(row, MICROGRAPH_ID, MICROGRAPH_NAME);
            if (micrograph < 0) {
                throw new ProtocolException(
                        where,
                        "has coordinates that do not tell their micrograph, such as id " + row.getLong(ID),
                        "Choose the other way to tell micrographs, by their id or by their name.");
            }
            set.micrographs[i] = micrograph;
            set.ids[i] = row.getLong(ID);
            set.x[i] = scale * row.getDouble(X);
            set.y[i] = scale * row.getDouble(Y);
            set.score[i] = row.getDouble(SCORE);
            set.diameter[i] = row.getDouble(DIAMETER);
        }
        return set;
    }

    /** The number of micrographs that it has coordinates on. */
    long micrographCount() {
        BitSet seen = new BitSet();
        for (int micrograph : micrographs) {
            seen.set(micrograph);
        }
        return seen.cardinality();
    }

    /** Sorts by micrograph, once all sets have been read. */
    void index(int micrographCount) {
        starts = new int[micrographCount + 1];
        for (int micrograph : micrographs) {
            starts[micrograph + 1]++;
        }
        for (int i = 0; i < micrographCount; i++) {
            starts[i + 1] += starts[i];
        }
        int[] places = starts.clone();
        order = new int[micrographs.length];
        for (int i = 0; i < micrographs.length; i++) {
            order[places[micrographs[i]]++] = i;
        }
    }

    /** The number of coordinates on a micrograph. */
    int count(int micrograph) {
        return starts[micrograph + 1] - starts[micrograph];
    }

    /** The index of one of the coordinates on a micrograph. */
    int at(int micrograph, int number) {
        return order[starts[micrograph] + number];
    }
}
