/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.eman;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.ForeignTable;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.ListSource;
import org.firn.exchange.mapping.OneMicrograph;
import org.firn.exchange.mapping.PlainFile;
import org.firn.formats.FormatException;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/** Info files of EMAN2 ({@code info/mic_info.json}), whose {@code boxes} are centres of particles and their kind. */
public final class EmanJsonFormat implements MetadataFormat {

    private static final String BOXES = "boxes";
    private static final String MANUAL = "manual";

    @Override
    public boolean recognises(Path file, byte[] start) {
        return new String(start, StandardCharsets.UTF_8).contains("\"" + BOXES + "\"");
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        ListSource source = new ListSource(file, "eman.");
        try {
            JsonObject info = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            JsonArray boxes = info.getAsJsonArray(BOXES);
            for (JsonElement box : boxes == null ? new JsonArray() : boxes) {
                JsonArray parts = box.getAsJsonArray();
                Map<String, Object> row = new HashMap<>();
                row.put("x", parts.get(0).getAsDouble());
                row.put("y", parts.get(1).getAsDouble());
                if (parts.size() > 2) {
                    row.put("type", parts.get(2).getAsString());
                }
                if (parts.size() > 3 && parts.get(3).isJsonPrimitive()) {
                    row.put("score", parts.get(3).getAsDouble());
                }
                source.add(1, row);
            }
        } catch (JsonParseException | IllegalStateException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new FormatException(
                    file,
                    0,
                    "is no info file of EMAN2: its boxes are no lists of x, y and a kind (" + e.getMessage() + ")",
                    "Give a file of the folder info.",
                    e);
        }
        return new ForeignTable(
                source,
                ItemKind.COORDINATE,
                List.of(
                        FieldMapping.same("x", "x"),
                        FieldMapping.same("y", "y"),
                        FieldMapping.same("score", "score"),
                        new OneMicrograph("_info")),
                exchange);
    }

    @Override
    public void write(RowSelection rows, Path target, Exchange exchange) throws IOException {
        ItemRows items = new ItemRows(rows, target, exchange);
        OneMicrograph.require(items);
        String prefix = items.has("x") ? "" : "coordinate.";
        int x = items.column(prefix + "x");
        int y = items.column(prefix + "y");
        if (x < 0 || y < 0) {
            throw items.fault("there are no places", "Give items with x and y.");
        }
        int type = items.column("eman.type");
        JsonArray boxes = new JsonArray();
        while (items.next()) {
            JsonArray box = new JsonArray();
            box.add(items.number(x));
            box.add(items.number(y));
            box.add(items.text(type, MANUAL));
            boxes.add(box);
        }
        JsonObject info = new JsonObject();
        info.add(BOXES, boxes);
        PlainFile.write(target, out -> out.write(info.toString()));
    }
}
