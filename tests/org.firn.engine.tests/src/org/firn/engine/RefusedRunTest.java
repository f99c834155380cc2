/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.model.workflow.WorkflowFactory;
import org.firn.protocol.ProtocolException;
import org.junit.jupiter.api.Test;

/** Requests that cannot be met, and what users read then. */
class RefusedRunTest extends EngineTestCase {
    @Test
    void cyclicLinksAreRefused() throws Exception {
        bench.install(run("a", "copy"), run("b", "copy", "points=a.points"));
        bench.repository().edit("close the circle", project -> {
            var link = WorkflowFactory.eINSTANCE.createLink();
            link.setInput("points");
            link.setOutput("points");
            link.setSource(project.findRun("b"));
            return project.findRun("a").getInputs().add(link);
        });
        bench.start();
        bench.request(RunRequest.RUN, "a", "b").awaitIdle();
        assertEquals(RunState.FAILED, bench.state("a"), bench.states());
        assertTrue(bench.message("a").contains("a -> b -> a"), bench.message("a"));
        assertEquals(0, copied.get());
    }

    @Test
    void unknownProtocolFailsWithItsNameAndTheCure() throws Exception {
        bench.install(run("odd", "no.such.protocol"));
        bench.start();
        bench.request(RunRequest.RUN, "odd").awaitIdle();
        assertEquals(RunState.FAILED, bench.state("odd"));
        assertTrue(
                bench.message("odd").contains("no.such.protocol")
                        && bench.message("odd").contains("Install"),
                bench.message("odd"));
    }

    @Test
    void unknownExecutorIsNamed() throws Exception {
        bench.install(run("make", "points"));
        bench.repository().edit("elsewhere", project -> {
            project.findRun("make").setExecutor("slurm");
            return null;
        });
        bench.start();
        bench.request(RunRequest.RUN, "make").awaitIdle();
        assertEquals(RunState.FAILED, bench.state("make"));
        assertTrue(bench.message("make").contains("slurm"), bench.message("make"));
    }

    @Test
    void requestForAnUnknownRunIsRefusedAndNothingIsAsked() throws Exception {
        chain();
        ProtocolException refusal =
                assertThrows(ProtocolException.class, () -> bench.request(RunRequest.RUN, "make", "nope"));
        assertTrue(
                refusal.getMessage().contains("nope") && refusal.getMessage().contains("first"), refusal.getMessage());
        assertEquals(RunRequest.NONE, bench.of("make", Run::getRequest));
    }

    @Test
    void executionThatCannotBeginLeavesTheOutputsAlone() throws Exception {
        bench.install(run("make", "points"));
        bench.start();
        bench.request(RunRequest.RUN, "make").awaitIdle();
        bench.repository().edit("nonsense", project -> {
            project.findRun("make").setParameters("{\"count\": \"many\"}");
            return null;
        });
        bench.request(RunRequest.RUN, "make").awaitIdle();
        assertEquals(RunState.FAILED, bench.state("make"));
        assertTrue(bench.message("make").contains("make.count"), bench.message("make"));
        assertEquals(1, bench.outputs("make"));
    }
}
