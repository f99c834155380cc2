/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.firn.engine.WorkflowInstaller.Mode;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.workflow.RunResources;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowExport;
import org.firn.protocol.workflow.WorkflowInput;
import org.firn.protocol.workflow.WorkflowReader;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.protocol.workflow.WorkflowWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WorkflowInstallerTest {
    @TempDir
    Path directory;

    private EngineBench bench;
    private WorkflowInstaller installer;

    @BeforeEach
    void create() throws Exception {
        bench = EngineBench.create(directory.resolve("project"))
                .protocol(EngineBench.points(() -> {}))
                .protocol(EngineBench.copy(() -> {}));
        installer = new WorkflowInstaller(bench.repository(), bench.registry());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Workflow workflow(WorkflowRun... runs) {
        return new Workflow("", "", List.of(), List.of(runs));
    }

    private static Workflow chain(int count) {
        return workflow(
                run("use", "copy", "points=make.points"),
                run("make", "points").withParameters(Map.of("count", (long) count)));
    }

    private List<String> names() throws Exception {
        return bench.repository()
                .read(project -> project.getRuns().stream().map(Run::getName).toList());
    }

    private String source(String run) throws Exception {
        return bench.of(run, one -> one.getInputs().get(0).getSource().getName());
    }

    @Test
    void runsAndLinksAreAddedAsDrafts() throws Exception {
        WorkflowInstaller.Result result = installer.install(chain(5), Mode.FRESH, "import");
        assertEquals(List.of("use", "make"), List.copyOf(result.runNames()));
        assertEquals(List.of("use", "make"), names());
        assertEquals("make", source("use"));
        assertEquals("{\"count\":5}", bench.of("make", Run::getParameters));
        assertEquals(RunRequest.NONE, bench.of("make", Run::getRequest));
        assertEquals(2, bench.of("make", Run::getNumber));
    }

    @Test
    void secondImportGivesFreshRunsLinkedAmongThemselves() throws Exception {
        installer.install(chain(5), Mode.FRESH, "import");
        WorkflowInstaller.Result second = installer.install(chain(6), Mode.FRESH, "import");
        assertEquals(Map.of("use", "use-2", "make", "make-2"), second.names());
        assertEquals("make-2", source("use-2"));
        assertEquals("make", source("use"));
        installer.install(chain(7), Mode.FRESH, "import");
        assertEquals(List.of("use", "make", "use-2", "make-2", "use-3", "make-3"), names());
    }

    @Test
    void matchingFindsTheRunsAgainAndUpdatesThem() throws Exception {
        installer.install(chain(5), Mode.MATCH, "run");
        WorkflowInstaller.Result second = installer.install(chain(6), Mode.MATCH, "run");
        assertEquals(Map.of("use", "use", "make", "make"), second.names());
        assertEquals(List.of("use", "make"), names());
        assertEquals("{\"count\":6}", bench.of("make", Run::getParameters));
        assertEquals("make", source("use"));
    }

    @Test
    void matchingLeavesWhatIsTheSameUntouched() throws Exception {
        installer.install(chain(5), Mode.MATCH, "run");
        int before = commits();
        installer.install(chain(5), Mode.MATCH, "run");
        assertEquals(before, commits(), "nothing was to be committed");
    }

    private int commits() throws Exception {
        return bench.repository().history(Instant.EPOCH, Instant.now(), 1000).size();
    }

    @Test
    void matchingDoesNotTakeARunOfAnotherProtocol() throws Exception {
        installer.install(workflow(run("make", "copy")), Mode.FRESH, "import");
        WorkflowInstaller.Result result = installer.install(chain(5), Mode.MATCH, "run");
        assertEquals("make-2", result.names().get("make"));
        assertEquals("make-2", source("use"));
    }

    @Test
    void runThatIsBeingExecutedIsNotChanged() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        bench.protocol(EngineBench.points(() -> {
            running.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        installer.install(chain(5), Mode.MATCH, "run");
        bench.start();
        bench.request(RunRequest.RUN, "make");
        running.await();
        installer.install(chain(5), Mode.MATCH, "the same again is no change");
        ProtocolException refusal =
                assertThrows(ProtocolException.class, () -> installer.install(chain(6), Mode.MATCH, "run"));
        assertTrue(refusal.getMessage().contains("make is being executed"), refusal.getMessage());
        assertEquals("{\"count\":5}", bench.of("make", Run::getParameters));
        release.countDown();
        bench.awaitIdle();
    }

    @Test
    void whereAFileSaysThatARunIsExecutedIsInstalledAndAFileThatDoesNotLeavesTheChoice() throws Exception {
        Workflow placed = WorkflowReader.read(
                """
                {"firn": "workflow/1", "runs": [{"id": "make", "protocol": "points", "parameters": {"count": 5},
                 "executor": "slurm", "processors": 8, "memoryMiB": 16000}]}
                """,
                "w");
        installer.install(placed, Mode.MATCH, "run");
        installer.install(
                workflow(new WorkflowRun("make", "points", Map.of("count", 6L), Map.of())), Mode.MATCH, "run");
        assertEquals("{\"count\":6}", bench.of("make", Run::getParameters));
        WorkflowRun back = bench.of("make", run -> WorkflowExport.of((Project) run.eContainer()))
                .run("make")
                .orElseThrow();
        assertEquals(new RunResources("slurm", 8, 16_000), back.resources());
        assertTrue(WorkflowWriter.toJson(back).contains("\"executor\":\"slurm\""), WorkflowWriter.toJson(back));
    }

    @Test
    void runOfAnUnknownProtocolIsKeptAsItWas() throws Exception {
        WorkflowInstaller.Result result = installer.install(
                workflow(new WorkflowRun(
                        "odd", "x.y", "Odd", "", Map.of("a", 1L), Map.of(), List.of(), Map.of("more", "b"))),
                Mode.FRESH,
                "import");
        assertEquals(List.of("x.y"), result.unknownProtocols());
        assertTrue(bench.of("odd", Run::getOpaque).contains("\"more\":\"b\""), bench.of("odd", Run::getOpaque));
    }

    @Test
    void whereARunComesFromIsKeptAndGivenBackAlsoWhenItsProtocolIsKnown() throws Exception {
        Map<String, Object> origin = Map.of("format", "other", "object", Map.of("a", 1L));
        installer.install(
                workflow(new WorkflowRun(
                        "make", "points", "", "", Map.of("count", 5L), Map.of(), List.of(), Map.of(), origin)),
                Mode.FRESH,
                "import");
        assertEquals(false, bench.of("make", WorkflowExport::isOpaque));
        WorkflowRun back = bench.of("make", run -> WorkflowExport.of((Project) run.eContainer()))
                .run("make")
                .orElseThrow();
        assertEquals(origin, back.origin());
        assertEquals(Map.of("count", 5L), back.parameters());
    }

    @Test
    void faultyWorkflowsAreRefusedAsAWhole() throws Exception {
        refused("needs the run nope", workflow(run("make", "points"), run("use", "copy", "points=nope.points")));
        refused("a -> b -> a", workflow(run("a", "copy", "points=b.points"), run("b", "copy", "points=a.points")));
        refused(
                "count has no value",
                new Workflow(
                        "",
                        "",
                        List.of(new WorkflowInput(ParameterSpec.integer("count"))),
                        List.of(run("make", "points"))));
        assertEquals(List.of(), names());
    }

    private void refused(String why, Workflow workflow) {
        ProtocolException refusal =
                assertThrows(ProtocolException.class, () -> installer.install(workflow, Mode.FRESH, "import"));
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    @Test
    void oneCommitPutsInTheWholeWorkflow() throws Exception {
        int before = commits();
        installer.install(chain(5), Mode.FRESH, "import");
        assertEquals(before + 1, commits());
    }
}
