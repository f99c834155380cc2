/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.keys;

/**
 * What a match of two tables comes to. For each table, the rows that are matched, that are only there and that are
 * duplicates make up all its rows.
 *
 * @param leftRows the rows of the left table
 * @param rightRows the rows of the right table
 * @param matched the left rows with a partner
 * @param matchedRight the right rows that are the partner of a left row; fewer than {@code matched} where several left
 *         rows share one
 * @param onlyLeft the left rows without a partner, those without a key among them
 * @param onlyRight the right rows that are nobody's partner, those without a key among them
 * @param leftDuplicates the left rows set aside because another row with the same key was kept
 * @param rightDuplicates the right rows set aside because another row with the same key was kept
 */
public record MatchCounts(
        long leftRows,
        long rightRows,
        long matched,
        long matchedRight,
        long onlyLeft,
        long onlyRight,
        long leftDuplicates,
        long rightDuplicates) {}
