/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.common;

import org.firn.protocol.ProtocolException;
import org.firn.protocol.StepContext;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.MatchCounts;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatch;
import org.firn.tables.keys.RowMatcher;

/** Matches the items of two sets, and does not let a match of nothing pass in silence. */
public final class Matches {

    private Matches() {}

    /**
     * Finds partners.
     *
     * @param step gets a line in its log with the numbers
     * @param key what makes items the same
     * @param left whose items get partners
     * @param right has the partners
     * @param leftPolicy of items of the left set with the same key
     * @param rightPolicy of items of the right set with the same key
     */
    public static RowMatch find(
            StepContext step,
            RowKey key,
            OpenSet left,
            OpenSet right,
            DuplicatePolicy leftPolicy,
            DuplicatePolicy rightPolicy)
            throws ProtocolException {
        RowMatcher matcher = RowMatcher.by(key).leftDuplicates(leftPolicy).rightDuplicates(rightPolicy);
        RowMatch match = OpenSet.ask(
                left.input(),
                () -> matcher.match(left.table(), right.table()),
                "Choose another key, or another rule for items with the same key.");
        MatchCounts counts = match.counts();
        step.log("Of " + counts.leftRows() + " items of " + left.header().name() + ", " + counts.matched()
                + " have a partner by " + key + " in " + right.header().name() + " (" + counts.rightRows()
                + " items), " + counts.onlyLeft() + " have none, " + counts.leftDuplicates()
                + " are duplicates; " + counts.onlyRight() + " items are only there.");
        return match;
    }

    /**
     * Finds partners, and fails when there are none.
     *
     * @param step as for {@link #find}
     * @param key as for {@link #find}
     * @param left as for {@link #find}
     * @param right as for {@link #find}
     * @param leftPolicy as for {@link #find}
     * @param rightPolicy as for {@link #find}
     */
    public static RowMatch require(
            StepContext step,
            RowKey key,
            OpenSet left,
            OpenSet right,
            DuplicatePolicy leftPolicy,
            DuplicatePolicy rightPolicy)
            throws ProtocolException {
        RowMatch match = find(step, key, left, right.requireItems(), leftPolicy, rightPolicy);
        if (match.counts().matched() == 0) {
            throw new ProtocolException(right.input(), nothing(key, left, right), "Choose a key that both sets share.");
        }
        return match;
    }

    /** Says that nothing matched, with an example of each set. */
    public static String nothing(RowKey key, OpenSet left, OpenSet right) {
        String leftExample =
                key.left().isEmpty() ? "" : example(left.table(), key.left().get(0));
        String rightExample =
                key.right().isEmpty() ? "" : example(right.table(), key.right().get(0));
        return "is " + right.header().name() + ", which has no item in common with "
                + left.header().name() + " by " + key + " (the first is " + rightExample + " there and " + leftExample
                + " here)";
    }

    private static String example(ItemTable table, String column) {
        RowPage page = table.page(0, 1, column);
        return page.size() == 0 || page.isNull(0, page.column(column))
                ? "nothing"
                : "'" + page.getText(0, page.column(column)) + "'";
    }
}
