/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.SchemaJson;
import org.firn.tables.internal.expression.UnitScale;

/**
 * What a view file says about itself, as JSON.
 *
 * @param schema the columns
 * @param properties texts about the whole
 * @param bases the tables that it refers to
 * @param sources rows of them
 * @param bindings where each column comes from
 */
public record ViewDescription(
        TableSchema schema,
        Map<String, String> properties,
        List<BaseReference> bases,
        List<SourceReference> sources,
        List<ColumnReference> bindings) {

    /**
     * Names a source.
     *
     * @param bases numbers of bases
     * @param map the number of a row map
     */
    record SourceReference(List<Integer> bases, int map) {}

    /**
     * Names the origin of a column.
     *
     * @param source the number of a source
     * @param from one a base of the source
     */
    record ColumnReference(int source, List<Origin> from) {}

    /**
     * Names a column of a base.
     *
     * @param column its name; empty when the base does not have it
     * @param scale how its values are converted
     */
    record Origin(String column, UnitScale scale) {}

    /** The same wherever the bases lie. */
    ViewDescription withoutPaths() {
        List<BaseReference> anywhere = bases.stream()
                .map(base -> new BaseReference("", base.uuid(), base.rows(), base.closed()))
                .toList();
        return new ViewDescription(schema, properties, anywhere, sources, bindings);
    }

    String toJson() {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            SchemaJson.writeMembers(json, schema, properties);
            json.name("bases").beginArray();
            for (BaseReference base : bases) {
                json.beginObject().name("path").value(base.path());
                json.name("uuid").value(base.uuid().toString());
                json.name("rows").value(base.rows()).name("closed").value(base.closed());
                json.endObject();
            }
            json.endArray().name("sources").beginArray();
            for (SourceReference source : sources) {
                json.beginObject().name("bases").beginArray();
                for (int base : source.bases()) {
                    json.value(base);
                }
                json.endArray().name("map").value(source.map()).endObject();
            }
            json.endArray().name("bindings").beginArray();
            for (ColumnReference binding : bindings) {
                write(json, binding);
            }
            json.endArray().endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonWriter json, ColumnReference binding) throws IOException {
        json.beginObject().name("source").value(binding.source()).name("from").beginArray();
        for (Origin origin : binding.from()) {
            json.beginObject();
            if (!origin.column().isEmpty()) {
                json.name("column").value(origin.column());
            }
            if (!origin.scale().isSame()) {
                json.name("multiply").value(origin.scale().multiply());
                json.name("divide").value(origin.scale().divide());
            }
            json.endObject();
        }
        json.endArray().endObject();
    }

    /** Reads what {@link #toJson()} wrote; throws a RuntimeException when the text is something else. */
    static ViewDescription parse(String text) {
        SchemaJson.Description table = SchemaJson.parse(text);
        List<BaseReference> bases = new ArrayList<>();
        List<SourceReference> sources = new ArrayList<>();
        List<ColumnReference> bindings = new ArrayList<>();
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "bases" -> array(json, () -> bases.add(base(json)));
                    case "sources" -> array(json, () -> sources.add(source(json)));
                    case "bindings" -> array(json, () -> bindings.add(binding(json)));
                    default -> json.skipValue();
                }
            }
            json.endObject();
        } catch (IOException e) {
            throw new IllegalArgumentException("Not the description of a view: " + e.getMessage(), e);
        }
        return new ViewDescription(table.schema(), table.properties(), bases, sources, bindings);
    }

    /** Reads one element or member. */
    private interface Part {
        void read() throws IOException;
    }

    private static void array(JsonReader json, Part element) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            element.read();
        }
        json.endArray();
    }

    private static BaseReference base(JsonReader json) throws IOException {
        String path = "";
        String uuid = "";
        long rows = -1;
        boolean closed = false;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "path" -> path = json.nextString();
                case "uuid" -> uuid = json.nextString();
                case "rows" -> rows = json.nextLong();
                case "closed" -> closed = json.nextBoolean();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new BaseReference(path, UUID.fromString(uuid), rows, closed);
    }

    private static SourceReference source(JsonReader json) throws IOException {
        List<Integer> bases = new ArrayList<>();
        int map = -1;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "bases" -> array(json, () -> bases.add(json.nextInt()));
                case "map" -> map = json.nextInt();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new SourceReference(bases, map);
    }

    private static ColumnReference binding(JsonReader json) throws IOException {
        List<Origin> from = new ArrayList<>();
        int source = -1;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "source" -> source = json.nextInt();
                case "from" -> array(json, () -> from.add(origin(json)));
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new ColumnReference(source, from);
    }

    private static Origin origin(JsonReader json) throws IOException {
        String column = "";
        double multiply = 1;
        double divide = 1;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "column" -> column = json.nextString();
                case "multiply" -> multiply = json.nextDouble();
                case "divide" -> divide = json.nextDouble();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Origin(column, new UnitScale(multiply, divide));
    }
}
