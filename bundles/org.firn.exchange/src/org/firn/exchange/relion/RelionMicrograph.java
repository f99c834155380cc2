/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.relion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Micrographs;
import org.firn.exchange.mapping.OneMicrograph;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.Writing;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableWriter;

/**
 * The micrograph of a particle or a place. RELION gives its file, Firn its name: the file is carried along, and where
 * it is not known, the name with {@code .mrc} takes its place. A file of places of one micrograph names none: it is
 * called after it.
 */
record RelionMicrograph() implements Mapping {

    private static final String ID = "micrograph.id";
    private static final String NAME = "micrograph.name";
    private static final String PATH = RelionLabels.extraColumn(RelionLabels.MICROGRAPH);

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        boolean named = fields.has(RelionLabels.MICROGRAPH);
        boolean places = fields.kind().equals(ItemKind.COORDINATE);
        if (!named && !places) {
            return Optional.empty();
        }
        List<ColumnSpec> columns =
                List.of(fields.kind().column(ID), fields.kind().column(NAME), ColumnSpec.of(PATH, ColumnType.STRING));
        if (named) {
            int field = fields.index(RelionLabels.MICROGRAPH);
            return Optional.of(new Reading(columns, Set.of(RelionLabels.MICROGRAPH), writer -> step(field, writer)));
        }
        return new OneMicrograph("_(autopick|manualpick|extract|pick)").reading(fields, exchange);
    }

    private static Reading.Step step(int field, TableWriter writer) {
        int id = writer.column(ID);
        int name = writer.column(NAME);
        int path = writer.column(PATH);
        Micrographs micrographs = new Micrographs();
        return rows -> {
            String file = rows.text(field);
            String micrograph = micrographs.name(file);
            writer.set(id, micrographs.id(micrograph));
            writer.set(name, micrograph);
            writer.set(path, file);
        };
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) {
        if (!items.has(NAME) && !items.has(PATH)) {
            return Optional.empty();
        }
        int name = items.column(NAME);
        int path = items.column(PATH);
        List<ForeignField> fields = List.of(ForeignField.of(RelionLabels.MICROGRAPH, ColumnType.STRING));
        return Optional.of(new Writing(fields, Set.of(ID, NAME, PATH), (rows, sink) -> {
            String file = rows.text(path, "");
            sink.put(file.isEmpty() ? rows.text(name) + ".mrc" : file);
        }));
    }
}
