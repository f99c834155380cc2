/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.List;
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
    static FilterNode all(List<FilterNode> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : cursor -> {
                    Answer[] answers =
                            parts.stream().map(part -> part.bind(cursor)).toArray(Answer[]::new);
                    return () -> {
                        int least = TRUE;
                        for (Answer answer : answers) {
                            int value = answer.get();
                            if (value == FALSE) {
                                return FALSE;
                            }
                            least = Math.min(least, value);
                        }
                        return least;
                    };
                };
    }

    /** True when one is true: by De Morgan's law, which holds with unknowns too. */
    static FilterNode any(List<FilterNode> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : not(all(parts.stream().map(FilterNode::not).toList()));
    }

    static FilterNode isNull(String column) {
        return cursor -> {
            int handle = cursor.column(column);
            return () -> of(cursor.isNull(handle));
        };
    }
}
