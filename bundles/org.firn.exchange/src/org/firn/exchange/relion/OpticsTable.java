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
import org.firn.tables.ColumnType;

/** Collects the optics groups of items and writes them as RELION's table. Items of one group must agree. */
final class OpticsTable {

    private static final List<String> NEEDED =
            List.of("acquisition.voltage", "acquisition.sphericalAberration", "acquisition.amplitudeContrast");

    private final ItemKind kind;
    private final Exchange exchange;
    private final List<String> labels = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<ColumnType> types = new ArrayList<>();
    private final Map<Long, Group> groups = new TreeMap<>();

    OpticsTable(ItemKind kind, Exchange exchange) {
        this.kind = kind;
        this.exchange = exchange;
    }

    /** What the items of a group have in common: numbers and texts by column, whichever the column holds. */
    private record Group(double[] numbers, String[] texts) {

        Group copy() {
            return new Group(numbers.clone(), texts.clone());
        }

        Object value(int column) {
            return texts[column].isEmpty() ? (Object) numbers[column] : texts[column];
        }

        boolean isLike(Group other) {
            return Arrays.equals(numbers, other.numbers) && Arrays.equals(texts, other.texts);
        }
    }

    /** Runs over all items. */
    OpticsTable collect(ItemRows items) throws IOException {
        choose(items);
        int[] from = columns.stream().mapToInt(items::column).toArray();
        boolean[] text = new boolean[from.length];
        Group row = new Group(new double[from.length], new String[from.length]);
        Arrays.fill(row.texts, "");
        for (int i = 0; i < from.length; i++) {
            types.add(from[i] < 0 ? ColumnType.FLOAT64 : items.spec(from[i]).type());
            text[i] = types.get(i) == ColumnType.STRING;
            if (from[i] < 0 && !columns.get(i).equals(ItemKind.OPTICS_NAME)) {
                row.numbers[i] = given(items, columns.get(i));
            }
        }
        int groupColumn = items.column("opticsGroup");
        items.rewind();
        long lastGroup = Long.MIN_VALUE;
        Group last = row;
        while (items.next()) {
            long group = items.whole(groupColumn, 1);
            for (int i = 0; i < from.length; i++) {
                if (text[i]) {
                    row.texts[i] = items.text(from[i]);
                } else if (from[i] >= 0) {
                    row.numbers[i] = items.number(from[i]);
                }
            }
            if (group != lastGroup) {
                last = groups.computeIfAbsent(group, key -> row.copy());
                lastGroup = group;
            }
            if (!row.isLike(last)) {
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

    private double given(ItemRows items, String name) throws IOException {
        return exchange.number(name)
                .orElseThrow(() -> items.fault(
                        "there is no column " + name + ", which RELION needs",
                        "Add --set " + name + "=VALUE, in " + unit(name) + "."));
    }

    private String unit(String name) {
        String unit = kind.column(name).unit();
        return unit.isEmpty() ? "fractions of 1" : unit;
    }

    private IOException differing(ItemRows items, long group, Group row, Group first) {
        int i = 0;
        while (row.value(i).equals(first.value(i))) {
            i++;
        }
        return items.fault(
                "items of optics group " + group + " differ in " + columns.get(i) + ": " + first.value(i)
                        + " and, in row " + items.number() + ", " + row.value(i),
                "Give items that were recorded differently different numbers in the column opticsGroup.");
    }

    /** The columns whose values the table has. */
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
        for (Map.Entry<Long, Group> group : groups.entrySet()) {
            star.put(group.getKey());
            for (int i = 0; i < columns.size(); i++) {
                double number = group.getValue().numbers[i];
                String text = group.getValue().texts[i];
                if (columns.get(i).equals(ItemKind.OPTICS_NAME) && text.isEmpty()) {
                    star.put("opticsGroup" + group.getKey());
                } else if (types.get(i) == ColumnType.STRING) {
                    star.put(text);
                } else if (types.get(i).isWhole()) {
                    star.put((long) number);
                } else if (number == Math.rint(number)) {
                    star.put(number);
                } else {
                    star.putExact(number);
                }
            }
            if (dimensions) {
                star.put(2L);
            }
            star.endRow();
        }
    }
}
