/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.firn.protocol.ParameterType;
import org.firn.protocol.Protocol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkflowSchemaTest {
    private JsonObject schema;

    @BeforeEach
    void readSchema() throws Exception {
        URL inBundle = Protocol.class.getResource("/schema/workflow-1.schema.json");
        String text = inBundle == null
                ? Files.readString(Path.of("../../bundles/org.firn.protocol/schema/workflow-1.schema.json"))
                : new String(inBundle.openStream().readAllBytes(), StandardCharsets.UTF_8);
        schema = JsonParser.parseString(text).getAsJsonObject();
    }

    private static TreeSet<String> names(JsonObject type) {
        return new TreeSet<>(type.getAsJsonObject("properties").keySet());
    }

    @Test
    void theReaderReadsTheExampleOfTheSchema() throws Exception {
        Workflow workflow =
                WorkflowReader.read(schema.getAsJsonArray("examples").get(0).toString(), "example");
        assertEquals(
                List.of("import", "align"),
                workflow.runs().stream().map(WorkflowRun::id).toList());
    }

    @Test
    void theSchemaKnowsTheTypesThatTheReaderKnows() {
        List<String> inSchema = schema
                .getAsJsonObject("$defs")
                .getAsJsonObject("input")
                .getAsJsonObject("properties")
                .getAsJsonObject("type")
                .getAsJsonArray("enum")
                .asList()
                .stream()
                .map(JsonElement::getAsString)
                .toList();
        List<String> inReader = Arrays.stream(ParameterType.values())
                .filter(type -> !type.isInput())
                .map(ParameterType::id)
                .toList();
        assertEquals(new TreeSet<>(inReader), new TreeSet<>(inSchema));
    }

    @Test
    void whatTheWriterWritesIsInTheSchema() throws Exception {
        Workflow full = WorkflowReader.read(
                """
                {"firn": "workflow/1", "title": "t", "description": "d", "inputs": {
                  "a": {"type": "number", "label": "A", "help": "h", "unit": "px", "min": 1, "max": 2, "default": 1},
                  "b": {"type": "choice", "choices": ["x"]}, "c": {"type": "file", "optional": true}},
                 "runs": [{"id": "r", "protocol": "p", "label": "l", "comment": "c", "inputs": {"i": "q.o"},
                  "parameters": {}, "waitsFor": ["q"], "executor": "slurm", "processors": 2, "memoryMiB": 64,
                  "origin": {"format": "x"}}], "origin": {"format": "x"}}
                """,
                "full");
        JsonObject written = JsonParser.parseString(WorkflowWriter.toJson(full)).getAsJsonObject();
        assertTrue(names(schema).containsAll(written.keySet()));
        JsonObject types = schema.getAsJsonObject("$defs");
        written.getAsJsonObject("inputs")
                .asMap()
                .values()
                .forEach(input -> assertTrue(names(types.getAsJsonObject("input"))
                        .containsAll(input.getAsJsonObject().keySet())));
        assertEquals(
                names(types.getAsJsonObject("run")),
                new TreeSet<>(
                        written.getAsJsonArray("runs").get(0).getAsJsonObject().keySet()));
    }
}
