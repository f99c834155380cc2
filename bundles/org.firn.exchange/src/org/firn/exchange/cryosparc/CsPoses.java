/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.TransformColumns;
import org.firn.exchange.mapping.Writing;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Pose;
import org.firn.formats.geometry.RotationVector;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * Poses of refinements (a rotation vector) or of classes in 2D (an angle), with shifts in px of the images that were
 * aligned, which may have been binned: psize_A of the alignment says how much.
 *
 * @param group alignments3D or alignments2D
 */
record CsPoses(String group) implements Mapping {

    private static final List<String> COLUMNS =
            List.of("transform.rot", "transform.tilt", "transform.psi", "transform.shiftX", "transform.shiftY");

    private boolean inSpace() {
        return group.endsWith("3D");
    }

    private List<String> fieldNames() {
        return inSpace()
                ? List.of(
                        group + "/pose_0", group + "/pose_1", group + "/pose_2", group + "/shift_0", group + "/shift_1")
                : List.of(group + "/pose", group + "/shift_0", group + "/shift_1");
    }

    private String alignedPixel() {
        return group + "/psize_A";
    }

    private String alignedColumn() {
        return CsSource.EXTRA + group + ".psize_A";
    }

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        List<String> names = fieldNames();
        if (!fields.has(names.toArray(String[]::new))) {
            return Optional.empty();
        }
        List<ColumnSpec> columns = new ArrayList<>();
        COLUMNS.forEach(name -> columns.add(fields.kind().column(name)));
        int[] from = names.stream().mapToInt(fields::index).toArray();
        int aligned = fields.index(alignedPixel());
        int pixel = fields.index("blob/psize_A");
        boolean scaled = aligned >= 0 && pixel >= 0;
        return Optional.of(new Reading(columns, Set.copyOf(names), writer -> {
            TransformColumns.PoseSetter setter = TransformColumns.setter(writer);
            return rows -> {
                double scale = scaled ? rows.number(aligned) / rows.number(pixel) : 1;
                int shift = from.length - 2;
                double x = rows.finite(from[shift]);
                double y = rows.finite(from[shift + 1]);
                setter.set(new Pose(
                        inSpace()
                                ? new RotationVector(rows.finite(from[0]), rows.finite(from[1]), rows.finite(from[2]))
                                        .toRotation()
                                : new EulerAngles(0, 0, Math.toDegrees(rows.finite(from[0]))).toRotation(),
                        scale * x,
                        scale * y,
                        0,
                        false));
            };
        }));
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) throws IOException {
        TransformColumns columns = new TransformColumns(items);
        if (!columns.isThere() || !isWritten(items, exchange)) {
            return Optional.empty();
        }
        int aligned = items.column(alignedColumn());
        int pixel = items.column(ItemKind.SAMPLING_RATE);
        List<ForeignField> fields = new ArrayList<>();
        List<String> names = fieldNames();
        int poses = names.size() - 2;
        for (int i = 0; i < names.size(); i++) {
            String storage = i < poses ? inSpace() ? "<f4 (3) " + i : "<f4" : "<f4 (2) " + (i - poses);
            fields.add(new ForeignField(names.get(i), ColumnType.FLOAT64, storage));
        }
        return Optional.of(new Writing(fields, TransformColumns.NAMES, (rows, sink) -> {
            Pose pose = columns.pose();
            double scale = aligned < 0 || pixel < 0 ? 1 : rows.number(pixel) / rows.number(aligned, 1);
            if (inSpace()) {
                pose = pose.unmirrored();
                RotationVector vector = RotationVector.of(pose.rotation());
                sink.put(vector.x());
                sink.put(vector.y());
                sink.put(vector.z());
            } else {
                if (pose.mirrored()) {
                    throw rows.fault(
                            "row " + rows.number() + " is a mirror image, which alignments in 2D of cryoSPARC are not",
                            "Leave mirror images out, or add --set alignment=3D, in which they are views from behind.");
                }
                sink.put(Math.toRadians(pose.angles().psi()));
            }
            sink.put(scale * pose.shiftX());
            sink.put(scale * pose.shiftY());
        }));
    }

    /** Whether these are the poses that items have. */
    boolean isWritten(ItemRows items, Exchange exchange) throws IOException {
        return inSpace() == TransformColumns.areProjections(items, exchange);
    }
}
