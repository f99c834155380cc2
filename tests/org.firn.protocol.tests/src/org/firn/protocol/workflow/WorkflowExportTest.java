/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.WorkflowFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkflowExportTest {
    private final Project project = WorkflowFactory.eINSTANCE.createProject();
    private final Run load = run("import", "spa.import.movies");
    private final Run align = run("align", "spa.align.movies");
    private final Link link = WorkflowFactory.eINSTANCE.createLink();

    private Run run(String name, String protocol) {
        Run run = WorkflowFactory.eINSTANCE.createRun();
        run.setName(name);
        run.setProtocol(protocol);
        project.getRuns().add(run);
        return run;
    }

    @BeforeEach
    void linkRuns() {
        link.setInput("movies");
        link.setSource(load);
        link.setOutput("movies");
        align.getInputs().add(link);
    }

    @Test
    void theExportedWorkflowHasParametersAndLinksAndCanBeReadAgain() throws Exception {
        load.setParameters("{\"pattern\": \"${HOME}/*.mrc\", \"voltage\": 300.0}");
        align.getWaitsFor().add(load);
        align.setComment("why");
        Workflow exported = WorkflowExport.of(project);
        Workflow again = WorkflowBinding.of(WorkflowReader.read(WorkflowWriter.toJson(exported), "w"), Map.of())
                .workflow();
        assertEquals("${HOME}/*.mrc", again.runs().get(0).parameters().get("pattern"));
        assertEquals(
                List.of(new WorkflowLink("import", "movies")),
                again.runs().get(1).inputs().get("movies"));
        assertEquals(List.of("import"), again.runs().get(1).waitsFor());
        assertEquals("why", again.runs().get(1).comment());
    }

    @Test
    void aRunOfAnUnknownProtocolIsExportedAsItWas() throws Exception {
        WorkflowRun unknown = new WorkflowRun(
                "align",
                "spa.align.movies",
                "",
                "",
                Map.of("p", 1L),
                Map.of(),
                List.of(),
                Map.of("queue", Map.of("gpu", 2L)));
        align.setOpaque(WorkflowWriter.toJson(unknown));
        WorkflowRun exported = WorkflowExport.of(project).runs().get(1);
        assertEquals(Map.of("p", 1L), exported.parameters());
        assertEquals(Map.of("queue", Map.of("gpu", 2L)), exported.other());
    }

    @Test
    void aLinkWhoseRunIsGoneIsLeftOut() {
        link.setSource(null);
        assertEquals(Map.of(), WorkflowExport.of(project).runs().get(1).inputs());
    }

    @Test
    void aDamagedRunIsNamedWithTheCure() {
        align.setParameters("{\"sigma\":");
        String message = assertThrows(IllegalStateException.class, () -> WorkflowExport.of(project))
                .getMessage();
        assertTrue(message.contains("the run align"), message);
        assertTrue(message.contains("Delete the run"), message);
    }
}
