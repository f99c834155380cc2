/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import org.firn.tables.ItemCursor;

/** A part of a filter, checked against a schema. */
interface FilterNode {

    /** The answer when a comparison has met a null. */
    int UNKNOWN = -1;
    /** The answer no. */
    int FALSE = 0;
    /** The answer yes. */
    int TRUE = 1;

    /** Prepares to answer for the rows of a cursor. */
    Answer bind(ItemCursor cursor);

    /** Answers for the row where its cursor is. */
    interface Answer {
        int get();
    }

    static int of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    /** Neither true nor false stays so. */
    static FilterNode not(FilterNode part) {
        return cursor -> {
            Answer answer = part.bind(cursor);
            return () -> {
                int value = answer.get();
                return value == UNKNOWN ? UNKNOWN : 1 - value;
            };
        };
    }

    /** False when one is false, otherwise unknown when one is unknown. */
    static FilterNode and(FilterNode left, FilterNode right) {
        return cursor -> {
            Answer first = left.bind(cursor);
            Answer second = right.bind(cursor);
            return () -> {
                int a = first.get();
                if (a == FALSE) {
                    return FALSE;
                }
                int b = second.get();
                return b == FALSE ? FALSE : Math.min(a, b);
            };
        };
    }

    /** The opposite of neither is true: by De Morgan's law, which holds with unknowns too. */
    static FilterNode or(FilterNode left, FilterNode right) {
        return not(and(not(left), not(right)));
    }

    static FilterNode isNull(String column) {
        return cursor -> {
            int handle = cursor.column(column);
            return () -> of(cursor.isNull(handle));
        };
    }
}
