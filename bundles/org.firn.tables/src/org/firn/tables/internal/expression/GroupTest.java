/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

/** Tells from the least and greatest values of a group of rows whether a condition may be true for any of them. */
interface GroupTest {

    /** Nothing is known. */
    GroupTest ALWAYS = (ranges, values) -> true;

    /** Says false only when no row can satisfy the condition. */
    boolean mayHold(GroupRanges ranges, TableValues values);
}
