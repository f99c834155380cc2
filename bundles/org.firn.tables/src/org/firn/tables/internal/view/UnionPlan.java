/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.expression.UnitScale;

/** Plans the union of views: one column after the other, then the sources that these columns need. */
public final class UnionPlan {

    private static final Set<ColumnType> NUMBERS =
            EnumSet.of(ColumnType.INT32, ColumnType.INT64, ColumnType.FLOAT32, ColumnType.FLOAT64);

    private final List<ViewPlan> views;
    private final List<TableSchema> schemas;
    private final boolean fill;
    private final Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();

    private UnionPlan(List<ViewPlan> views, boolean fill) {
        this.views = views;
        this.schemas = views.stream().map(ViewPlan::schema).toList();
        this.fill = fill;
    }

    /**
     * Plans a union.
     *
     * @param views at least one
     * @param fill whether columns may be missing
     * @return rows of the views, one view after the other
     * @throws IllegalArgumentException the views do not fit together
     */
    public static ViewPlan of(List<ViewPlan> views, boolean fill) {
        if (views.isEmpty()) {
            throw new IllegalArgumentException("A union needs at least one view");
        }
        return new UnionPlan(views, fill).plan();
    }

    private ViewPlan plan() {
        Map<String, ColumnSpec> specs = new LinkedHashMap<>();
        for (int i = 0; i < views.size(); i++) {
            for (ColumnSpec spec : schemas.get(i).columns()) {
                ColumnSpec before = specs.get(spec.name());
                specs.put(spec.name(), before == null ? spec : reconcile(before, spec, i));
            }
        }
        List<ViewColumn> columns = new ArrayList<>();
        for (ColumnSpec spec : specs.values()) {
            columns.add(column(spec));
        }
        List<Source> sources = new ArrayList<>();
        for (List<Integer> parts : numbers.keySet()) {
            sources.add(source(parts));
        }
        return new ViewPlan(columns, sources, properties());
    }

    /** What a column is when one more view has it too. */
    private ColumnSpec reconcile(ColumnSpec before, ColumnSpec spec, int view) {
        UnitScale scale = UnitScale.between(spec.unit(), before.unit());
        if (scale == null) {
            throw conflict(spec.name(), view, "unit " + unit(before), "unit " + unit(spec));
        }
        ColumnType type = common(before.type(), spec.type(), scale.isSame());
        if (type == null) {
            throw conflict(spec.name(), view, "type " + before.type(), "type " + spec.type());
        }
        return new ColumnSpec(
                before.name(),
                type,
                before.unit(),
                before.documentation().isEmpty() ? spec.documentation() : before.documentation(),
                before.nullable() || spec.nullable());
    }

    private static String unit(ColumnSpec spec) {
        return spec.unit().isEmpty() ? "none" : spec.unit();
    }

    /** The type that holds the values of both; null when there is none. */
    private static @Nullable ColumnType common(ColumnType a, ColumnType b, boolean sameUnit) {
        if (a == b && sameUnit) {
            return a;
        }
        if (!NUMBERS.contains(a) || !NUMBERS.contains(b)) {
            return null;
        }
        return sameUnit && a.isWhole() && b.isWhole() ? ColumnType.INT64 : ColumnType.FLOAT64;
    }

    private IllegalArgumentException conflict(String column, int view, String before, String here) {
        int first = 0;
        while (!schemas.get(first).has(column)) {
            first++;
        }
        return new IllegalArgumentException("Column '" + column + "' has " + before + " in " + name(first) + ", but "
                + here + " in " + name(view)
                + ", so the two cannot be put together; leave the column out of one of them or rename it there");
    }

    private String name(int view) {
        return views.get(view).bases().get(0).table().file().toString();
    }

    private ViewColumn column(ColumnSpec spec) {
        List<Integer> parts = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        boolean missing = false;
        for (int i = 0; i < views.size(); i++) {
            ViewPlan view = views.get(i);
            boolean here = schemas.get(i).has(spec.name());
            // where it is missing, any source will do: the one of the ids is there anyway
            ViewColumn column = view.columns().get(here ? schemas.get(i).indexOf(spec.name()) : 0);
            if (!here && !fill) {
                throw new IllegalArgumentException("Column '" + spec.name() + "' is missing in " + name(i)
                        + "; leave it out of the others, or fill with null where it is missing");
            }
            parts.add(column.source());
            missing |= !here;
            for (Binding binding : column.bindings()) {
                bindings.add(here ? converted(binding, column.spec(), spec) : Binding.MISSING);
            }
        }
        int source = numbers.computeIfAbsent(parts, key -> numbers.size());
        return new ViewColumn(missing ? spec.optional() : spec, source, bindings);
    }

    private static Binding converted(Binding binding, ColumnSpec from, ColumnSpec to) {
        UnitScale scale = Objects.requireNonNull(UnitScale.between(from.unit(), to.unit()), "units were compared");
        return new Binding(binding.column(), binding.scale().then(scale));
    }

    private Source source(List<Integer> parts) {
        List<Base> bases = new ArrayList<>();
        List<RowMap> maps = new ArrayList<>();
        long[] starts = new long[views.size() + 1];
        for (int i = 0; i < views.size(); i++) {
            Source part = views.get(i).sources().get(parts.get(i));
            long[] own = part.starts();
            starts[i + 1] = starts[i] + own[own.length - 1];
            bases.addAll(part.bases());
            maps.add(part.map());
        }
        return new Source(bases, RowMaps.concat(maps, starts));
    }

    private Map<String, String> properties() {
        Map<String, String> all = new TreeMap<>();
        Set<String> disputed = new TreeSet<>();
        for (ViewPlan view : views) {
            view.properties().forEach((key, value) -> {
                String before = all.putIfAbsent(key, value);
                if (before != null && !before.equals(value)) {
                    disputed.add(key);
                }
            });
        }
        all.keySet().removeAll(disputed);
        return Map.copyOf(all);
    }
}
