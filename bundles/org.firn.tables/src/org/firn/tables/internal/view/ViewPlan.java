/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.FitTable;
import org.firn.tables.internal.expression.UnitScale;

/**
 * What a view is: columns over sources over tables. A view of a view is put together to the same form, so that nothing
 * gets deeper. Immutable.
 *
 * @param columns {@code id} first
 * @param sources each used by a column
 * @param properties texts about the whole
 */
public record ViewPlan(List<ViewColumn> columns, List<Source> sources, Map<String, String> properties) {

    /**
     * Plans a view of a whole table.
     *
     * @param table a file
     * @return what it shows now
     */
    public static ViewPlan of(FitTable table) {
        Base base = Base.of(table);
        List<ViewColumn> columns = new ArrayList<>();
        for (ColumnSpec spec : table.schema().columns()) {
            columns.add(new ViewColumn(spec, 0, List.of(new Binding(columns.size(), UnitScale.SAME))));
        }
        Source source = new Source(List.of(base), RowSet.range(0, base.rows()));
        return new ViewPlan(columns, List.of(source), table.properties());
    }

    /**
     * Tells the columns.
     *
     * @return a new schema
     */
    public TableSchema schema() {
        return TableSchema.of(columns.stream().map(ViewColumn::spec).toList());
    }

    /**
     * Tells the row numbers in use.
     *
     * @return rows, those of lost groups too
     */
    public long rows() {
        return sources.get(columns.get(0).source()).map().size();
    }

    /**
     * Plans a view of chosen rows.
     *
     * @param chosen rows of this view
     * @return the view; its columns become nullable where the map has no row
     */
    public ViewPlan pick(RowMap chosen) {
        Map<RowMap, RowMap> done = new IdentityHashMap<>();
        List<Source> picked = new ArrayList<>();
        for (Source source : sources) {
            picked.add(source.mapped(map -> done.computeIfAbsent(map, key -> RowMaps.compose(key, chosen))));
        }
        return new ViewPlan(columns, picked, properties);
    }

    /**
     * Plans a view with other columns.
     *
     * @param wanted columns over the sources of this view
     * @return the view, without the sources that are no longer used
     */
    public ViewPlan withColumns(List<ViewColumn> wanted) {
        List<Source> used = new ArrayList<>();
        int[] places = new int[sources.size()];
        List<ViewColumn> placed = new ArrayList<>();
        for (ViewColumn column : wanted) {
            if (places[column.source()] == 0) {
                used.add(sources.get(column.source()));
                places[column.source()] = used.size();
            }
            placed.add(column.from(places[column.source()] - 1));
        }
        return new ViewPlan(placed, used, properties);
    }

    /**
     * Plans a view with columns of another one beside those of this one.
     *
     * @param other has as many rows
     * @param added columns of the other; one with the name of a column of this one replaces it
     * @return the view
     */
    public ViewPlan join(ViewPlan other, List<ViewColumn> added) {
        List<Source> all = new ArrayList<>(sources);
        all.addAll(other.sources);
        List<ViewColumn> joined = new ArrayList<>(columns);
        TableSchema schema = schema();
        for (ViewColumn column : added) {
            Source source = other.sources.get(column.source());
            ViewColumn moved = column.from(sources.size() + column.source());
            if (source.map().hasNone()) {
                moved = moved.as(column.spec().optional());
            }
            if (schema.has(column.spec().name())) {
                joined.set(schema.indexOf(column.spec().name()), moved);
            } else {
                joined.add(moved);
            }
        }
        return new ViewPlan(joined, all, properties).withColumns(joined);
    }

    /**
     * Finds columns.
     *
     * @param names names of columns of this view
     * @return the columns
     */
    public List<ViewColumn> columns(List<String> names) {
        TableSchema schema = schema();
        return names.stream().map(name -> columns.get(schema.indexOf(name))).toList();
    }

    /**
     * Tells the tables that the view refers to.
     *
     * @return each once, one with ids first
     */
    public List<Base> bases() {
        List<Base> bases = new ArrayList<>();
        for (Source source : sources) {
            for (Base base : source.bases()) {
                if (bases.stream().noneMatch(known -> known.isSame(base))) {
                    bases.add(base);
                }
            }
        }
        return bases;
    }
}
