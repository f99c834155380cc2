/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.exchange.TableSource;

/**
 * A table of another program as a source of items: mappings translate the fields they know, all others are carried as
 * extra columns, and values that the user gives fill columns that the file has not, or replace its own.
 */
public final class ForeignTable implements TableSource {

    private final ForeignSource source;
    private final ItemKind kind;
    private final Exchange exchange;
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, ColumnSpec> columns = new LinkedHashMap<>();
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();

    /**
     * Finds out what becomes of each field.
     *
     * @param source the table
     * @param kind what its rows are
     * @param mappings the first that fills a column, or uses up a field, has it
     * @param exchange settings and notes
     */
    public ForeignTable(ForeignSource source, ItemKind kind, List<Mapping> mappings, Exchange exchange)
            throws IOException {
        this.source = source;
        this.kind = kind;
        this.exchange = exchange;
        FieldSet fields = new FieldSet(source, kind);
        Set<String> used = new HashSet<>();
        for (Mapping mapping : mappings) {
            Reading reading = mapping.reading(fields, exchange).orElse(null);
            if (reading != null && reading.columns().stream().noneMatch(spec -> columns.containsKey(spec.name()))) {
                add(reading);
                used.addAll(reading.fields());
            }
        }
        for (ForeignField field : fields.all()) {
            if (!used.contains(field.name())) {
                add(ExtraReading.of(field, fields.index(field.name()), source.extra(field)));
            }
        }
        fillIn();
    }

    private void add(Reading reading) {
        readings.add(reading);
        reading.columns().forEach(spec -> columns.put(spec.name(), spec));
    }

    private void fillIn() {
        Set<String> names = new HashSet<>(kind.schema().names());
        names.addAll(ItemKind.PARTICLE.schema().names());
        names.addAll(List.of(ItemKind.SAMPLING_RATE, ItemKind.BOX_SIZE, ItemKind.ORIGINAL_SAMPLING_RATE));
        for (String name : names) {
            exchange.setting(name).ifPresent(value -> {
                if (columns.put(name, kind.column(name)) != null) {
                    exchange.warn("Column " + name + " of " + source.file() + " was replaced by " + value
                            + ", as --set says.");
                }
                given.put(name, value);
            });
        }
    }

    /** Remembers something about the whole table. */
    public ForeignTable property(String key, String value) {
        properties.put(key, value);
        return this;
    }

    @Override
    public TableSchema schema() {
        List<ColumnSpec> specs = new ArrayList<>(columns.values());
        specs.removeIf(spec -> spec.name().equals(TableSchema.ID.name()));
        return TableSchema.of(specs);
    }

    @Override
    public Map<String, String> properties() {
        Map<String, String> all = new LinkedHashMap<>(properties);
        all.put(ItemKind.PROPERTY, kind.name());
        exchange.guesses().forEach((column, value) -> all.put("guessed." + column, value));
        return all;
    }

    @Override
    public long copyTo(TableWriter writer) throws IOException {
        List<Reading.Step> steps = new ArrayList<>();
        readings.forEach(reading -> steps.add(reading.binder().bind(writer)));
        given.forEach((name, value) -> steps.add(constant(writer, columns.get(name), value)));
        long count = 0;
        try (ForeignRows rows = source.open()) {
            while (rows.next()) {
                for (Reading.Step step : steps) {
                    step.read(rows);
                }
                writer.endRow();
                count++;
            }
        }
        return count;
    }

    private static Reading.Step constant(TableWriter writer, ColumnSpec spec, String value) {
        int target = writer.column(spec.name());
        try {
            return switch (spec.type()) {
                case FLOAT32, FLOAT64 -> {
                    double number = Double.parseDouble(value);
                    yield rows -> writer.set(target, number);
                }
                case INT32, INT64 -> {
                    long number = Long.parseLong(value);
                    yield rows -> writer.set(target, number);
                }
                case BOOLEAN -> rows -> writer.set(target, Boolean.parseBoolean(value));
                case STRING -> rows -> writer.set(target, value);
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "--set " + spec.name() + "=" + value + " needs a number, as " + spec.name() + "=1", e);
        }
    }

    @Override
    public void close() {
        // nothing is open between the passes
    }
}
