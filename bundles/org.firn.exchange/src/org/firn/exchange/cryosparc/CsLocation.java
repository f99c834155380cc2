/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Micrographs;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.Writing;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableWriter;

/**
 * The place in the micrograph, which cryoSPARC gives in fractions of its size, y from the other side. The size is
 * carried along, since fractions need it again.
 */
record CsLocation() implements Mapping {

    private static final String PATH = "location/micrograph_path";
    private static final String HEIGHT = "location/micrograph_shape_0";
    private static final String WIDTH = "location/micrograph_shape_1";
    private static final String X = "location/center_x_frac";
    private static final String Y = "location/center_y_frac";
    private static final String HEIGHT_COLUMN = "cs.location.micrograph_shape_0";
    private static final String WIDTH_COLUMN = "cs.location.micrograph_shape_1";
    private static final String PATH_COLUMN = "cs.location.micrograph_path";

    private static String column(ItemKind kind, String axis) {
        return kind.equals(ItemKind.COORDINATE) ? axis : "coordinate." + axis;
    }

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        boolean places = fields.has(HEIGHT, WIDTH, X, Y);
        if (!places && !fields.has(PATH)) {
            return Optional.empty();
        }
        ItemKind kind = fields.kind();
        List<ColumnSpec> columns = new ArrayList<>();
        Set<String> used = new HashSet<>();
        if (places) {
            columns.add(kind.column(column(kind, "x")));
            columns.add(kind.column(column(kind, "y")));
            used.addAll(List.of(X, Y)); // the shape is carried as it is
        }
        if (fields.has(PATH)) {
            columns.add(kind.column("micrograph.id"));
            columns.add(kind.column("micrograph.name"));
            columns.add(ColumnSpec.of(PATH_COLUMN, ColumnType.STRING).documented(PATH + " |S"));
            used.add(PATH);
        }
        return Optional.of(new Reading(columns, used, writer -> step(fields, writer, places)));
    }

    private static Reading.Step step(FieldSet fields, TableWriter writer, boolean places) {
        ItemKind kind = fields.kind();
        int[] from = {fields.index(X), fields.index(WIDTH), fields.index(Y), fields.index(HEIGHT), fields.index(PATH)};
        int x = places ? writer.column(column(kind, "x")) : -1;
        int y = places ? writer.column(column(kind, "y")) : -1;
        boolean named = from[4] >= 0;
        int id = named ? writer.column("micrograph.id") : -1;
        int name = named ? writer.column("micrograph.name") : -1;
        int path = named ? writer.column(PATH_COLUMN) : -1;
        Micrographs micrographs = new Micrographs();
        return rows -> {
            if (places) {
                writer.set(x, rows.finite(from[0]) * rows.whole(from[1]));
                writer.set(y, (1 - rows.finite(from[2])) * rows.whole(from[3]));
            }
            if (named) {
                String file = rows.text(from[4]);
                String micrograph = micrographs.name(file);
                writer.set(id, micrographs.id(micrograph)).set(name, micrograph).set(path, file);
            }
        };
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) throws IOException {
        String prefix = items.has("x") ? "" : "coordinate.";
        int x = items.column(prefix + "x");
        int y = items.column(prefix + "y");
        int height = items.column(HEIGHT_COLUMN);
        int width = items.column(WIDTH_COLUMN);
        int name = items.column("micrograph.name");
        int path = items.column(PATH_COLUMN);
        OptionalDouble givenWidth = exchange.number("micrographWidth");
        OptionalDouble givenHeight = exchange.number("micrographHeight");
        boolean sized = width >= 0 && height >= 0 || givenWidth.isPresent() && givenHeight.isPresent();
        if (x < 0 || y < 0 || name < 0 && path < 0) {
            return Optional.empty();
        }
        if (!sized) {
            exchange.warn("The places in the micrographs were left out, since cryoSPARC counts them in fractions of"
                    + " the micrograph. Add --set micrographWidth=N and --set micrographHeight=N, in px.");
            return Optional.empty();
        }
        List<ForeignField> fields = List.of(
                new ForeignField(PATH, ColumnType.STRING, "|S"),
                new ForeignField(HEIGHT, ColumnType.INT64, "<u4 (2) 0"),
                new ForeignField(WIDTH, ColumnType.INT64, "<u4 (2) 1"),
                new ForeignField(X, ColumnType.FLOAT64, "<f4"),
                new ForeignField(Y, ColumnType.FLOAT64, "<f4"));
        Set<String> used = Set.of(
                prefix + "x",
                prefix + "y",
                HEIGHT_COLUMN,
                WIDTH_COLUMN,
                PATH_COLUMN,
                "micrograph.name",
                "micrograph.id");
        return Optional.of(new Writing(fields, used, (rows, sink) -> {
            double w = width >= 0 ? rows.number(width) : givenWidth.getAsDouble();
            double h = height >= 0 ? rows.number(height) : givenHeight.getAsDouble();
            String file = rows.text(path, "");
            sink.put(file.isEmpty() ? rows.text(name) + ".mrc" : file);
            sink.put((long) h);
            sink.put((long) w);
            sink.put(rows.number(x) / w);
            sink.put(1 - rows.number(y) / h);
        }));
    }
}
