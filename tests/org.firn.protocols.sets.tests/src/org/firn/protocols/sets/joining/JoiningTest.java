/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.joining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocols.sets.MadeSet;
import org.firn.protocols.sets.SetProject;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoiningTest {
    private static final double NAN = Double.NaN;
    private static final ColumnSpec EXTRA = ColumnSpec.of("lab.extra", ColumnType.FLOAT64, "nm");

    private SetProject project;

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        project = new SetProject(directory);
        Map<String, Object> one = Map.of("samplingRate", 1.0, "boxSize", 64, "voltage", 300.0);
        project.makeParticles("first", one, 3, 1, 2);
        project.makeParticles("second", Map.of("samplingRate", 1.0, "boxSize", 64, "voltage", 200.0), 12, 11);
        project.makeParticles("binned", Map.of("samplingRate", 2.0), 21);
        project.makeParticles("empty", one);
        MadeSet.Rows scored = sink -> {
            sink.row(2).set("score", 50.0).set("lab.extra", 7.0).set("micrograph.name", "mic_0");
            sink.row(4).set("score", 60.0).set("lab.extra", 8.0).set("micrograph.name", "mic_0");
        };
        project.make("scored", DataPackage.Literals.PARTICLE_SET, one, scored, EXTRA);
        project.make(
                "aligned",
                DataPackage.Literals.PARTICLE_SET,
                Map.of("samplingRate", 2.0, "alignment", "PROJECTION"),
                sink -> {
                    sink.row(1)
                            .set("transform.shiftX", 1.5)
                            .set("transform.shiftY", -2.0)
                            .set("transform.rot", 30.0);
                    sink.row(3).set("transform.shiftX", 4.0).set("transform.rot", 40.0);
                });
        project.make("ctfs", DataPackage.Literals.CTF_SET, Map.of(), sink -> {
            sink.row(1).set("micrograph.name", "mic_0").set("defocusU", 9000.0).set("resolution", 5.0);
            sink.row(2).set("micrograph.name", "mic_0").set("defocusU", 8000.0).set("resolution", 4.0);
            sink.row(3).set("micrograph.name", "mic_7").set("defocusU", 7000.0).set("resolution", 3.0);
        });
        project.make("micrographs", DataPackage.Literals.MICROGRAPH_SET, Map.of("samplingRate", 1.0), sink -> {
            sink.row(3).set("name", "mic_7");
            sink.row(4).set("name", "mic_8");
        });
    }

    @AfterAll
    void close() {
        project.close();
    }

    private static String[] sets(String... names) {
        String[] links = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            links[i] = "sets=" + names[i] + ".items";
        }
        return links;
    }

    @Test
    void aUnionHasTheItemsInOrderTheirIdsAndWhatTheHeadersAgreeOn() throws Exception {
        Outcome outcome = project.finish(UnionSets::new, Map.of(), sets("first", "empty", "second"));
        assertArrayEquals(new long[] {3, 1, 2, 12, 11}, project.ids(outcome, "union"));
        assertEquals(64, outcome.header("union").number("boxSize").orElse(0));
        assertTrue(outcome.header("union").number("voltage").isEmpty());
    }

    @Test
    void columnsThatASetLacksAreNullOrAnError() throws Exception {
        Outcome outcome = project.finish(UnionSets::new, Map.of(), sets("second", "scored"));
        assertArrayEquals(new double[] {NAN, NAN, 7, 8}, project.doubles(outcome, "union", "lab.extra"));
        project.refuse(
                UnionSets::new, Map.of("missingColumns", "fail"), sets("second", "scored"), "lab.extra", "missing");
    }

    @Test
    void clashingIdsAreCountedAndRefusedUnlessItIsSaidWhichIsKept() throws Exception {
        project.refuse(UnionSets::new, Map.of(), sets("first", "scored"), "1 of 5 items", "duplicates");
        Outcome last = project.finish(UnionSets::new, Map.of("duplicates", "last"), sets("first", "scored"));
        assertArrayEquals(new double[] {3, 1, 50, 60}, project.doubles(last, "union", "score"));
        assertArrayEquals(new double[] {2}, project.doubles(last, "duplicates", "score"));
        project.says("4 items from 2 sets", "3 items of items", "1 items left out", "(last)");
        Map<String, Object> least = Map.of("duplicates", "least", "bestColumn", "score");
        Outcome best = project.finish(UnionSets::new, least, sets("first", "scored"));
        assertArrayEquals(new double[] {3, 1, 2, 60}, project.doubles(best, "union", "score"));
    }

    @Test
    void setsOfOtherKindsOrPixelsAreNoUnion() throws Exception {
        project.refuse(UnionSets::new, Map.of(), sets("first", "ctfs"), "ParticleSet, CtfSet");
        project.refuse(UnionSets::new, Map.of(), sets("first", "binned"), "samplingRate", "1.0", "2.0");
        project.refuse(UnionSets::new, Map.of(), sets("empty", "empty"), "without items");
    }

    @Test
    void aJoinAddsColumnsAndLeavesItemsWithoutAPartnerNull() throws Exception {
        Outcome outcome = project.finish(JoinColumns::new, Map.of(), "items=first.items", "other=scored.items");
        assertArrayEquals(new double[] {NAN, NAN, 7}, project.doubles(outcome, "joined", "lab.extra"));
        assertArrayEquals(new double[] {3, 1, 2}, project.doubles(outcome, "joined", "score"));
        assertArrayEquals(new long[] {3, 1}, project.ids(outcome, "unmatched"));
        project.says("1 of 3 items have a partner in items", "2 items without a partner: null");
        try (ItemTable table = project.table(outcome, "joined")) {
            assertEquals("nm", table.schema().column("lab.extra").unit());
        }
    }

    @Test
    void aNamedColumnIsReplacedOrStandsBesideTheOldOneWithAPrefix() throws Exception {
        String[] links = {"items=first.items", "other=scored.items"};
        Map<String, Object> reject = Map.of("columns", "score", "withoutPartner", "reject");
        assertArrayEquals(
                new double[] {50}, project.doubles(project.finish(JoinColumns::new, reject, links), "joined", "score"));
        Map<String, Object> beside = Map.of("columns", "score", "prefix", "new.");
        Outcome both = project.finish(JoinColumns::new, beside, links);
        assertArrayEquals(new double[] {NAN, NAN, 50}, project.doubles(both, "joined", "new.score"));
        assertArrayEquals(new double[] {3, 1, 2}, project.doubles(both, "joined", "score"));
    }

    @Test
    void aJoinRefusesWhatHasNoMeaning() throws Exception {
        String[] links = {"items=first.items", "other=scored.items"};
        project.refuse(JoinColumns::new, Map.of("withoutPartner", "fail"), links, "2 items without a partner");
        project.refuse(JoinColumns::new, Map.of("columns", "id"), links, "keep their ids");
        project.refuse(JoinColumns::new, Map.of("columns", "scre"), links, "Did you mean score");
        project.refuse(JoinColumns::new, Map.of("key", "micrograph"), links, "row 0", "row 1");
        project.refuse(
                JoinColumns::new,
                Map.of(),
                new String[] {"items=second.items", "other=scored.items"},
                "no item in common");
    }

    @Test
    void particlesGetTheCtfOfTheirMicrographInItsColumnsAndTheOthersAreRejected() throws Exception {
        String[] links = {"items=first.items", "ctfs=ctfs.items"};
        project.refuse(AssignCtf::new, Map.of(), links, "mic_0");
        Map<String, Object> sharpest = Map.of("duplicates", "least", "bestColumn", "resolution");
        Outcome outcome = project.finish(AssignCtf::new, sharpest, links);
        assertArrayEquals(new double[] {8000, 8000, 8000}, project.doubles(outcome, "assigned", "ctf.defocusU"));
        assertEquals("true", outcome.header("assigned").text("hasCtf").orElse(""));
        assertEquals(0, project.ids(outcome, "rejected").length);
        assertFalse(outcome.header("rejected").text("hasCtf").orElse("false").equals("true"));
    }

    @Test
    void aCtfWithoutADefocusIsLeftOutAndSaid() throws Exception {
        project.make("failing", DataPackage.Literals.CTF_SET, Map.of(), sink -> {
            sink.row(1).set("micrograph.name", "mic_7");
            sink.row(2).set("micrograph.name", "mic_7").set("defocusU", 6000.0);
            sink.row(3).set("micrograph.name", "mic_8");
        });
        project.make("failed", DataPackage.Literals.CTF_SET, Map.of(), sink -> sink.row(1)
                .set("micrograph.name", "mic_7"));
        Map<String, Object> first = Map.of("duplicates", "first");
        Outcome outcome = project.finish(AssignCtf::new, first, "items=micrographs.items", "ctfs=failing.items");
        assertArrayEquals(new double[] {6000}, project.doubles(outcome, "assigned", "ctf.defocusU"));
        assertArrayEquals(new long[] {4}, project.ids(outcome, "rejected"));
        project.says("2 CTFs left out, without a defocus");
        project.refuse(
                AssignCtf::new,
                first,
                new String[] {"items=micrographs.items", "ctfs=failed.items"},
                "none of the 1 CTFs has a defocus");
    }

    @Test
    void micrographsGetTheirCtfByNameOrId() throws Exception {
        String[] links = {"items=micrographs.items", "ctfs=ctfs.items"};
        Map<String, Object> first = Map.of("duplicates", "first");
        Outcome outcome = project.finish(AssignCtf::new, first, links);
        assertArrayEquals(new double[] {7000}, project.doubles(outcome, "assigned", "ctf.defocusU"));
        assertArrayEquals(new long[] {4}, project.ids(outcome, "rejected"));
        project.says("1 items with a CTF, from 3 CTFs", "1 items rejected");
        project.refuse(AssignCtf::new, Map.of("by", "id"), links, "no item in common");
    }

    @Test
    void anAlignmentIsTakenOverWithItsShiftsInPixelsOfTheImagesThatGetIt() throws Exception {
        Outcome outcome = project.finish(AssignAlignment::new, Map.of(), "items=first.items", "aligned=aligned.items");
        assertArrayEquals(new long[] {3, 1}, project.ids(outcome, "assigned"));
        assertArrayEquals(new double[] {8, 3}, project.doubles(outcome, "assigned", "transform.shiftX"));
        assertArrayEquals(new double[] {NAN, -4}, project.doubles(outcome, "assigned", "transform.shiftY"));
        assertArrayEquals(new double[] {40, 30}, project.doubles(outcome, "assigned", "transform.rot"));
        assertArrayEquals(new double[] {3, 1}, project.doubles(outcome, "assigned", "score"));
        assertArrayEquals(new long[] {2}, project.ids(outcome, "rejected"));
        project.says("2 particles with an alignment", "1 particles rejected");
        assertEquals("PROJECTION", outcome.header("assigned").text("alignment").orElse(""));
        assertEquals(1.0, outcome.header("assigned").number("samplingRate").orElse(0));
    }

    @Test
    void particlesWithoutAnAlignmentHaveNoneToGive() throws Exception {
        project.refuse(
                AssignAlignment::new,
                Map.of(),
                new String[] {"items=first.items", "aligned=second.items"},
                "no alignment");
    }
}
