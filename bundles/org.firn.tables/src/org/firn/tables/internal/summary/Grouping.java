/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.BatchSource;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.summary.GroupBy;

/** Collects aggregates by group in one pass over a table. */
public final class Grouping {

    private final TableSchema schema;
    private final List<String> names;
    private final GroupCodes codes;
    private final List<Collector> collectors = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param source the columns of the table
     * @param names what makes a group
     * @param withCount whether rows are counted
     * @param wanted the aggregates
     */
    public Grouping(TableSchema source, List<String> names, boolean withCount, List<GroupBy.Wanted> wanted) {
        if (names.contains(TableSchema.ID.name())) {
            throw new IllegalArgumentException("Column '" + TableSchema.ID.name() + "' differs from row to row, so "
                    + "each row would be a group, and the groups have a column of that name themselves; group by "
                    + "columns whose values several rows share");
        }
        this.names = names;
        List<ColumnSpec> columns = new ArrayList<>(List.of(TableSchema.ID));
        names.forEach(name -> columns.add(source.column(name)));
        this.codes =
                new GroupCodes(columns.stream().skip(1).map(ColumnSpec::type).toArray(ColumnType[]::new));
        if (withCount) {
            columns.add(new ColumnSpec(GroupBy.COUNT, ColumnType.INT64, "", "Number of rows", false));
            collectors.add(new CountCollector(null));
        }
        for (GroupBy.Wanted one : wanted) {
            ColumnSpec column = source.column(one.column());
            columns.add(one.aggregate().column(column));
            collectors.add(collector(one, column.type()));
        }
        this.schema = TableSchema.of(columns);
    }

    private static Collector collector(GroupBy.Wanted wanted, ColumnType type) {
        String column = wanted.column();
        return switch (wanted.aggregate()) {
            case COUNT -> new CountCollector(column);
            case SUM -> type.isReal() ? new RealSum(column, false) : new WholeSum(column);
            case MEAN -> new RealSum(column, true);
            case MIN, MAX, FIRST ->
                type == ColumnType.STRING
                        ? new TextChoice(column, wanted.aggregate())
                        : new NumberChoice(column, type, wanted.aggregate());
            case STDDEV -> new Deviation(column);
            case MEDIAN -> new Medians(column, type);
        };
    }

    /**
     * Tells the columns of the answer.
     *
     * @return {@code id}, the columns that make a group, the aggregates
     */
    public TableSchema schema() {
        return schema;
    }

    /**
     * Counts.
     *
     * @return groups so far
     */
    public int size() {
        return codes.size();
    }

    /**
     * Reads a table.
     *
     * @param table has the columns
     * @param filter which rows; null for all
     * @return the columns of the answer
     */
    public ColumnVector[] read(ItemTable table, @Nullable RowFilter filter) {
        List<String> columns = new ArrayList<>(names);
        collectors.forEach(collector -> columns.addAll(collector.columns()));
        ChosenRows chosen = new ChosenRows(table, filter, columns);
        collectors.forEach(collector -> collector.bind(chosen.cursor()));
        int[] groups = new int[BatchSource.BATCH_ROWS];
        while (chosen.next()) {
            codes.groups(chosen.cursor(), chosen.rows(), chosen.count(), groups);
            for (Collector collector : collectors) {
                collector.add(codes.size(), chosen.rows(), groups, chosen.count());
            }
        }
        return write();
    }

    private ColumnVector[] write() {
        ColumnVector[] vectors = new ColumnVector[schema.size()];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = new ColumnVector(schema.column(i).type(), size());
        }
        for (int group = 0; group < size(); group++) {
            vectors[0].longs()[group] = group + 1L;
        }
        ColumnVector[] keys = new ColumnVector[names.size()];
        System.arraycopy(vectors, 1, keys, 0, keys.length);
        codes.write(keys);
        for (int i = 0; i < collectors.size(); i++) {
            collectors.get(i).write(vectors[1 + keys.length + i], size());
        }
        return vectors;
    }
}
