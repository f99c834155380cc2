/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.model.data.DataPackage;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.ParameterSpec;
import org.junit.jupiter.api.Test;

/** What follows an output that a run decided against. */
class NotTakenTest extends EngineTestCase {
    private static TestProtocol branch() {
        return new TestProtocol("branch")
                .parameters(ParameterSpec.choice(
                        "to", new ParameterSpec.Choice("left", "left"), new ParameterSpec.Choice("right", "right")))
                .configure(configuration -> {
                    configuration.output("left", DataPackage.Literals.COORDINATE_SET);
                    configuration.output("right", DataPackage.Literals.COORDINATE_SET);
                })
                .plan((run, plan) -> plan.step("decide")
                        .run(step ->
                                step.output(run.parameters().text("to")).row(1).set("x", 1)))
                .decidedAgainst(output -> Optional.of("the other side is better"));
    }

    private void install() throws Exception {
        bench.protocol(branch())
                .install(
                        run("branch", "branch"),
                        run("left", "copy", "points=branch.left"),
                        run("right", "copy", "points=branch.right"),
                        run("end", "copy", "points=right.points"));
        bench.start();
    }

    private RunSnapshot snapshot(String name) throws Exception {
        return bench.of(name, RunSnapshot::of);
    }

    @Test
    void branchThatIsNotTakenSaysWhyToItsEndAndIsNoFailure() throws Exception {
        install();
        bench.request(RunRequest.RUN, "branch", "left", "right", "end").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("left"), bench.states());
        for (String name : List.of("right", "end")) {
            RunSnapshot run = snapshot(name);
            assertEquals(Phase.NOT_TAKEN, run.phase(), bench.states());
            assertEquals("not taken: branch.right, as the other side is better", run.message());
            assertTrue(run.isSettled() && run.isDone());
        }
    }

    @Test
    void branchStaysNotTakenWhenTheProjectIsOpenedAgain() throws Exception {
        install();
        bench.request(RunRequest.RUN, "branch", "right", "end").awaitIdle();
        bench.close();
        bench = EngineBench.open(directory.resolve("project"))
                .protocol(branch())
                .protocol(EngineBench.copy(copied::incrementAndGet));
        bench.start();
        bench.awaitIdle();
        assertEquals(Phase.NOT_TAKEN, snapshot("end").phase(), bench.states());
        bench.request(RunRequest.RUN, "branch").awaitIdle();
        assertEquals(Phase.NOT_TAKEN, snapshot("end").phase(), bench.states());
    }

    @Test
    void branchIsRunWhenItIsDecidedOtherwiseLater() throws Exception {
        install();
        bench.request(RunRequest.RUN, "branch", "right", "end").awaitIdle();
        bench.repository().edit("change", project -> {
            project.findRun("branch").setParameters("{\"to\": \"right\"}");
            return null;
        });
        bench.request(RunRequest.RUN, "branch").awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("end"), bench.states());
    }

    @Test
    void outputThatIsMissingWithoutADecisionIsStillAnObstacle() throws Exception {
        bench.protocol(branch().decidedAgainst(output -> Optional.empty()))
                .install(run("branch", "branch"), run("right", "copy", "points=branch.right"));
        bench.start();
        bench.request(RunRequest.RUN, "branch", "right").awaitIdle();
        assertEquals(Phase.PENDING, snapshot("right").phase());
        assertFalse(snapshot("right").isDone());
        assertTrue(bench.message("right").contains("did not make"), bench.message("right"));
    }
}
