/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

/** What a union does with a column that not all views have. */
public enum UnionPolicy {
    /** The rows of the views that do not have it get null. */
    FILL_WITH_NULL,
    /** It is an error. */
    REQUIRE_SAME_COLUMNS
}
