/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.relion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ForeignRows;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.Writing;
import org.firn.formats.FormatException;
import org.firn.formats.star.StarTable;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableWriter;

/**
 * The optics groups of a STAR file, whose values become values of each row: groups that differ, also in the pixel size,
 * are no trouble then. RELION 3.0 has no groups, but the values in each row.
 */
final class OpticsGroups implements Mapping {

    private static final String GROUP_COLUMN = "opticsGroup";

    /** The pixel size of the current row. */
    @FunctionalInterface
    interface PixelSize {
        /** Å/px. */
        double of(ForeignRows rows) throws IOException;
    }

    private final Path file;
    private final @Nullable StarTable table;
    private final boolean old;
    private final Exchange exchange;
    private final ItemKind kind;
    private final Map<Long, Integer> rowOfGroup = new TreeMap<>();
    private final List<ColumnSpec> columns = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    /**
     * The groups of a file.
     *
     * @param table the table {@code optics}; null when there is none
     * @param old whether origins are written in px
     */
    OpticsGroups(Path file, ItemKind kind, @Nullable StarTable table, boolean old, Exchange exchange)
            throws FormatException {
        this.file = file;
        this.kind = kind;
        this.table = table;
        this.old = old;
        this.exchange = exchange;
        StarTable groups = table;
        if (groups != null) {
            for (int row = 0; row < groups.size(); row++) {
                rowOfGroup.put(groups.getLong(row, RelionLabels.GROUP), row);
            }
            for (String label : groups.columns()) {
                if (!label.equals(RelionLabels.GROUP)) {
                    labels.add(label);
                    columns.add(OpticsLabels.column(kind, label, isText(groups, label)));
                }
            }
        }
    }

    private static boolean isText(StarTable groups, String label) throws FormatException {
        for (String value : groups.strings(label)) {
            try {
                Double.parseDouble(value);
            } catch (NumberFormatException e) {
                return true;
            }
        }
        return false;
    }

    /** Whether origins are written in px and no groups. */
    boolean isOld() {
        return old;
    }

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange ignored) throws IOException {
        StarTable groups = table;
        if (groups == null) {
            return Optional.empty();
        }
        int field = fields.index(RelionLabels.GROUP);
        if (field < 0) {
            only(groups);
        }
        List<ColumnSpec> all = new ArrayList<>(columns);
        all.add(fields.kind().column(GROUP_COLUMN));
        Set<String> used = field < 0 ? Set.of() : Set.of(RelionLabels.GROUP);
        return Optional.of(new Reading(all, used, writer -> step(groups, field, writer)));
    }

    /** Rows that name no group are of the only one. */
    private void only(StarTable groups) throws FormatException {
        if (groups.size() != 1) {
            throw new FormatException(
                    file,
                    "has " + groups.size() + " optics groups, but no column " + RelionLabels.GROUP
                            + " that says which row is of which",
                    "Add the column, or leave one group in the table of optics.");
        }
        exchange.guess(GROUP_COLUMN, groups.get(0, RelionLabels.GROUP) + ", the only one of the file");
    }

    private Reading.Step step(StarTable groups, int field, TableWriter writer) {
        Map<Long, Object[]> known = new TreeMap<>();
        int[] to = columns.stream().mapToInt(spec -> writer.column(spec.name())).toArray();
        int groupColumn = writer.column(GROUP_COLUMN);
        long[] lastGroup = {Long.MIN_VALUE};
        Object[][] last = {new Object[0]};
        return rows -> {
            long group = field < 0 ? rowOfGroup.keySet().iterator().next() : rows.whole(field);
            if (group != lastGroup[0]) {
                Object[] values = known.get(group);
                if (values == null) {
                    values = values(groups, row(rows, field, group));
                    known.put(group, values);
                }
                last[0] = values;
                lastGroup[0] = group;
            }
            writer.set(groupColumn, group);
            for (int i = 0; i < to.length; i++) {
                if (last[0][i] instanceof String text) {
                    writer.set(to[i], text);
                } else if (columns.get(i).type().isWhole()) {
                    writer.set(to[i], ((Number) last[0][i]).longValue());
                } else {
                    writer.set(to[i], ((Number) last[0][i]).doubleValue());
                }
            }
        };
    }

    private Object[] values(StarTable groups, int row) throws FormatException {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            String label = labels.get(i);
            values[i] = columns.get(i).type() == ColumnType.STRING
                    ? groups.get(row, label)
                    : columns.get(i).type().isWhole()
                            ? (Object) groups.getLong(row, label)
                            : (Object) groups.getDouble(row, label);
        }
        return values;
    }

    private int row(ForeignRows rows, int field, long group) throws FormatException {
        Integer row = rowOfGroup.get(group);
        if (row == null) {
            throw rows.fault(
                    field,
                    "names the optics group " + group + ", which the table of optics has not; it has "
                            + rowOfGroup.keySet(),
                    "Add the group to the table of optics, or give the row one that is there.");
        }
        return row;
    }

    /** The pixel size of the images, by which origins in Å are divided. */
    PixelSize pixelSize(FieldSet fields) throws IOException {
        OptionalDouble given = exchange.number(ItemKind.SAMPLING_RATE);
        if (given.isPresent()) {
            return rows -> given.getAsDouble();
        }
        StarTable groups = table;
        String label = "rlnImagePixelSize";
        if (groups != null && groups.columns().contains(label)) {
            int field = fields.index(RelionLabels.GROUP);
            Map<Long, Double> sizes = new TreeMap<>();
            for (Map.Entry<Long, Integer> entry : rowOfGroup.entrySet()) {
                sizes.put(entry.getKey(), positive(groups.getDouble(entry.getValue(), label), entry.getKey()));
            }
            if (sizes.size() == 1 || field < 0) {
                double size = sizes.values().iterator().next();
                return rows -> size;
            }
            return rows -> {
                long group = rows.whole(field);
                row(rows, field, group); // refuses one that is not there
                return sizes.get(group);
            };
        }
        return new RowOptics(fields).pixelSize().orElseThrow(this::noPixelSize);
    }

    private double positive(double size, long group) throws FormatException {
        if (!(size > 0)) {
            throw new FormatException(
                    file,
                    "has the pixel size " + size + " in optics group " + group,
                    "Correct it, or add --set " + ItemKind.SAMPLING_RATE + "=1.2, in Å/px.");
        }
        return size;
    }

    private FormatException noPixelSize() {
        return new FormatException(
                file,
                "has origins in Å, but no pixel size: neither rlnImagePixelSize in a table of optics, nor"
                        + " rlnDetectorPixelSize with rlnMagnification in its rows",
                "Add --set " + ItemKind.SAMPLING_RATE + "=1.2, in Å/px.");
    }

    /** The column of the pixel size of items that are written; −1 when the user gave it for all. */
    int pixelSizeColumn(ItemRows items) throws IOException {
        int column = items.column(ItemKind.SAMPLING_RATE);
        if (column < 0) {
            throw items.fault(
                    "its shifts are in px and RELION wants Å, but there is no column " + ItemKind.SAMPLING_RATE,
                    "Add --set " + ItemKind.SAMPLING_RATE + "=1.2, in Å/px, or --set version=3.0 for shifts in px.");
        }
        return column;
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange ignored) {
        return Optional.empty(); // the groups are a table of their own
    }
}
