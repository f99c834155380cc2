/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firn.protocol.exchange.Exchange;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableWriter;

/**
 * One field and one column that differ by a factor and an offset at most: column = factor · field + offset.
 *
 * @param field the program's name
 * @param column ours
 * @param factor not 0
 * @param offset for whole numbers that count from another one
 * @param storage of the field, see {@link ForeignField#storage()}
 */
public record FieldMapping(String field, String column, double factor, long offset, String storage) implements Mapping {

    /** The same value in both. */
    public static FieldMapping same(String field, String column) {
        return new FieldMapping(field, column, 1, 0, "");
    }

    /** A number that counts from 0 there and from 1 here. */
    public static FieldMapping fromZero(String field, String column, String storage) {
        return new FieldMapping(field, column, 1, 1, storage);
    }

    /** A number that counts from 1 there and from 0 here. */
    public static FieldMapping fromOne(String field, String column, String storage) {
        return new FieldMapping(field, column, 1, -1, storage);
    }

    @Override
    public Optional<Reading> reading(FieldSet fields, Exchange exchange) {
        if (!fields.has(field)) {
            return Optional.empty();
        }
        ColumnSpec spec = fields.kind().column(column);
        int index = fields.index(field);
        return Optional.of(new Reading(List.of(spec), Set.of(field), writer -> step(writer, spec, index)));
    }

    private Reading.Step step(TableWriter writer, ColumnSpec spec, int index) {
        int target = writer.column(spec.name());
        if (spec.type().isReal()) {
            return rows -> writer.set(target, factor * rows.number(index) + offset);
        }
        if (spec.type() == ColumnType.STRING) {
            return rows -> writer.set(target, rows.text(index));
        }
        return spec.type() == ColumnType.BOOLEAN
                ? rows -> writer.set(target, rows.whole(index) != 0)
                : rows -> writer.set(target, rows.whole(index) + offset);
    }

    @Override
    public Optional<Writing> writing(ItemRows items, Exchange exchange) {
        if (!items.has(column)) {
            return Optional.empty();
        }
        int source = items.column(column);
        ColumnType type = items.spec(source).type();
        ForeignField target = new ForeignField(field, type, storage);
        return Optional.of(new Writing(List.of(target), Set.of(column), step(type, source)));
    }

    private Writing.Step step(ColumnType type, int source) {
        if (type.isReal()) {
            return (items, sink) -> sink.put((items.number(source) - offset) / factor);
        }
        return type == ColumnType.STRING
                ? (items, sink) -> sink.put(items.text(source))
                : (items, sink) -> sink.put(items.whole(source) - offset);
    }
}
