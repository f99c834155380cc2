/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.relion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.TransformColumns;
import org.firn.exchange.mapping.Writing;
import org.firn.formats.geometry.RelionPose;
import org.firn.protocol.exchange.Exchange;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableWriter;

/**
 * Angles and origins, which are Firn's own but for the unit of the shifts: Å from RELION 3.1 on, px before. Angles are
 * taken over as they are, without a matrix between, so that they come back digit by digit.
 *
 * @param optics knows the pixel size of each row, and the version
 */
record RelionPoses(OpticsGroups optics) implements Mapping {

    private static final List<String> ANGLES = List.of("rlnAngleRot", "rlnAngleTilt", "rlnAnglePsi");
    private static final List<String> ANGLE_COLUMNS = List.of("transform.rot", "transform.tilt", "transform.psi");
    private static final List<String> SHIFT_COLUMNS = List.of("transform.shiftX", "transform.shiftY");
    private static final List<String> ANGSTROM = List.of("rlnOriginXAngst", "rlnOriginYAngst");
    private static final List<String> PIXELS = List.of("rlnOriginX", "rlnOriginY");

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) throws IOException {
        List<String> from = new ArrayList<>(ANGLES);
        List<String> to = new ArrayList<>(ANGLE_COLUMNS);
        boolean angstrom = fields.has("rlnOriginXAngst") || fields.has("rlnOriginYAngst");
        from.addAll(angstrom ? ANGSTROM : PIXELS);
        to.addAll(SHIFT_COLUMNS);
        List<ColumnSpec> columns = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            if (fields.has(from.get(i))) {
                columns.add(fields.kind().column(to.get(i)));
                indexes.add(fields.index(from.get(i)));
            }
        }
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        OpticsGroups.PixelSize pixel = angstrom ? optics.pixelSize(fields) : rows -> 1;
        Set<String> used = new TreeSet<>(from);
        used.retainAll(fields.all().stream().map(ForeignField::name).toList());
        return Optional.of(new Reading(columns, used, writer -> step(columns, indexes, pixel, writer)));
    }

    private static Reading.Step step(
            List<ColumnSpec> columns, List<Integer> from, OpticsGroups.PixelSize pixel, TableWriter writer) {
        int[] to = columns.stream().mapToInt(spec -> writer.column(spec.name())).toArray();
        boolean[] shift = new boolean[to.length];
        for (int i = 0; i < to.length; i++) {
            shift[i] = SHIFT_COLUMNS.contains(columns.get(i).name());
        }
        return rows -> {
            for (int i = 0; i < to.length; i++) {
                double value = rows.finite(from.get(i));
                writer.set(to[i], shift[i] ? value / pixel.of(rows) : value);
            }
        };
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) throws IOException {
        TransformColumns columns = new TransformColumns(items);
        if (!columns.isThere()) {
            return Optional.empty();
        }
        boolean old = optics.isOld();
        int pixel = old || !columns.hasShifts() ? -1 : optics.pixelSizeColumn(items);
        List<ForeignField> fields = new ArrayList<>();
        ANGLES.forEach(label -> fields.add(ForeignField.of(label, ColumnType.FLOAT64)));
        (old ? PIXELS : ANGSTROM).forEach(label -> fields.add(ForeignField.of(label, ColumnType.FLOAT64)));
        return Optional.of(new Writing(fields, TransformColumns.NAMES, (rows, sink) -> {
            double size = old ? 1 : rows.number(pixel, 1);
            if (columns.mirrored()) {
                RelionPose pose = RelionPose.of(columns.pose(), size);
                sink.put(pose.rot());
                sink.put(pose.tilt());
                sink.put(pose.psi());
                sink.put(pose.originX());
                sink.put(pose.originY());
            } else {
                sink.put(columns.rot());
                sink.put(columns.tilt());
                sink.put(columns.psi());
                sink.put(size * columns.shiftX());
                sink.put(size * columns.shiftY());
            }
        }));
    }
}
