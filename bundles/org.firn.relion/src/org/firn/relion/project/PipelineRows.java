/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.exchange.TableSource;

/** Rows as a format gives them, with the ids of the project and with paths that are stored in it. */
final class PipelineRows implements TableSource {
    /** What the header of the set says. */
    private static final Set<String> OF_SET = Set.of(ItemKind.SAMPLING_RATE, ItemKind.BOX_SIZE);

    private static final String ID = "id";
    private static final String FILE = "image.file";
    private static final String MICROGRAPH = "micrograph.name";
    private static final String MICROGRAPH_ID = "micrograph.id";

    private final ItemKind kind;
    private final TableSchema schema;
    private final Rows rows;
    private final Names names;

    /** Where the rows are. */
    @FunctionalInterface
    interface Rows {
        /** Reads them. */
        long read(Copy copy) throws IOException;
    }

    /** What is done with the rows. */
    @FunctionalInterface
    interface Copy {
        /** Copies them; gives their number. */
        long of(ItemTable rows) throws IOException;
    }

    /** What things are called in the project that they are imported to. */
    interface Names {
        /** The path of an image. */
        String image(String image) throws IOException;

        ItemIds ids();
    }

    /** @param given the columns of the rows */
    PipelineRows(ItemKind kind, TableSchema given, Rows rows, Names names) {
        this.kind = kind;
        this.rows = rows;
        this.names = names;
        List<ColumnSpec> columns = new ArrayList<>(kind.schema().columns());
        given.columns().stream()
                .filter(spec -> !OF_SET.contains(spec.name()) && !kind.schema().has(spec.name()))
                .forEach(columns::add);
        columns.removeIf(spec -> spec.name().equals(ID));
        schema = TableSchema.of(columns);
    }

    @Override
    public TableSchema schema() {
        return schema;
    }

    @Override
    public Map<String, String> properties() {
        return new LinkedHashMap<>(Map.of(ItemKind.PROPERTY, kind.name()));
    }

    @Override
    public long copyTo(TableWriter writer) throws IOException {
        return rows.read(table -> {
            ItemCursor cursor = table.cursor();
            List<ColumnSpec> given = table.schema().columns();
            long count = 0;
            while (cursor.next()) {
                for (ColumnSpec spec : schema.columns()) {
                    int from = index(given, spec.name());
                    int to = writer.column(spec.name());
                    if (from < 0 || cursor.isNull(from)) {
                        writer.setNull(to);
                    } else {
                        copy(cursor, from, writer, to, spec);
                    }
                }
                identify(cursor, given, writer);
                writer.endRow();
                count++;
            }
            return count;
        });
    }

    private static int index(List<ColumnSpec> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void copy(ItemCursor cursor, int from, TableWriter writer, int to, ColumnSpec spec) throws IOException {
        switch (spec.type()) {
            case FLOAT32, FLOAT64 -> writer.set(to, cursor.getDouble(from));
            case INT32, INT64 -> writer.set(to, cursor.getLong(from));
            case BOOLEAN -> writer.set(to, cursor.getBoolean(from));
            case STRING -> {
                String text = String.valueOf(cursor.getString(from));
                writer.set(to, spec.name().equals(FILE) ? names.image(text) : text);
            }
        }
    }

    private void identify(ItemCursor cursor, List<ColumnSpec> given, TableWriter writer) {
        if (!kind.equals(ItemKind.PARTICLE)) {
            writer.set(writer.column(ID), names.ids().micrograph(text(cursor, given, "name")));
            return;
        }
        String x = text(cursor, given, "coordinate.x");
        String place = x.isEmpty()
                ? text(cursor, given, FILE) + "@" + text(cursor, given, "image.index")
                : x + " " + text(cursor, given, "coordinate.y");
        long micrograph = names.ids().micrograph(text(cursor, given, MICROGRAPH));
        writer.set(writer.column(MICROGRAPH_ID), micrograph);
        writer.set(writer.column(ID), names.ids().particle(micrograph, place));
    }

    private static String text(ItemCursor cursor, List<ColumnSpec> given, String column) {
        int index = index(given, column);
        if (index < 0 || cursor.isNull(index)) {
            return "";
        }
        return switch (given.get(index).type()) {
            case FLOAT32, FLOAT64 -> Double.toString(cursor.getDouble(index));
            case INT32, INT64 -> Long.toString(cursor.getLong(index));
            case BOOLEAN -> Boolean.toString(cursor.getBoolean(index));
            case STRING -> String.valueOf(cursor.getString(index));
        };
    }

    @Override
    public void close() {
        // the rows are a file for a while only
    }
}
