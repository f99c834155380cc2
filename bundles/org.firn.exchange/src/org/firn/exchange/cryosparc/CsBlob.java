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
import java.util.Set;
import org.firn.exchange.mapping.FieldSet;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.Mapping;
import org.firn.exchange.mapping.Micrographs;
import org.firn.exchange.mapping.Reading;
import org.firn.exchange.mapping.StackLengths;
import org.firn.exchange.mapping.Writing;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableWriter;

/**
 * Where the pixels are, and how many: path, index from 0, shape. A path may begin with {@code >}, which is kept apart.
 *
 * @param blob the group of fields: blob, micrograph_blob or movie_blob
 */
record CsBlob(String blob) implements Mapping {

    private static final String FILE = "image.file";
    private static final String INDEX = "image.index";
    private static final String MARK = CsSource.EXTRA + "pathMark";
    private static final String UNSIGNED = "<u4";

    private String path() {
        return blob + "/path";
    }

    private String index() {
        return blob + "/idx";
    }

    private String height() {
        return blob + "/shape_0";
    }

    private String width() {
        return blob + "/shape_1";
    }

    private boolean ofParticle() {
        return blob.equals("blob");
    }

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        if (!fields.has(path())) {
            return Optional.empty();
        }
        ItemKind kind = fields.kind();
        List<ColumnSpec> columns =
                new ArrayList<>(List.of(kind.column(FILE), kind.column(INDEX), ColumnSpec.of(MARK, ColumnType.STRING)));
        Set<String> used = new HashSet<>(Set.of(path(), index()));
        if (ofParticle() && fields.has(height(), width())) {
            columns.add(kind.column(ItemKind.BOX_SIZE));
            used.addAll(Set.of(height(), width()));
        }
        if (!ofParticle()) {
            columns.add(kind.column("name"));
        }
        used.removeIf(name -> !fields.has(name));
        StackLengths lengths = new StackLengths(fields.file(), exchange);
        return Optional.of(new Reading(columns, used, writer -> step(fields, writer, lengths)));
    }

    private Reading.Step step(FieldSet fields, TableWriter writer, StackLengths lengths) {
        int path = fields.index(path());
        int number = fields.index(index());
        int file = writer.column(FILE);
        int index = writer.column(INDEX);
        int mark = writer.column(MARK);
        int name = ofParticle() ? -1 : writer.column("name");
        int box = ofParticle() && fields.has(height(), width()) ? writer.column(ItemKind.BOX_SIZE) : -1;
        return rows -> {
            String text = rows.text(path);
            boolean marked = text.startsWith(">");
            String stack = marked ? text.substring(1) : text;
            long at = number < 0 ? 0 : rows.whole(number);
            writer.set(file, stack).set(index, at);
            if (marked) {
                writer.set(mark, ">");
            }
            if (name >= 0) {
                writer.set(name, Micrographs.nameOf(stack));
            } else {
                lengths.require(rows, path, stack, at);
            }
            if (box >= 0) {
                long size = rows.whole(fields.index(height()));
                if (size != rows.whole(fields.index(width()))) {
                    throw rows.fault(
                            fields.index(width()),
                            "is " + rows.whole(fields.index(width())) + ", but the height is " + size,
                            "Particles of Firn are square; cut the images.");
                }
                writer.set(box, size);
            }
        };
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) throws IOException {
        if (!items.has(FILE)) {
            return Optional.empty();
        }
        int file = items.column(FILE);
        int index = items.column(INDEX);
        int mark = items.column(MARK);
        int box = items.column(ItemKind.BOX_SIZE);
        List<ForeignField> fields = new ArrayList<>(List.of(
                new ForeignField(path(), ColumnType.STRING, "|S"),
                new ForeignField(index(), ColumnType.INT64, UNSIGNED)));
        if (ofParticle() && box < 0) {
            throw items.fault(
                    "there is no column " + ItemKind.BOX_SIZE + ", which cryoSPARC needs",
                    "Add --set " + ItemKind.BOX_SIZE + "=N, in px, when reading.");
        }
        if (ofParticle()) {
            fields.add(new ForeignField(height(), ColumnType.INT64, UNSIGNED + " (2) 0"));
            fields.add(new ForeignField(width(), ColumnType.INT64, UNSIGNED + " (2) 1"));
        }
        return Optional.of(new Writing(
                fields, Set.of(FILE, INDEX, MARK, ofParticle() ? ItemKind.BOX_SIZE : "name"), (rows, sink) -> {
                    sink.put(rows.text(mark, "") + rows.text(file));
                    sink.put(rows.whole(index, 0));
                    if (ofParticle()) {
                        sink.put(rows.whole(box));
                        sink.put(rows.whole(box));
                    }
                }));
    }
}
