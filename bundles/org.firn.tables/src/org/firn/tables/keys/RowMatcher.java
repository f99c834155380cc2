/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.keys;

import org.firn.tables.ItemTable;
import org.firn.tables.internal.keys.Matching;

/**
 * Finds for each row of a left table the row of a right table that is the same item.
 * <pre>
 * RowMatch match = RowMatcher.by(RowKey.columns("micrograph.name")).match(particles, micrographs);
 * long[] micrographOf = match.rightOfLeft();
 * </pre>
 * Unless said otherwise, all left rows with a key are kept, and the right table must have each key once. Two tables
 * without a common key are no error: nothing matches. Costs one pass over the key columns of each table; ascending
 * whole numbers (ids, mostly) are merged without memory, others need up to 20 bytes for each right row (and for each
 * left row, when left duplicates are not all kept), and text the distinct texts. Immutable; used by any thread.
 */
public final class RowMatcher {

    private final RowKey key;
    private final DuplicatePolicy left;
    private final DuplicatePolicy right;

    private RowMatcher(RowKey key, DuplicatePolicy left, DuplicatePolicy right) {
        this.key = key;
        this.left = left;
        this.right = right;
    }

    /**
     * Starts with a key.
     *
     * @param key what makes rows the same
     * @return a matcher that keeps all left duplicates and refuses right ones
     */
    public static RowMatcher by(RowKey key) {
        return new RowMatcher(key, DuplicatePolicy.all(), DuplicatePolicy.fail());
    }

    /**
     * Says which of several left rows with the same key are kept. A position needs no policy: it matches one to one.
     *
     * @param policy any
     * @return the changed matcher
     */
    public RowMatcher leftDuplicates(DuplicatePolicy policy) {
        return new RowMatcher(key, policy, right);
    }

    /**
     * Says which of several right rows with the same key is kept. A position needs no policy: it matches one to one.
     *
     * @param policy any that leaves one row
     * @return the changed matcher
     * @throws IllegalArgumentException the policy keeps all rows
     */
    public RowMatcher rightDuplicates(DuplicatePolicy policy) {
        if (policy.rule() == DuplicatePolicy.Rule.ALL) {
            throw new IllegalArgumentException("A left row is matched with one right row, so of several right rows with"
                    + " the same key one must be chosen: the first, the last, or the best by a column;"
                    + " or exchange left and right");
        }
        return new RowMatcher(key, left, policy);
    }

    /**
     * Matches the rows that both tables show now.
     *
     * @param leftTable its rows get partners
     * @param rightTable has the partners; may be the same table
     * @return the partners
     * @throws IllegalArgumentException a column is missing, or the columns of a key cannot be compared: they are of
     *         different types, real numbers, or of units that do not fit; the message says the cure
     * @throws DuplicateKeyException a policy forbids duplicates, and there are some
     * @throws IllegalStateException a table has more than 2,147,483,639 rows
     */
    public RowMatch match(ItemTable leftTable, ItemTable rightTable) {
        return new RowMatch(new Matching(key, left, right).match(leftTable, rightTable, true));
    }

    /**
     * Only counts: a dry run of {@link #match}, which takes 8 bytes a left row less.
     *
     * @param leftTable as for a match
     * @param rightTable as for a match
     * @return the same counts as the match would give
     * @throws IllegalArgumentException as for a match
     */
    public MatchCounts count(ItemTable leftTable, ItemTable rightTable) {
        return new Matching(key, left, right)
                .match(leftTable, rightTable, false)
                .counts();
    }
}
