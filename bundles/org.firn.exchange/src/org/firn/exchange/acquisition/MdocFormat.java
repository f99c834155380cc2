/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.acquisition;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.ForeignTable;
import org.firn.exchange.mapping.ListSource;
import org.firn.exchange.mapping.Micrographs;
import org.firn.formats.FormatException;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.exchange.TableSource;

/**
 * SerialEM's {@code .mdoc}: one movie for each section {@code [FrameSet = n]} or {@code [ZValue = n]}, with what stands
 * before the first section for all. Other keys are carried ({@code mdoc.TiltAngle}). Read only.
 */
public final class MdocFormat implements MetadataFormat {

    @Override
    public boolean recognises(Path file, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return text.contains("[ZValue") || text.contains("[FrameSet") || text.contains("SerialEM");
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        ListSource source = new ListSource(file, "mdoc.");
        Map<String, Object> common = new LinkedHashMap<>();
        Map<String, Object> section = common;
        long begin = 0;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                boolean header = line.startsWith("[");
                if (header && !line.startsWith("[T")) {
                    finish(file, source, begin, section, common);
                    section = new LinkedHashMap<>(common);
                    begin = number;
                }
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("[T")) {
                    String key = line.substring(header ? 1 : 0, equals).strip();
                    String value = line.substring(equals + 1, header ? line.indexOf(']') : line.length());
                    section.put(key, ListSource.guessed(value));
                }
            }
        }
        finish(file, source, begin, section, common);
        if (source.size() == 0) {
            throw new FormatException(
                    file, "has no section such as [FrameSet = 0] or [ZValue = 0]", "Give the mdoc of a movie.");
        }
        return new ForeignTable(
                source,
                ItemKind.MOVIE,
                List.of(
                        FieldMapping.same("name", "name"),
                        FieldMapping.same("SubFramePath", "image.file"),
                        FieldMapping.same("NumSubFrames", "frames"),
                        FieldMapping.same("Voltage", "acquisition.voltage"),
                        FieldMapping.same("Magnification", "acquisition.magnification"),
                        FieldMapping.same("dosePerFrame", "acquisition.dosePerFrame"),
                        FieldMapping.same("PixelSpacing", ItemKind.SAMPLING_RATE)),
                exchange);
    }

    private static void finish(
            Path file, ListSource source, long line, Map<String, Object> section, Map<String, Object> common) {
        if (line == 0) {
            return; // what is common to all sections
        }
        Map<String, Object> row = new LinkedHashMap<>(common);
        row.putAll(section);
        // SerialEM runs on Windows, whose folders are not here
        String path = String.valueOf(row.getOrDefault("SubFramePath", "")).replace('\\', '/');
        String movie = path.substring(path.lastIndexOf('/') + 1);
        if (!movie.isEmpty()) {
            row.put("SubFramePath", movie);
            row.put("OriginalPath", path);
            row.put("name", Micrographs.nameOf(movie));
        } else {
            row.put(
                    "name",
                    Micrographs.nameOf(Micrographs.nameOf(file.getFileName().toString())));
        }
        if (row.get("ExposureDose") instanceof Number dose
                && row.get("NumSubFrames") instanceof Number frames
                && frames.doubleValue() > 0) {
            row.put("dosePerFrame", dose.doubleValue() / frames.doubleValue());
        }
        source.add(line, row);
    }
}
