/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.sets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.firn.formats.FormatException;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.exchange.TableSource;

/** Single sets of Scipion, as {@code particles.sqlite}: read, never written. */
public final class ScipionSetFormat implements MetadataFormat {

    private static final List<SetKind> KINDS =
            List.of(SetKind.PARTICLES, SetKind.COORDINATES, SetKind.MICROGRAPHS, SetKind.MOVIES);

    @Override
    public boolean recognises(Path file, byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).startsWith("SQLite format 3");
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        SqliteFile opened = SqliteFile.open(file);
        try {
            SetLayout layout = SetLayout.of(opened, "");
            SetKind kind = SetKind.of(layout.property("self"), layout.itemClass())
                    .filter(KINDS::contains)
                    .orElseThrow(() -> new FormatException(
                            file,
                            "is a set of " + layout.itemClass() + " items, which no other program's files hold",
                            "Import the project with 'firn import' to look at it."));
            Path folder = folder(file, exchange);
            FileNames names = name -> folder.relativize(folder.resolve(name)).startsWith("..")
                    ? folder.resolve(name).normalize().toString()
                    : name;
            SetSource source = new SetSource(opened, List.of(new SetSource.Part(layout, 0)), kind, names, false)
                    .property(ItemKind.PROPERTY, kind.item().getName());
            return new WithConstants(source, constants(layout, kind, exchange));
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Names of files count from the project: the nearest folder above that has its file. */
    private static Path folder(Path file, Exchange exchange) {
        Path start = file.toAbsolutePath().normalize().getParent();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("project.sqlite"))) {
                return folder;
            }
        }
        exchange.warn("No folder above " + file + " has a project.sqlite, so names of files stand as in the set.");
        return start == null ? Path.of("/") : start;
    }

    /** What the set says about all items, which travels with each here. */
    private static Map<ColumnSpec, Double> constants(SetLayout layout, SetKind kind, Exchange exchange) {
        ItemKind items = ItemKind.of(Map.of(ItemKind.PROPERTY, kind.item().getName()), List.of())
                .orElseThrow();
        Map<ColumnSpec, Double> constants = new LinkedHashMap<>();
        for (Map.Entry<String, String> attribute : SetHeader.NUMBERS.entrySet()) {
            String name = attribute.getValue().equals(ItemKind.SAMPLING_RATE)
                    ? ItemKind.SAMPLING_RATE
                    : "acquisition." + attribute.getValue();
            OptionalDouble told = exchange.number(name);
            OptionalDouble value = told.isPresent() ? told : layout.number(attribute.getKey());
            if (value.isPresent() && items.has(name)) {
                constants.put(items.column(name), value.getAsDouble());
            }
        }
        layout.part("_boxSize", 0).ifPresent(box -> constants.put(items.column(ItemKind.BOX_SIZE), (double) box));
        return constants;
    }

    /** A source with more columns, which have one value in all rows. */
    private record WithConstants(SetSource items, Map<ColumnSpec, Double> constants) implements TableSource {

        @Override
        public TableSchema schema() {
            TableSchema schema = items.schema();
            return schema.with(constants.keySet().toArray(ColumnSpec[]::new));
        }

        @Override
        public Map<String, String> properties() {
            return items.properties();
        }

        @Override
        public long copyTo(TableWriter writer) throws IOException {
            return items.copyTo(
                    writer,
                    row -> constants.forEach((spec, value) -> {
                        int target = row.column(spec.name());
                        if (spec.type().isReal()) {
                            row.set(target, value.doubleValue());
                        } else {
                            row.set(target, value.longValue());
                        }
                    }));
        }

        @Override
        public void close() throws IOException {
            items.close();
        }
    }
}
