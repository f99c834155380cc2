/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.RowPage;
import org.firn.viewer.plot.NumberText;

/** Writes values of a column as people read them: as many digits as its unit can be known to. */
public final class CellFormat {
    private static final int DIGITS = 6;

    private final ColumnSpec column;

    /** Writes values of a column. */
    public CellFormat(ColumnSpec column) {
        this.column = column;
    }

    /** What stands above the column: its name, and its unit beneath or behind. */
    public String heading() {
        return column.unit().isEmpty() ? column.name() : column.name() + " (" + sign(column.unit()) + ")";
    }

    /** Whether values are written at the right edge, digit below digit. */
    public boolean isRightAligned() {
        return column.type() != ColumnType.STRING && column.type() != ColumnType.BOOLEAN;
    }

    /** A cell of a page; empty for what is missing. */
    public String text(RowPage page, int row) {
        int index = page.column(column.name());
        if (page.isNull(row, index)) {
            return "";
        }
        return switch (column.type()) {
            case STRING -> oneLine(page.getString(row, index));
            case BOOLEAN -> page.getLong(row, index) != 0 ? "yes" : "no";
            // an id is a name, not an amount
            case INT32, INT64 -> Long.toString(page.getLong(row, index));
            case FLOAT32, FLOAT64 -> real(page.getDouble(row, index));
        };
    }

    /** A value with its unit, for readouts and statistics. */
    public String withUnit(double value) {
        String number = column.type().isWhole() && value == Math.rint(value) && Math.abs(value) < 1e15
                ? NumberText.count((long) value)
                : real(value);
        return column.unit().isEmpty() ? number : number + (isDegrees() ? "°" : " " + column.unit());
    }

    private String real(double value) {
        int decimals = decimals();
        double size = Math.abs(value);
        if (decimals < 0 || !Double.isFinite(value) || size >= 1e7 || size > 0 && size < Math.pow(10, -decimals)) {
            return NumberText.of(value, DIGITS);
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
    }

    /** Decimals that mean something in a unit; -1 when it cannot be told. */
    private int decimals() {
        return switch (column.unit()) {
            case "degree", "px", "kV", "e/Å²", "µm" -> 2;
            case "Å" -> isLengthOfManyAngstroms() ? 0 : 2;
            case "Å/px" -> 4;
            default -> -1;
        };
    }

    /** Defoci have thousands of ångströms, resolutions a few. */
    private boolean isLengthOfManyAngstroms() {
        String name = column.name().toLowerCase(Locale.ROOT);
        return name.contains("defocus");
    }

    private boolean isDegrees() {
        return column.unit().equals("degree");
    }

    private static String sign(String unit) {
        return unit.equals("degree") ? "°" : unit;
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\r\\n\\t]+", " ↵ ");
    }
}
