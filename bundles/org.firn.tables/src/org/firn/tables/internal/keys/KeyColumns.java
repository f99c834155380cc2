/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.internal.expression.Unit;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.RowKey;

/** Checks that the columns of a key can be compared. */
final class KeyColumns {

    private final ItemTable left;
    private final ItemTable right;

    KeyColumns(ItemTable left, ItemTable right) {
        this.left = left;
        this.right = right;
    }

    void check(RowKey key) {
        for (int i = 0; i < key.left().size(); i++) {
            ColumnSpec one = exact(left, key.left().get(i));
            ColumnSpec other = exact(right, key.right().get(i));
            if (one.type().isWhole() != other.type().isWhole()) {
                throw new IllegalArgumentException("Column " + name(left, one) + " is " + one.type() + " and column "
                        + name(right, other) + " is " + other.type()
                        + ": text is never equal to a number; name columns of one kind");
            }
            if (!fit(one.unit(), other.unit(), true)) {
                throw units(one, other, "bring one of them to the unit of the other first, or name other columns");
            }
        }
        RowKey.Position position = key.position();
        if (position != null) {
            checkPosition(position);
        }
    }

    private void checkPosition(RowKey.Position position) {
        ColumnSpec x = number(left, position.leftX());
        for (ColumnSpec other : new ColumnSpec[] {
            number(left, position.leftY()), number(right, position.rightX()), number(right, position.rightY())
        }) {
            if (!fit(x.unit(), other.unit(), false)) {
                throw units(x, other, "make a column of positions in the same unit, by the pixel size in Å/px, say");
            }
        }
        if (!fit(x.unit(), position.unit(), false)) {
            throw new IllegalArgumentException("The tolerance is in " + position.unit() + ", but column "
                    + name(left, x) + " is in " + x.unit() + "; give the tolerance in " + x.unit());
        }
    }

    /** What to multiply values in one unit with to get them in another; 1 when one of them is not known. */
    static double factor(String unit, String wanted) {
        @Nullable Unit from = Unit.parse(unit);
        @Nullable Unit to = Unit.parse(wanted);
        return from == null || to == null ? 1 : from.convert(1, to);
    }

    private static boolean fit(String unit, String other, boolean exactly) {
        @Nullable Unit one = Unit.parse(unit);
        @Nullable Unit two = Unit.parse(other);
        return one == null || two == null || one.isSameQuantity(two) && (!exactly || one.size() == two.size());
    }

    private IllegalArgumentException units(ColumnSpec one, ColumnSpec other, String cure) {
        return new IllegalArgumentException("Column " + name(left, one) + " is in " + one.unit() + ", but column "
                + name(right, other) + " is in " + other.unit() + "; " + cure);
    }

    private ColumnSpec exact(ItemTable table, String name) {
        ColumnSpec column = column(table, name);
        if (column.type().isReal()) {
            throw new IllegalArgumentException("Column " + name(table, column) + " is " + column.type()
                    + ", and rounding would decide whether two values are equal; name a column of text or whole"
                    + " numbers, or use it as a position with a tolerance");
        }
        return column;
    }

    private static ColumnSpec number(ItemTable table, String name) {
        ColumnSpec column = column(table, name);
        if (column.type() == ColumnType.STRING) {
            throw new IllegalArgumentException(
                    "Column " + name(table, column) + " is text; a position or an order of preference needs numbers");
        }
        return column;
    }

    private static ColumnSpec column(ItemTable table, String name) {
        if (!table.schema().has(name)) {
            throw new IllegalArgumentException("Table " + table.file() + " has no column '" + name + "', but: "
                    + String.join(", ", table.schema().names()) + "; name one of these");
        }
        return table.schema().column(name);
    }

    private static String name(ItemTable table, ColumnSpec column) {
        return "'" + column.name() + "' of " + table.file();
    }

    /** Checks the column of a policy; null when it has none. */
    static @Nullable Preference preference(ItemTable table, DuplicatePolicy policy) {
        if (!policy.isByValue()) {
            return null;
        }
        number(table, policy.column());
        return Preference.of(policy);
    }
}
