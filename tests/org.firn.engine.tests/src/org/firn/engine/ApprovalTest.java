/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.firn.model.data.DataPackage;
import org.firn.model.workflow.RunRequest;
import org.firn.model.workflow.RunState;
import org.firn.protocol.Approval;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ItemTable;
import org.firn.tables.view.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs that wait for somebody's decision. */
class ApprovalTest extends EngineTestCase {
    @BeforeEach
    void install() throws Exception {
        bench.protocol(new TestProtocol("approve")
                .parameters(parameters())
                .configure(configuration -> configuration.output("points", DataPackage.Literals.COORDINATE_SET))
                .plan((run, plan) -> plan.step("approve").run(step -> {
                    Approval.require(step.run(), "points");
                    try (ItemTable points = step.run().input("points").openTable()) {
                        step.output("points", TableView.of(points));
                    }
                })));
        bench.install(
                run("make", "points"),
                run("gate", "approve", "points=make.points"),
                run("after", "copy", "points=gate.points"));
        bench.start();
        bench.request(RunRequest.RUN, "make", "gate", "after");
        bench.awaitState("gate", RunState.INTERACTIVE);
    }

    private static ParameterSpec[] parameters() {
        ParameterSpec[] decision = Approval.parameters();
        ParameterSpec[] all = new ParameterSpec[decision.length + 1];
        all[0] = ParameterSpec.input("points", DataPackage.Literals.COORDINATE_SET);
        System.arraycopy(decision, 0, all, 1, decision.length);
        return all;
    }

    @Test
    void approvedRunGoesOnAndTellsWhoDecided() throws Exception {
        assertTrue(bench.message("gate").contains("firn approve gate"), bench.message("gate"));
        Approvals.decide(bench.repository(), "gate", true, "good");
        bench.awaitIdle();
        assertEquals(RunState.FINISHED, bench.state("after"), bench.states());
        String parameters = bench.of("gate", run -> run.getParameters());
        assertTrue(parameters.contains(System.getProperty("user.name")), parameters);
    }

    @Test
    void rejectedRunFailsWithTheRemark() throws Exception {
        Approvals.decide(bench.repository(), "gate", false, "too few");
        bench.awaitIdle();
        assertEquals(RunState.FAILED, bench.state("gate"), bench.states());
        assertTrue(bench.message("gate").contains("too few"), bench.message("gate"));
    }

    @Test
    void otherDataNeedADecisionOfTheirOwn() throws Exception {
        Approvals.decide(bench.repository(), "gate", true, "");
        bench.awaitIdle();
        bench.repository().edit("change", project -> {
            project.findRun("make").setParameters("{\"count\": 5}");
            return null;
        });
        bench.request(RunRequest.RUN, "make", "gate");
        bench.awaitState("gate", RunState.INTERACTIVE);
    }

    @Test
    void runThatDoesNotWaitCannotBeDecidedAbout() {
        assertThrows(ProtocolException.class, () -> Approvals.decide(bench.repository(), "make", true, ""));
        assertThrows(ProtocolException.class, () -> Approvals.decide(bench.repository(), "nope", true, ""));
    }
}
