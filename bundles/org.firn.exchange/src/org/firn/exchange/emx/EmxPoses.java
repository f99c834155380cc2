/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.emx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ForeignRows;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.TransformColumns;
import org.firn.exchange.mapping.Writing;
import org.firn.formats.geometry.Pose;
import org.firn.formats.geometry.RigidTransform;
import org.firn.protocol.exchange.Exchange;
import org.firn.tables.ColumnSpec;

/** The transformation matrix, which takes the particle to its reference; elements that are not there are those of 1. */
record EmxPoses() implements Mapping {

    private static final String MATRIX = "transformationMatrix_t";

    private static String element(int i) {
        return MATRIX + (i / 4 + 1) + (i % 4 + 1);
    }

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        int[] from = new int[12];
        Set<String> used = new HashSet<>();
        for (int i = 0; i < from.length; i++) {
            from[i] = fields.index(element(i));
            if (from[i] >= 0) {
                used.add(element(i));
            }
        }
        if (used.isEmpty()) {
            return Optional.empty();
        }
        List<ColumnSpec> columns = new ArrayList<>();
        TransformColumns.NAMES.stream()
                .sorted()
                .forEach(name -> columns.add(fields.kind().column(name)));
        return Optional.of(new Reading(columns, used, writer -> {
            TransformColumns.PoseSetter setter = TransformColumns.setter(writer);
            return rows -> setter.set(pose(rows, from));
        }));
    }

    private static Pose pose(ForeignRows rows, int[] from) throws IOException {
        double[] elements = new double[from.length];
        int any = 0;
        for (int i = 0; i < from.length; i++) {
            elements[i] = from[i] < 0 ? (i % 5 == 0 ? 1 : 0) : rows.finite(from[i]);
            any = Math.max(any, from[i]);
        }
        try {
            return Pose.of(RigidTransform.of(elements));
        } catch (IllegalArgumentException e) {
            throw rows.fault(any, "belongs to a transform that is none: " + e.getMessage(), "Correct the matrix.");
        }
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) {
        return Optional.empty(); // written as elements, see EmxWriter
    }

    /** The elements of a pose by name. */
    static List<String> xml(Pose pose) {
        double[] rows = pose.toReference().rows();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String name = element(i).substring(MATRIX.length() - 1);
            lines.add("<" + name + (i % 4 == 3 ? " unit=\"px\"" : "") + ">" + rows[i] + "</" + name + ">");
        }
        return lines;
    }
}
