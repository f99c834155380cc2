/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.firn.protocol.Problem;
import org.junit.jupiter.api.Test;

class WorkflowBindingTest {
    private static final String FILE =
            """
            {"firn": "workflow/1", "inputs": {
               "movies": {"type": "path", "label": "Movies"},
               "voltage": {"type": "number", "unit": "kV", "min": 80, "max": 300, "default": 300},
               "gain": {"type": "file", "optional": true},
               "classes": {"type": "integer", "min": 1, "default": 10}},
             "runs": [{"id": "r", "protocol": "p", "parameters": {
               "pattern": "${movies}", "voltage": "${voltage}", "gain": "${gain}", "k": "${classes}",
               "name": "at ${voltage} kV of ${movies}${gain}", "list": ["${classes}", "x"], "literal": "$${voltage}"}}]}
            """;

    private static WorkflowBinding bind(Map<String, ?> values) throws Exception {
        return WorkflowBinding.of(WorkflowReader.read(FILE, "w.json"), values);
    }

    private static Map<String, Object> bound(Map<String, ?> values) throws Exception {
        return bind(values).workflow().runs().get(0).parameters();
    }

    private static List<String> problems(WorkflowBinding binding) {
        return binding.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aLoneReferenceTakesTheValueWithItsType() throws Exception {
        Map<String, Object> parameters = bound(Map.of("movies", "a/*.mrc", "voltage", "200", "classes", "6"));
        assertEquals("a/*.mrc", parameters.get("pattern"));
        assertEquals(200.0, parameters.get("voltage"));
        assertEquals(6L, parameters.get("k"));
        assertEquals(List.of(6L, "x"), parameters.get("list"));
    }

    @Test
    void withinATextTheValueStandsAsText() throws Exception {
        assertEquals("at 300 kV of m", bound(Map.of("movies", "m")).get("name"));
    }

    @Test
    void anOptionalInputWithoutValueLeavesItsParameterOut() throws Exception {
        assertEquals(false, bound(Map.of("movies", "m")).containsKey("gain"));
        assertEquals(false, bound(Map.of("movies", "m", "gain", "")).containsKey("gain"));
        assertEquals("g.mrc", bound(Map.of("movies", "m", "gain", "g.mrc")).get("gain"));
    }

    @Test
    void aDoubledDollarIsNoReference() throws Exception {
        assertEquals("${voltage}", bound(Map.of("movies", "m")).get("literal"));
    }

    @Test
    void aValueFromAProjectComesBackAsItIsHoweverItLooks() throws Exception {
        for (String text : List.of("${movies}", "$${x}", "a$b", "${", "$$${}")) {
            WorkflowRun run = new WorkflowRun("r", "p", Map.of("v", WorkflowBinding.literal(text)), Map.of());
            Workflow workflow = new Workflow("", "", List.of(), List.of(run));
            assertEquals(
                    text,
                    WorkflowBinding.of(workflow, Map.of())
                            .workflow()
                            .runs()
                            .get(0)
                            .parameters()
                            .get("v"));
        }
    }

    @Test
    void whatStillNeedsAValueStaysAnInput() throws Exception {
        WorkflowBinding binding = bind(Map.of());
        assertEquals(
                List.of("movies is missing. Give it a value (Movies)."),
                binding.missing().stream().map(Problem::toString).toList());
        assertEquals("${movies}", binding.workflow().runs().get(0).parameters().get("pattern"));
        assertEquals(List.of(), problems(binding));
    }

    @Test
    void wrongValuesAndNamesAreReported() throws Exception {
        assertEquals(
                List.of("voltge is not an input of this workflow. Did you mean voltage?"),
                problems(bind(Map.of("voltge", "300"))));
        assertEquals(
                List.of("voltage is 30 kV, outside 80 to 300 kV. Give a value from 80 to 300 kV."),
                problems(bind(Map.of("voltage", "30"))));
    }

    @Test
    void aReferenceToNoInputIsReported() throws Exception {
        Workflow workflow = WorkflowReader.read(FILE.replace("${classes}", "${clases}"), "w.json");
        assertEquals(
                "r.k refers to ${clases}, which is not an input of this workflow. Did you mean classes?",
                problems(WorkflowBinding.of(workflow, Map.of())).get(0));
    }
}
