/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.formats.geometry.Defocus;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnType;
import org.firn.tables.TableWriter;

/**
 * The defocus as two numbers and a direction, brought to the form in which defocusU is the larger one.
 *
 * @param u the program's field along the direction
 * @param v perpendicular to it
 * @param angle the direction
 * @param toAngstrom Å of the program's unit
 * @param toDegrees degrees of the program's unit
 * @param storage of the fields
 */
public record DefocusMapping(String u, String v, String angle, double toAngstrom, double toDegrees, String storage)
        implements Mapping {

    private static final String U = "ctf.defocusU";
    private static final String V = "ctf.defocusV";
    private static final String ANGLE = "ctf.defocusAngle";

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        if (!fields.has(u, v)) {
            return Optional.empty();
        }
        ItemKind kind = fields.kind();
        Set<String> used = fields.has(angle) ? Set.of(u, v, angle) : Set.of(u, v);
        return Optional.of(new Reading(
                List.of(kind.column(U), kind.column(V), kind.column(ANGLE)), used, writer -> step(fields, writer)));
    }

    private Reading.Step step(FieldSet fields, TableWriter writer) {
        int[] from = {fields.index(u), fields.index(v), fields.index(angle)};
        int[] to = {writer.column(U), writer.column(V), writer.column(ANGLE)};
        return rows -> {
            Defocus defocus = new Defocus(
                            toAngstrom * rows.finite(from[0]),
                            toAngstrom * rows.finite(from[1]),
                            from[2] < 0 ? 0 : toDegrees * rows.finite(from[2]))
                    .canonical();
            writer.set(to[0], defocus.u());
            writer.set(to[1], defocus.v());
            writer.set(to[2], defocus.angle());
        };
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) throws IOException {
        if (!items.has(U)) {
            return Optional.empty();
        }
        int du = items.column(U);
        int dv = items.column(V);
        int da = items.column(ANGLE);
        List<ForeignField> fields = List.of(
                new ForeignField(u, ColumnType.FLOAT64, storage),
                new ForeignField(v, ColumnType.FLOAT64, storage),
                new ForeignField(angle, ColumnType.FLOAT64, storage));
        return Optional.of(new Writing(fields, Set.of(U, V, ANGLE), (rows, sink) -> {
            double larger = rows.number(du);
            sink.put(larger / toAngstrom);
            sink.put(rows.number(dv, larger) / toAngstrom);
            sink.put(rows.number(da, 0) / toDegrees);
        }));
    }
}
