/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.expression;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The values of an expression for the batch of rows where a cursor is, computed when first asked for after each
 * {@link org.firn.tables.ItemCursor#nextBatch()}. The arrays are filled again for each batch and are not to be changed.
 * Used by the thread of the cursor. Not to be implemented by clients.
 */
public interface ExpressionValues {

    /**
     * Tells where values are missing.
     *
     * @return true where null, for the rows of the batch
     */
    boolean[] nulls();

    /**
     * Gives whole numbers or truth values.
     *
     * @return the values (1 and 0 for true and false), 0 where null
     * @throws IllegalStateException the expression is neither INT64 nor BOOLEAN
     */
    long[] longs();

    /**
     * Gives real numbers.
     *
     * @return the values, NaN where null, in {@link Expression#unit()}
     * @throws IllegalStateException the expression is not FLOAT64
     */
    double[] doubles();

    /**
     * Gives texts.
     *
     * @return the values, null where null
     * @throws IllegalStateException the expression is not STRING
     */
    @Nullable
    String[] strings();
}
