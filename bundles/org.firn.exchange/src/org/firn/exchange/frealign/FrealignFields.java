/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.frealign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.firn.exchange.mapping.DefocusMapping;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ForeignRows;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.TransformColumns;
import org.firn.exchange.mapping.Writing;
import org.firn.formats.FormatException;
import org.firn.formats.geometry.FrealignPose;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * What FREALIGN's columns mean; cisTEM has the same ones under longer names. Shifts are in Å, so the pixel size must be
 * known; images are numbered, so the stack must be named. See {@link FrealignPose} for the angles.
 *
 * @param names of number, psi, theta, phi, x, y, defocus 1, defocus 2, its angle, phase shift, occupancy, pixel size
 */
record FrealignFields(List<String> names) implements Mapping {

    /** Those of {@code .par} files; these have no pixel size. */
    static final FrealignFields PAR = new FrealignFields(
            List.of("C", "PSI", "THETA", "PHI", "SHX", "SHY", "DF1", "DF2", "ANGAST", "PSHIFT", "OCC", ""));
    /** Those of cisTEM's STAR files. */
    static final FrealignFields CISTEM = new FrealignFields(List.of(
            "cisTEMPositionInStack",
            "cisTEMAnglePsi",
            "cisTEMAngleTheta",
            "cisTEMAnglePhi",
            "cisTEMXShift",
            "cisTEMYShift",
            "cisTEMDefocus1",
            "cisTEMDefocus2",
            "cisTEMDefocusAngle",
            "cisTEMPhaseShift",
            "cisTEMOccupancy",
            "cisTEMPixelSize"));

    private static final double DEGREES = 180 / Math.PI;
    private static final int POSES = 5;

    List<Mapping> mappings() {
        List<Mapping> all = new ArrayList<>(List.of(
                FieldMapping.fromOne(names.get(0), "image.index", ""),
                this,
                new DefocusMapping(names.get(6), names.get(7), names.get(8), 1, 1, ""),
                new FieldMapping(names.get(9), "ctf.phaseShift", DEGREES, 0, "")));
        if (!names.get(11).isEmpty()) {
            all.add(FieldMapping.same(names.get(11), ItemKind.SAMPLING_RATE));
            all.add(FieldMapping.same("cisTEMMicroscopeVoltagekV", "acquisition.voltage"));
            all.add(FieldMapping.same("cisTEMMicroscopeCsMM", "acquisition.sphericalAberration"));
            all.add(FieldMapping.same("cisTEMAmplitudeContrast", "acquisition.amplitudeContrast"));
        }
        return all;
    }

    private List<String> poseNames() {
        return names.subList(1, 1 + POSES);
    }

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) throws IOException {
        List<String> wanted = poseNames();
        if (!fields.has(wanted.toArray(String[]::new))) {
            return Optional.empty();
        }
        OptionalDouble given = exchange.number(ItemKind.SAMPLING_RATE);
        int pixel = fields.index(names.get(11));
        if (given.isEmpty() && pixel < 0) {
            throw new FormatException(
                    fields.file(),
                    "has shifts in Å, but no pixel size",
                    "Add --set " + ItemKind.SAMPLING_RATE + "=1.2, in Å/px.");
        }
        int[] from = wanted.stream().mapToInt(fields::index).toArray();
        List<ColumnSpec> columns = new ArrayList<>();
        for (String name : List.of("rot", "tilt", "psi", "shiftX", "shiftY")) {
            columns.add(fields.kind().column("transform." + name));
        }
        int[] to = new int[POSES];
        return Optional.of(new Reading(columns, Set.copyOf(wanted), writer -> {
            for (int i = 0; i < POSES; i++) {
                to[i] = writer.column(columns.get(i).name());
            }
            return rows -> {
                double size = given.isPresent() ? given.getAsDouble() : rows.number(pixel);
                double[] v = values(rows, from);
                // angles are taken over as they are, without a matrix between: they come back digit by digit
                writer.set(to[0], v[2]).set(to[1], v[1]).set(to[2], v[0]);
                writer.set(to[3], -v[3] / size).set(to[4], -v[4] / size);
            };
        }));
    }

    private static double[] values(ForeignRows rows, int[] from) throws IOException {
        double[] values = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            values[i] = rows.finite(from[i]);
        }
        return values;
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) throws IOException {
        TransformColumns columns = new TransformColumns(items);
        if (!columns.isThere()) {
            return Optional.empty();
        }
        int pixel = items.column(ItemKind.SAMPLING_RATE);
        if (pixel < 0) {
            throw items.fault(
                    "its shifts are in px and FREALIGN wants Å, but there is no column " + ItemKind.SAMPLING_RATE,
                    "Add --set " + ItemKind.SAMPLING_RATE + "=1.2, in Å/px.");
        }
        List<ForeignField> fields = poseNames().stream()
                .map(name -> ForeignField.of(name, ColumnType.FLOAT64))
                .toList();
        return Optional.of(new Writing(fields, TransformColumns.NAMES, (rows, sink) -> {
            boolean mirrored = columns.mirrored();
            double size = rows.number(pixel);
            FrealignPose pose = mirrored
                    ? FrealignPose.of(columns.pose(), size)
                    : new FrealignPose(
                            columns.psi(),
                            columns.tilt(),
                            columns.rot(),
                            -size * columns.shiftX(),
                            -size * columns.shiftY());
            sink.put(pose.psi());
            sink.put(pose.theta());
            sink.put(pose.phi());
            sink.put(pose.shiftX());
            sink.put(pose.shiftY());
        }));
    }
}
