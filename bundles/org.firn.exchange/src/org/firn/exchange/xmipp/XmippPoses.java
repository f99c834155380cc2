/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.xmipp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ForeignRows;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.TransformColumns;
import org.firn.exchange.mapping.Writing;
import org.firn.formats.geometry.Pose;
import org.firn.formats.geometry.XmippPose;
import org.firn.protocol.exchange.Exchange;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * Angles, shifts and flips, whose meaning depends on whether images were aligned in the plane or to a volume. The file
 * does not say which: angles rot or tilt are taken to mean a volume, which is told as a guess.
 */
record XmippPoses() implements Mapping {

    private static final List<String> LABELS = List.of("angleRot", "angleTilt", "anglePsi", "shiftX", "shiftY", "flip");

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        Set<String> used = new TreeSet<>(LABELS);
        used.removeIf(label -> !fields.has(label));
        if (used.isEmpty()) {
            return Optional.empty();
        }
        boolean angles = fields.has("angleRot") || fields.has("angleTilt");
        Optional<String> told = exchange.setting(TransformColumns.ALIGNMENT);
        boolean inSpace =
                told.map(text -> text.toUpperCase(Locale.ROOT).equals("3D")).orElse(angles);
        if (told.isEmpty() && angles) {
            exchange.guess(TransformColumns.ALIGNMENT, "3D, since there are angles rot or tilt");
        }
        List<ColumnSpec> columns = new ArrayList<>();
        TransformColumns.NAMES.stream()
                .sorted()
                .forEach(name -> columns.add(fields.kind().column(name)));
        int[] from = LABELS.stream().mapToInt(fields::index).toArray();
        return Optional.of(new Reading(columns, used, writer -> {
            TransformColumns.PoseSetter setter = TransformColumns.setter(writer);
            return rows -> setter.set(pose(rows, from, inSpace));
        }));
    }

    private static Pose pose(ForeignRows rows, int[] from, boolean inSpace) throws IOException {
        double[] v = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            v[i] = from[i] < 0 ? 0 : rows.finite(from[i]);
        }
        boolean flip = v[5] != 0;
        if (inSpace && flip) {
            throw rows.fault(
                    from[5],
                    "is set for a projection, where Xmipp has no flips",
                    "Remove the flip, or add --set alignment=2D when the images were aligned in the plane.");
        }
        XmippPose pose = new XmippPose(v[0], v[1], v[2], v[3], v[4], 0, flip);
        return inSpace ? pose.projection() : pose.plane();
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) throws IOException {
        TransformColumns columns = new TransformColumns(items);
        if (!columns.isThere()) {
            return Optional.empty();
        }
        boolean inSpace = TransformColumns.areProjections(items, exchange);
        List<ForeignField> fields = LABELS.stream()
                .map(label -> ForeignField.of(label, label.equals("flip") ? ColumnType.INT64 : ColumnType.FLOAT64))
                .toList();
        return Optional.of(new Writing(fields, TransformColumns.NAMES, (rows, sink) -> {
            XmippPose pose = inSpace ? XmippPose.ofProjection(columns.pose()) : XmippPose.ofPlane(columns.pose());
            sink.put(pose.rot());
            sink.put(pose.tilt());
            sink.put(pose.psi());
            sink.put(pose.shiftX());
            sink.put(pose.shiftY());
            sink.put(pose.flip() ? 1L : 0L);
        }));
    }
}
