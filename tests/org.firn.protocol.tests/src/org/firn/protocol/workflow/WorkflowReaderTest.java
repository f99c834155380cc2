/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.protocol.ParameterType;
import org.firn.protocol.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowReaderTest {
    private static final String GOOD =
            """
            {"firn": "workflow/1", "title": "Two runs", "description": "From \u00e5ngström to px",
             "inputs": {
               "movies": {"type": "path", "label": "Movies"},
               "voltage": {"type": "number", "unit": "kV", "min": 80, "max": 300, "default": 300},
               "method": {"type": "choice", "choices": ["a", {"value": "b", "label": "B"}], "default": "b"},
               "gain": {"type": "file", "default": ""}},
             "runs": [
               {"id": "align", "protocol": "x.align", "inputs": {"movies": "import.movies"}, "waitsFor": ["import"],
                "label": "Align", "comment": "why", "parameters": {}},
               {"id": "import", "protocol": "x.import",
                "parameters": {"pattern": "${movies}", "n": 3, "x": 3.5,
                 "exact": 0.12345678901234567891, "list": [1, null]}},
               {"id": "join", "protocol": "x.join", "inputs": {"sets": ["import.movies", "align.micrographs.2"]},
                "weight": {"deep": [true]}}]}
            """;

    private static List<String> problems(String json) {
        return assertThrows(WorkflowFormatException.class, () -> WorkflowReader.read(json, "w.json"))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void everythingInAFileIsRead() throws Exception {
        Workflow workflow = WorkflowReader.read(GOOD, "good.json");
        assertEquals("Two runs", workflow.title());
        assertEquals(
                List.of("movies", "voltage", "method", "gain"),
                workflow.inputs().stream().map(WorkflowInput::name).toList());
        assertEquals(
                300.0, workflow.input("voltage").get().spec().defaultValue().get());
        assertEquals(ParameterType.PATH, workflow.input("movies").get().spec().type());
        assertTrue(workflow.input("movies").get().spec().isRequired());
        assertEquals("b", workflow.input("method").get().spec().defaultValue().get());
        assertTrue(!workflow.input("gain").get().spec().isRequired());
        WorkflowRun align = workflow.run("align").get();
        assertEquals(List.of("import"), align.waitsFor());
        assertEquals("why", align.comment());
        WorkflowRun load = workflow.run("import").get();
        assertEquals(3L, load.parameters().get("n"));
        assertEquals(3.5, load.parameters().get("x"));
        assertEquals(new BigDecimal("0.12345678901234567891"), load.parameters().get("exact"));
        WorkflowRun join = workflow.run("join").get();
        assertEquals(
                List.of(new WorkflowLink("import", "movies"), new WorkflowLink("align", "micrographs", 2)),
                join.inputs().get("sets"));
        assertEquals(Map.of("weight", Map.of("deep", List.of(true))), join.other());
    }

    @Test
    void writingAndReadingAgainGivesTheSame() throws Exception {
        Workflow workflow = WorkflowReader.read(GOOD, "good.json");
        String written = WorkflowWriter.toJson(workflow);
        Workflow again = WorkflowReader.read(written, "again.json");
        assertEquals(workflow.runs(), again.runs());
        assertEquals(written, WorkflowWriter.toJson(again));
        for (WorkflowRun run : workflow.runs()) {
            assertEquals(run, WorkflowReader.readRun(WorkflowWriter.toJson(run), "run"));
        }
    }

    @Test
    void aFileIsReplacedAtOnce(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("w.json");
        Files.writeString(file, "old");
        WorkflowWriter.write(WorkflowReader.read(GOOD, "good.json"), file);
        assertEquals("Two runs", WorkflowReader.read(file).title());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'runs': 5|w.json line 1, column 32 ($.runs) has no array \"runs\". Add it, with at least one run.",
                "'run': []|w.json line 1, column 1 ($) has no array \"runs\". Add it, with at least one run.",
                "'runs': [{'id': 'a'}]|w.json line 1, column 33 ($.runs[0]) has no \"protocol\". Add it.",
                "'runs': [{'id': 'a b', 'protocol': 'p'}]|w.json line 1, column 33 ($.runs[0]) has the id 'a b'. "
                        + "Use letters, digits, hyphens and underscores only.",
                "'runs': [{'id': 'a', 'protocol': 'p', 'inputs': {'x': 'y'}}]"
                        + "|w.json line 1, column 78 ($.runs[0].inputs.x) is 'y', not a link. "
                        + "Write RUN.OUTPUT, as align.micrographs.",
                "'runs': [], 'titel': ''|w.json line 1, column 45 ($.titel) is not known here: \"titel\". "
                        + "Did you mean title?",
                "'runs': [], 'inputs': {'v': {'type': 'nmber'}}|w.json line 1, column 52 ($.inputs.v) "
                        + "has the unknown type 'nmber'. Did you mean number?",
                "'runs': [], 'inputs': {'v': {'type': 'number', 'default': 'x'}}|w.json line 1, column 82 "
                        + "($.inputs.v.default) is 'x', not a number. Give a number.",
                "'runs': [], 'inputs': {'v': {'type': 'number', 'default': 5, 'max': 3}}|w.json line 1, column 82 "
                        + "($.inputs.v.default) is 5, more than the most allowed, 3. Give a value of at most 3.",
            })
    void aFaultIsNamedWithItsPlaceAndCure(String content, String message) {
        String json = "{'firn': 'workflow/1', " + content + "}";
        assertTrue(problems(json.replace('\'', '"')).contains(message), () -> problems(json.replace('\'', '"'))
                .toString());
    }

    @Test
    void everyFaultOfAFileIsListed() {
        assertEquals(
                3,
                problems(
                                """
                {"firn": "workflow/1", "runs": [{"id": "a"}, {"protocol": "p"}, {"id": "c", "protocol": 3}]}
                """)
                        .size());
    }

    @Test
    void anIdUsedTwiceIsRefused() {
        assertEquals(
                List.of("w.json line 2, column 2 ($.runs[1]) repeats the id 'a'. "
                        + "Give every run an id of its own."),
                problems(
                        """
                        {"firn": "workflow/1", "runs": [{"id": "a", "protocol": "p"},
                         {"id": "a", "protocol": "p"}]}
                        """));
    }

    @Test
    void aSyntaxErrorIsNamedWithItsLine() {
        String problem = problems("{\"firn\": \"workflow/1\",\n\"runs\": [,]}").get(0);
        assertTrue(problem.contains("line 2 column 11 path $.runs[0]"), problem);
    }

    @Test
    void aTextThatStopsTooEarlyIsRefused() {
        assertTrue(problems("{\"firn\": \"workflow/1\", \"runs\": [").get(0).contains("ends too early"));
        assertTrue(problems("").get(0).contains("ends too early"));
    }

    @Test
    void aNameRepeatedInAnObjectIsRefused() {
        assertTrue(problems("{\"firn\": \"workflow/1\", \"title\": \"a\", \"title\": \"b\"}")
                .get(0)
                .contains("The name \"title\" is repeated at line 1"));
    }

    @Test
    void aFileOfANewerVersionIsRefusedWithTheCure() {
        assertEquals(
                List.of("w.json has the format \"workflow/2\", and this Firn knows \"workflow/1\". "
                        + "Use the version of Firn that wrote it, or a newer one."),
                problems("{\"firn\": \"workflow/2\"}"));
    }

    @Test
    void aFileThatIsNoWorkflowIsRefused() {
        assertTrue(problems("{\"a\": 1}").get(0).contains("is not a Firn workflow"));
        assertTrue(problems("[{\"object.className\": \"ProtImportMovies\"}]")
                .get(0)
                .contains("Scipion"));
        assertTrue(problems("[".repeat(5000)).get(0).contains("levels of nesting"));
    }
}
