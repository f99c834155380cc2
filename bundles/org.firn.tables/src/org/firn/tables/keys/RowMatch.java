/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.keys;

import org.firn.tables.internal.keys.Pairing;

/** Which rows of two tables are the same item. Row numbers are those of the tables as they were when matched. */
public final class RowMatch {

    private final Pairing pairing;

    RowMatch(Pairing pairing) {
        this.pairing = pairing;
    }

    /**
     * Tells the partners.
     *
     * @return indexed by the row number of the left table, the row number of the right table or -1; not to be changed.
     *         As long as the greatest row number plus one: lost rows have -1, too
     */
    public long[] rightOfLeft() {
        return pairing.rightOfLeft();
    }

    /**
     * Counts.
     *
     * @return how many rows are matched, are not, and are duplicates
     */
    public MatchCounts counts() {
        return pairing.counts();
    }

    /**
     * Tells the left rows that have a partner.
     *
     * @return left row numbers, ascending
     */
    public long[] intersection() {
        return pairing.leftRows(Pairing.State.MATCHED);
    }

    /**
     * Tells the left rows that have no partner: the difference of the sets.
     *
     * @return left row numbers, ascending; without duplicates that were set aside
     */
    public long[] difference() {
        return pairing.leftRows(Pairing.State.ALONE);
    }

    /**
     * Tells the left rows that were set aside because another one with the same key was kept.
     *
     * @return left row numbers, ascending
     */
    public long[] leftDuplicates() {
        return pairing.leftRows(Pairing.State.SET_ASIDE);
    }

    /**
     * Tells the right rows that are nobody's partner: what a union adds to the left rows.
     *
     * @return right row numbers, ascending; without duplicates that were set aside
     */
    public long[] onlyRight() {
        return pairing.rightRows(Pairing.State.ALONE);
    }

    /**
     * Tells the right rows that were set aside because another one with the same key was kept.
     *
     * @return right row numbers, ascending
     */
    public long[] rightDuplicates() {
        return pairing.rightRows(Pairing.State.SET_ASIDE);
    }

    /**
     * Tells what a choice of left rows rejects.
     *
     * @param chosen left row numbers, ascending, such as {@link #intersection()}
     * @return all other left row numbers, ascending
     */
    public long[] leftWithout(long[] chosen) {
        return pairing.leftWithout(chosen);
    }
}
