/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import org.firn.tables.internal.expression.UnitScale;

/**
 * Where the values of a column of a view come from in one base.
 *
 * @param column an index in the schema of the base, or -1 when all values are null
 * @param scale how they are converted
 */
public record Binding(int column, UnitScale scale) {

    /** A column that the base does not have. */
    public static final Binding MISSING = new Binding(-1, UnitScale.SAME);
}
