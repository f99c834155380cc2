/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.model.workflow.RunState;
import org.firn.protocol.Protocol;
import org.firn.protocols.sets.MadeSet;
import org.firn.protocols.sets.selection.SampleItems;
import org.firn.testkit.ProjectBench;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set goes on to one of two outputs. */
class BranchTest {
    @TempDir
    Path directory;

    private ProjectBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new ProjectBench(directory.resolve("project"));
        Protocol ctfs = MadeSet.of(DataPackage.Literals.CTF_SET, sink -> {
            for (int i = 1; i <= 4; i++) {
                sink.row(i).set("micrograph.name", "mic_" + i).set("defocusU", 100.0 * i);
            }
        });
        assertTrue(bench.run("made", () -> ctfs, Map.of()).finished());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Outcome branch(Map<String, Object> parameters) throws Exception {
        return bench.run("branch", Branch::new, parameters, "items=made.items");
    }

    private static List<String> made(Outcome outcome) {
        assertTrue(outcome.finished(), outcome.message());
        return List.copyOf(outcome.outputs().keySet());
    }

    @Test
    void setThatIsLargeEnoughGoesOnAndTheOtherOutputIsNotMade() throws Exception {
        assertEquals(List.of("met"), made(branch(Map.of("threshold", 4.0))));
        assertEquals(List.of("otherwise"), made(branch(Map.of("threshold", 5.0))));
    }

    @Test
    void figureOverAColumnDecides() throws Exception {
        Map<String, Object> wanted =
                Map.of("metric", "median", "column", "defocusU", "comparison", "atMost", "threshold", 250.0);
        assertEquals(List.of("met"), made(branch(wanted)));
        Map<String, Object> largest =
                Map.of("metric", "largest", "column", "defocusU", "comparison", "atMost", "threshold", 399.0);
        assertEquals(List.of("otherwise"), made(branch(largest)));
    }

    @Test
    void percentileAndShareWithinARangeDecide() throws Exception {
        Map<String, Object> percentile = Map.of(
                "metric", "percentile", "column", "defocusU", "percent", 50, "comparison", "atMost", "threshold", 250);
        assertEquals(List.of("met"), made(branch(percentile)));
        Map<String, Object> share =
                Map.of("metric", "share", "column", "defocusU", "from", 150.0, "to", 300.0, "threshold", 51.0);
        assertEquals(List.of("otherwise"), made(branch(share)));
    }

    @Test
    void whatFollowsTheOtherOutputIsNotRunAndSaysWhy() throws Exception {
        Outcome decided =
                branch(Map.of("metric", "median", "column", "defocusU", "comparison", "atMost", "threshold", 240.0));
        String reason = "the median of defocusU is 250, and at most 240 is wanted";
        assertEquals("Not taken: met, as " + reason, decided.message());
        Outcome after = bench.run("after", SampleItems::new, Map.of(), "items=branch.met");
        assertEquals(RunState.SCHEDULED, after.state(), after.message());
        assertEquals("not taken: branch.met, as " + reason, after.message());
    }

    @Test
    void columnThatHoldsTextOrIsNotThereIsRefused() throws Exception {
        Outcome text = branch(Map.of("metric", "mean", "column", "micrograph.name", "threshold", 1.0));
        assertFalse(text.finished());
        assertTrue(text.message().contains("holds text"), text.message());
        Outcome missing = branch(Map.of("metric", "mean", "column", "defocusX", "threshold", 1.0));
        assertTrue(missing.message().contains("defocusX"), missing.message());
    }
}
