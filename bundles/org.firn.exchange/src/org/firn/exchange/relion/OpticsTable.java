/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.relion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firn.exchange.mapping.ItemRows;
import org.firn.formats.star.StarWriter;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;

/** Collects the optics groups of items and writes them as RELION's table. Items of one group must agree. */
final class OpticsTable {

    private static final List<String> NEEDED = List.of(
            "acquisition.voltage", "acquisition.sphericalAberration", "acquisition.amplitudeContrast");

    private final ItemKind kind;
    private final Exchange exchange;
    private final List<String> labels = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final Map<Long, Object[]> groups = new TreeMap<>();

    OpticsTable(ItemKind kind, Exchange exchange) {
        this.kind = kind;
        this.exchange = exchange;
    }

    /** Runs over all items. */
    OpticsTable collect(ItemRows items) throws IOException {
        choose(items);
        int[] from = columns.stream().mapToInt(items::column).toArray();
        int groupColumn = items.column("opticsGroup");
        items.rewind();
        Object[] row = new Object[from.length];
        long lastGroup = Long.MIN_VALUE;
        Object[] last = row;
        while (items.next()) {
            long group = items.whole(groupColumn, 1);
            for (int i = 0; i < from.length; i++) {
                row[i] = value(items, from[i], columns.get(i));
            }
            if (group != lastGroup) {
                last = groups.computeIfAbsent(group, key -> row.clone());
                lastGroup = group;
            }
            if (!Arrays.equals(row, last)) {
                throw differing(items, group, row, last);
            }
        }
        items.rewind();
        return this;
    }

    private void choose(ItemRows items) {
        OpticsLabels.columns(kind).forEach((label, column) -> {
            if (items.has(column)
                    || exchange.setting(column).isPresent()
                    || NEEDED.contains(column)
                    || label.equals(OpticsLabels.NAME)) {
                labels.add(label);
                columns.add(column);
            }
        });
        for (ColumnSpec spec : items.specs()) {
            if (spec.name().startsWith(RelionLabels.OPTICS_EXTRA) && items.has(spec.name())) {
                labels.add(RelionLabels.PREFIX + spec.name().substring(RelionLabels.OPTICS_EXTRA.length()));
                columns.add(spec.name());
            }
        }
    }

    private Object value(ItemRows items, int column, String name) throws IOException {
        if (column >= 0) {
            return items.spec(column).type().isReal()
                    ? (Object) items.number(column)
                    : items.spec(column).type().isWhole() ? (Object) items.whole(column) : items.text(column);
        }
        if (name.equals(ItemKind.OPTICS_NAME)) {
            return "";
        }
        return exchange.number(name)
                .orElseThrow(() -> items.fault(
                        "there is no column " + name + ", which RELION needs",
                        "Add --set " + name + "=VALUE, in " + unit(name) + "."));
    }

    private String unit(String name) {
        String unit = kind.column(name).unit();
        return unit.isEmpty() ? "fractions of 1" : unit;
    }

    private IOException differing(ItemRows items, long group, Object[] row, Object[] first) {
        int i = 0;
        while (row[i].equals(first[i])) {
            i++;
        }
        return items.fault(
                "items of optics group " + group + " differ in " + columns.get(i) + ": " + first[i] + " and, in row "
                        + items.number() + ", " + row[i],
                "Give items that were recorded differently different numbers in the column opticsGroup.");
    }

    /** Whether all columns of a name were used. */
    String[] used() {
        List<String> all = new ArrayList<>(columns);
        all.add("opticsGroup");
        return all.toArray(String[]::new);
    }

    /** Writes the table. */
    void write(StarWriter star) throws IOException {
        List<String> all = new ArrayList<>(List.of(RelionLabels.GROUP));
        all.addAll(labels);
        boolean dimensions = kind.equals(ItemKind.PARTICLE) && !labels.contains(OpticsLabels.DIMENSIONS);
        if (dimensions) {
            all.add(OpticsLabels.DIMENSIONS);
        }
        star.loop("optics", all);
        for (Map.Entry<Long, Object[]> group : groups.entrySet()) {
            star.put(group.getKey());
            for (Object value : group.getValue()) {
                boolean noName = value.equals("");
                if (value instanceof Double number && number == Math.rint(number)) {
                    star.put(number.doubleValue());
                } else if (value instanceof Double number) {
                    star.putExact(number);
                } else {
                    star.putObject(noName ? "opticsGroup" + group.getKey() : value);
                }
            }
            if (dimensions) {
                star.put(2L);
            }
            star.endRow();
        }
    }
}
