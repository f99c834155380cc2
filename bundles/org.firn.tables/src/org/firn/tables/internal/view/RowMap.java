/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

/**
 * Says for each row of a view which row of another row space it is. Immutable; thread-safe.
 */
public interface RowMap {

    /** Stands for "no row": its values are null. */
    int NONE = -1;

    /**
     * Tells the number of rows of the view.
     *
     * @return 0 or more
     */
    long size();

    /**
     * Gives one row.
     *
     * @param index a row of the view
     * @return a row of the space, or {@link #NONE}
     */
    long at(long index);

    /**
     * Gives consecutive rows of the view.
     *
     * @param from the first
     * @param count how many
     * @param out gets rows of the space or {@link #NONE}, from its start
     */
    void fill(long from, int count, long[] out);

    /**
     * Tells whether consecutive rows of the view are known to be consecutive in the space.
     *
     * @param from the first
     * @param count how many, at least 1
     * @return the row of the space where they start, or -1 when they are not, or when that is not known at once
     */
    long runStart(long from, int count);

    /**
     * Tells whether rows may be missing.
     *
     * @return true when {@link #NONE} occurs
     */
    boolean hasNone();
}
