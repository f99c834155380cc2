/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.ArrayList;
import java.util.List;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;
import org.firn.tables.summary.Aggregate;
import org.firn.tables.summary.GroupBy;
import org.firn.tables.summary.GroupedRows;
import org.firn.tables.summary.Quantiles;
import org.firn.viewer.plot.NumberText;

/**
 * What the values of a column come to, in words.
 *
 * @param column which column
 * @param lines what is known, in the order of reading
 */
public record ColumnStatistics(ColumnSpec column, List<Line> lines) {
    private static final int MOST_VALUES = 8;

    /**
     * One thing that is known.
     *
     * @param name such as {@code mean}
     * @param value with its unit
     */
    public record Line(String name, String value) {}

    /** Copies the lines. */
    public ColumnStatistics {
        lines = List.copyOf(lines);
    }

    /** Looks at all rows of a table. */
    static ColumnStatistics of(ItemTable rows, ColumnSpec column) {
        return new ColumnStatistics(
                column,
                column.type() == ColumnType.STRING || column.type() == ColumnType.BOOLEAN
                        ? values(rows, column)
                        : amounts(rows, column));
    }

    private static List<Line> amounts(ItemTable rows, ColumnSpec column) {
        CellFormat format = new CellFormat(column);
        RowPage found = GroupBy.columns()
                .add(Aggregate.COUNT, column.name())
                .add(Aggregate.MIN, column.name())
                .add(Aggregate.MAX, column.name())
                .add(Aggregate.MEAN, column.name())
                .add(Aggregate.STDDEV, column.name())
                .of(rows)
                .rows();
        long count = found.getLong(0, 1);
        List<Line> lines = counted(count, rows.size());
        if (count > 0) {
            double[] quarters = Quantiles.of(rows, column.name(), null, 25, 50, 75);
            lines.add(new Line("Mean", format.withUnit(found.getDouble(0, 4))));
            lines.add(new Line("Standard deviation", format.withUnit(found.getDouble(0, 5))));
            lines.add(new Line("Least", format.withUnit(found.getDouble(0, 2))));
            lines.add(new Line("A quarter is below", format.withUnit(quarters[0])));
            lines.add(new Line("Median", format.withUnit(quarters[1])));
            lines.add(new Line("A quarter is above", format.withUnit(quarters[2])));
            lines.add(new Line("Greatest", format.withUnit(found.getDouble(0, 3))));
        }
        return lines;
    }

    private static List<Line> values(ItemTable rows, ColumnSpec column) {
        GroupedRows groups = GroupBy.columns(column.name()).count().of(rows);
        RowPage found = groups.rows();
        CellFormat format = new CellFormat(column);
        long missing = 0;
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < found.size(); row++) {
            if (found.isNull(row, 1)) {
                missing = found.getLong(row, 2);
            } else {
                order.add(row);
            }
        }
        order.sort((a, b) -> Long.compare(found.getLong(b, 2), found.getLong(a, 2)));
        List<Line> lines = counted(rows.size() - missing, rows.size());
        lines.add(new Line("Different values", NumberText.count(order.size())));
        for (int row : order.subList(0, Math.min(MOST_VALUES, order.size()))) {
            lines.add(new Line("“" + format.text(found, row) + "”", NumberText.count(found.getLong(row, 2))));
        }
        if (order.size() > MOST_VALUES) {
            lines.add(new Line("others", NumberText.count(order.size() - MOST_VALUES) + " values"));
        }
        return lines;
    }

    private static List<Line> counted(long count, long all) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Values", NumberText.count(count)));
        if (count < all) {
            lines.add(new Line("Missing", NumberText.count(all - count)));
        }
        return lines;
    }
}
