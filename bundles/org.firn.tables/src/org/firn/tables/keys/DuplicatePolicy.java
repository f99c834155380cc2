/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.keys;

/**
 * Says what happens when several rows of one table have the same key. Rows without a key are never duplicates.
 *
 * @param rule which row is kept
 * @param column what {@link Rule#GREATEST} and {@link Rule#LEAST} look at, else empty
 */
public record DuplicatePolicy(Rule rule, String column) {

    /** Which of several rows with the same key is kept. */
    public enum Rule {
        /** All of them: many items of the left table may belong to one of the right. */
        ALL,
        /** The first in the order of the table. */
        FIRST,
        /** The last in the order of the table. */
        LAST,
        /** That with the greatest value of a column. */
        GREATEST,
        /** That with the least value of a column. */
        LEAST,
        /** None: it is an error. */
        FAIL
    }

    /**
     * Keeps all rows; only for the left table of a match.
     *
     * @return the policy
     */
    public static DuplicatePolicy all() {
        return new DuplicatePolicy(Rule.ALL, "");
    }

    /**
     * Keeps the first row.
     *
     * @return the policy
     */
    public static DuplicatePolicy first() {
        return new DuplicatePolicy(Rule.FIRST, "");
    }

    /**
     * Keeps the last row.
     *
     * @return the policy
     */
    public static DuplicatePolicy last() {
        return new DuplicatePolicy(Rule.LAST, "");
    }

    /**
     * Keeps the row with the greatest value; null and NaN are never best, the first of equals is.
     *
     * @param column of numbers
     * @return the policy
     */
    public static DuplicatePolicy greatest(String column) {
        return new DuplicatePolicy(Rule.GREATEST, column);
    }

    /**
     * Keeps the row with the least value; null and NaN are never best, the first of equals is.
     *
     * @param column of numbers
     * @return the policy
     */
    public static DuplicatePolicy least(String column) {
        return new DuplicatePolicy(Rule.LEAST, column);
    }

    /**
     * Refuses duplicates.
     *
     * @return the policy
     */
    public static DuplicatePolicy fail() {
        return new DuplicatePolicy(Rule.FAIL, "");
    }

    /**
     * Tells whether a value decides.
     *
     * @return true for the greatest or least of a column
     */
    public boolean isByValue() {
        return rule == Rule.GREATEST || rule == Rule.LEAST;
    }
}
