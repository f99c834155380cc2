/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import org.firn.tables.ItemCursor;
import org.firn.tables.expression.ExpressionValues;
import org.firn.tables.internal.BatchSource;

/** Holds the values of an expression for one batch. */
final class BatchValues implements ExpressionValues {

    private final Operand root;
    private final Rows rows;
    private final ItemCursor cursor;
    private final boolean[] nulls = new boolean[BatchSource.BATCH_ROWS];
    private final byte[] truths;
    private final long[] longs;
    private final double[] doubles;
    private final String[] texts;
    private long evaluated = -1;

    BatchValues(Operand root, Rows rows, ItemCursor cursor) {
        this.root = root;
        this.rows = rows;
        this.cursor = cursor;
        Kind kind = root.kind();
        this.truths = new byte[kind == Kind.TRUTH ? BatchSource.BATCH_ROWS : 0];
        this.longs = new long[kind == Kind.TRUTH || kind == Kind.WHOLE ? BatchSource.BATCH_ROWS : 0];
        this.doubles = new double[kind == Kind.REAL || kind == Kind.NULL ? BatchSource.BATCH_ROWS : 0];
        this.texts = new String[kind == Kind.TEXT ? BatchSource.BATCH_ROWS : 0];
    }

    @Override
    public boolean[] nulls() {
        evaluate();
        return nulls;
    }

    @Override
    public long[] longs() {
        require(longs.length > 0, "whole numbers or truth values");
        evaluate();
        return longs;
    }

    @Override
    public double[] doubles() {
        require(doubles.length > 0, "real numbers");
        evaluate();
        return doubles;
    }

    @Override
    public String[] strings() {
        require(texts.length > 0, "texts");
        evaluate();
        return texts;
    }

    private void require(boolean fits, String wanted) {
        if (!fits) {
            throw new IllegalStateException("The expression is " + root.kind().type() + ", not " + wanted);
        }
    }

    private void evaluate() {
        if (evaluated == cursor.batchFirstRow()) {
            return;
        }
        switch (root.kind()) {
            case TRUTH -> root.truth().fill(rows, truths);
            case WHOLE -> root.whole().fill(rows, longs, nulls);
            case TEXT -> root.text().fill(rows, texts);
            default -> root.real().fill(rows, doubles, nulls);
        }
        for (int i = 0; i < rows.count(); i++) {
            finish(i);
        }
        evaluated = cursor.batchFirstRow();
    }

    /** Gives nulls the values that a cursor gives them. */
    private void finish(int row) {
        switch (root.kind()) {
            case TRUTH -> {
                nulls[row] = truths[row] == Node.UNKNOWN;
                longs[row] = truths[row] == Node.TRUE ? 1 : 0;
            }
            case WHOLE -> longs[row] = nulls[row] ? 0 : longs[row];
            case TEXT -> nulls[row] = texts[row] == null;
            default -> doubles[row] = nulls[row] ? Double.NaN : doubles[row];
        }
    }
}
