/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.tables;

import org.firn.tables.ColumnBatch;

/** Particles as one array a column: what a program has after reading a file of its own. */
final class ParticleColumns implements Particles.Row {

    static final int ROWS = 1 << 16;

    private final long[] ids = new long[ROWS];
    private final int[][] wholes = new int[Particles.ATTRIBUTES.size()][];
    private final double[][] reals = new double[Particles.ATTRIBUTES.size()][];
    private final String[][] texts = new String[Particles.ATTRIBUTES.size()][];
    private int row;

    ParticleColumns() {
        for (int i = 0; i < wholes.length; i++) {
            switch (Particles.ATTRIBUTES.get(i).type()) {
                case INT32 -> wholes[i] = new int[ROWS];
                case FLOAT64 -> reals[i] = new double[ROWS];
                default -> texts[i] = new String[ROWS];
            }
        }
    }

    void start(int newRow) {
        row = newRow;
    }

    @Override
    public void set(int attribute, long value) {
        wholes[attribute][row] = (int) value;
    }

    @Override
    public void set(int attribute, double value) {
        reals[attribute][row] = value;
    }

    @Override
    public void set(int attribute, String value) {
        texts[attribute][row] = value;
    }

    ColumnBatch batch(long firstId, int rows) {
        ColumnBatch batch = new ColumnBatch(Particles.SCHEMA, rows);
        for (int i = 0; i < rows; i++) {
            ids[i] = firstId + i;
        }
        batch.put("id", ids);
        for (int i = 0; i < wholes.length; i++) {
            Object values = wholes[i] != null ? wholes[i] : reals[i] != null ? reals[i] : texts[i];
            batch.put(Particles.ATTRIBUTES.get(i).name(), values);
        }
        return batch;
    }
}
