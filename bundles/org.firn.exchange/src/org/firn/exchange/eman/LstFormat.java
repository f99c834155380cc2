/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.eman;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.ForeignTable;
import org.firn.exchange.mapping.ListSource;
import org.firn.exchange.mapping.Mapping;
import org.firn.formats.FormatException;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Pose;
import org.firn.formats.geometry.RigidTransform;
import org.firn.formats.geometry.Rotation;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.exchange.TableSource;

/**
 * Lists of images of EMAN2 ({@code .lst}): the number in its file, from 0, the file, and maybe attributes as JSON, of
 * which {@code xform.projection} is the pose. Read only: EMAN2 makes them of its own databases.
 */
public final class LstFormat implements MetadataFormat {

    private static final String POSE = "xform.projection";
    private static final List<String> COLUMNS = List.of(
            "transform.rot",
            "transform.tilt",
            "transform.psi",
            "transform.shiftX",
            "transform.shiftY",
            "transform.mirrored");

    @Override
    public boolean recognises(Path file, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return text.startsWith("#LSX") || text.startsWith("#LST") || text.matches("(?s)\\d+\t\\S+.*");
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        ListSource source = new ListSource(file, "eman.");
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    source.add(number, row(file, number, line.strip()));
                }
            }
        }
        List<Mapping> mappings = new ArrayList<>(
                List.of(FieldMapping.same("number", "image.index"), FieldMapping.same("file", "image.file")));
        COLUMNS.forEach(column -> mappings.add(FieldMapping.same(column, column)));
        return new ForeignTable(source, ItemKind.PARTICLE, mappings, exchange);
    }

    private static Map<String, Object> row(Path file, long line, String text) throws FormatException {
        String[] parts = text.split("\t", 3);
        if (parts.length < 2 || !(ListSource.guessed(parts[0]) instanceof Long)) {
            throw new FormatException(
                    file,
                    line,
                    "has no number and file, parted by a tab",
                    "Give a list that EMAN2 wrote, or delete the line.",
                    null);
        }
        Map<String, Object> row = new HashMap<>();
        row.put("number", ListSource.guessed(parts[0]));
        row.put("file", parts[1].strip());
        if (parts.length > 2 && parts[2].strip().startsWith("{")) {
            try {
                attributes(JsonParser.parseString(parts[2]).getAsJsonObject(), row);
            } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
                throw new FormatException(
                        file,
                        line,
                        "has attributes that cannot be read: " + e.getMessage(),
                        "Correct or remove what follows the name of the file.",
                        e);
            }
        }
        return row;
    }

    private static void attributes(JsonObject attributes, Map<String, Object> row) {
        for (Map.Entry<String, JsonElement> entry : attributes.entrySet()) {
            JsonElement value = entry.getValue();
            if (entry.getKey().equals(POSE) && value.isJsonObject()) {
                pose(value.getAsJsonObject().get("matrix").getAsString(), row);
            } else if (value.isJsonPrimitive()) {
                row.put(entry.getKey(), ListSource.guessed(value.getAsString()));
            }
        }
    }

    /** EMAN2's matrix takes the object to the image; a mirror in it comes last. */
    private static void pose(String matrix, Map<String, Object> row) {
        String[] words = matrix.replaceAll("[\\[\\]]", "").split(",");
        double[] rows = new double[words.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Double.parseDouble(words[i].strip());
        }
        RigidTransform motion = RigidTransform.of(rows);
        boolean mirrored = motion.rotation().determinant() < 0;
        double sign = mirrored ? -1 : 1;
        Rotation r = motion.rotation();
        Rotation plain = new Rotation(
                sign * r.xx(), sign * r.xy(), sign * r.xz(), r.yx(), r.yy(), r.yz(), r.zx(), r.zy(), r.zz());
        Pose pose = new Pose(plain, -sign * motion.x(), -motion.y(), -motion.z(), mirrored);
        EulerAngles angles = pose.angles();
        row.put(COLUMNS.get(0), angles.rot());
        row.put(COLUMNS.get(1), angles.tilt());
        row.put(COLUMNS.get(2), angles.psi());
        row.put(COLUMNS.get(3), pose.shiftX());
        row.put(COLUMNS.get(4), pose.shiftY());
        row.put(COLUMNS.get(5), mirrored ? 1L : 0L);
    }
}
