/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Protocol;
import org.firn.protocols.sets.SetProject;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectionTest {
    private static final Map<String, Object> SHARED = Map.of("samplingRate", 1.5);

    private SetProject project;

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        project = new SetProject(directory);
        project.makeParticles("all", SHARED, LongStream.rangeClosed(1, 40).toArray());
        project.makeParticles("some", SHARED, 7, 3, 33, 99);
        project.makeParticles("strange", SHARED, 1001, 1002);
        project.makeParticles("twice", SHARED, 5, 6, 5);
        project.makeParticles("none", SHARED);
        project.make("micrographs", DataPackage.Literals.MICROGRAPH_SET, Map.of(), sink -> sink.row(1)
                .set("name", "mic_3"));
        project.make("picks", DataPackage.Literals.COORDINATE_SET, Map.of(), sink -> {
            sink.row(1).set("micrograph.name", "mic_1").set("x", 104.0).set("y", 203.0);
            sink.row(2).set("micrograph.name", "mic_0").set("x", 201.0).set("y", 400.0);
        });
        project.make("ctfs", DataPackage.Literals.CTF_SET, Map.of(), sink -> {
            for (int i = 1; i <= 10; i++) {
                sink.row(i).set("defocusU", 1000.0 * i);
            }
            sink.row(11);
        });
    }

    @AfterAll
    void close() {
        project.close();
    }

    private Outcome choose(Supplier<Protocol> protocol, Map<String, Object> parameters, String... links)
            throws Exception {
        return project.finish(protocol, parameters, links);
    }

    private void keeps(Outcome outcome, long... ids) throws Exception {
        assertArrayEquals(ids, project.ids(outcome, "kept"));
    }

    @Test
    void theIntersectionKeepsIdsOrderAndHeaderAndGivesTheRest() throws Exception {
        Outcome outcome = choose(SubsetItems::new, Map.of(), "items=some.items", "other=all.items");
        keeps(outcome, 7, 3, 33);
        assertArrayEquals(new long[] {99}, project.ids(outcome, "rejected"));
        project.says("3 of 4 items kept (75.0 %)", "in items too, by id");
        assertEquals(1.5, outcome.header("kept").number("samplingRate").orElse(0));
        assertEquals("ParticleSet", outcome.header("rejected").type().getName());
    }

    @Test
    void theDifferenceKeepsWhatTheOtherSetLacks() throws Exception {
        Outcome outcome = choose(SubsetItems::new, Map.of("keep", "different"), "items=some.items", "other=all.items");
        keeps(outcome, 99);
        assertArrayEquals(new long[] {7, 3, 33}, project.ids(outcome, "rejected"));
    }

    @Test
    void micrographsDecideAboutParticlesByName() throws Exception {
        keeps(choose(SubsetItems::new, Map.of("key", "micrograph"), "items=some.items", "other=micrographs.items"), 33);
    }

    @Test
    void aPlaceIsTheSameWithinTheToleranceAndInTheSameMicrographOnly() throws Exception {
        Map<String, Object> within = Map.of("key", "position", "tolerance", 5.0);
        keeps(choose(SubsetItems::new, within, "items=all.items", "other=picks.items"), 10);
        project.refuse(
                SubsetItems::new,
                Map.of("key", "position", "tolerance", 4.9),
                new String[] {"items=all.items", "other=picks.items"},
                "no item in common",
                "4.9");
    }

    @Test
    void columnsMayBeCalledOtherwiseInTheOtherSet() throws Exception {
        Map<String, Object> columns =
                Map.of("key", "columns", "keyColumns", "micrograph.name", "otherKeyColumns", "name");
        keeps(choose(SubsetItems::new, columns, "items=some.items", "other=micrographs.items"), 33);
        project.refuse(
                SubsetItems::new,
                Map.of("key", "columns", "keyColumns", "micrograph.nam"),
                new String[] {"items=some.items", "other=all.items"},
                "'micrograph.nam'",
                "Did you mean micrograph.name");
    }

    @Test
    void duplicatesAreKeptSetAsideOrRefused() throws Exception {
        String[] links = {"items=twice.items", "other=all.items"};
        keeps(choose(SubsetItems::new, Map.of(), links), 5, 6, 5);
        Outcome first = choose(SubsetItems::new, Map.of("duplicates", "first"), links);
        keeps(first, 5, 6);
        assertEquals(1, project.ids(first, "rejected").length);
        project.refuse(SubsetItems::new, Map.of("duplicates", "fail"), links, "row 0", "row 2");
    }

    @Test
    void setsWithNothingInCommonFailWithAnExampleOfEach() throws Exception {
        project.refuse(
                SubsetItems::new,
                Map.of("key", "micrograph"),
                new String[] {"items=some.items", "other=strange.items"},
                "'mic_100'",
                "'mic_0'",
                "Choose a key");
    }

    @Test
    void idsOfDifferentThingsAreNotCompared() throws Exception {
        String[] links = {"items=all.items", "other=micrographs.items"};
        project.refuse(SubsetItems::new, Map.of(), links, "ParticleSet", "MicrographSet", "Match them by micrograph");
    }

    @Test
    void anEmptySetIsNamed() throws Exception {
        project.refuse(
                SampleItems::new, Map.of("number", 3), new String[] {"items=none.items"}, "items", "without items");
        project.refuse(
                SubsetItems::new,
                Map.of(),
                new String[] {"items=some.items", "other=none.items"},
                "other",
                "without items");
    }

    @Test
    void aRangeHasBothLimitsInsideAndIsConvertedToTheUnitOfTheColumn() throws Exception {
        Map<String, Object> range = Map.of("column", "defocusU", "minimum", 0.2, "maximum", 0.4, "unit", "µm");
        Outcome outcome = choose(FilterQuality::new, range, "items=ctfs.items");
        keeps(outcome, 2, 3, 4);
        assertEquals(8, project.ids(outcome, "rejected").length);
        project.says("defocusU at least 0.2 µm at most 0.4 µm", "3 of 11 items were kept by their defocusU");
    }

    @Test
    void aRangeInAUnitOfAnotherQuantityIsRefused() throws Exception {
        String[] links = {"items=ctfs.items"};
        project.refuse(
                FilterQuality::new, Map.of("column", "defocusU", "minimum", 1, "unit", "kV"), links, "unit", "kV");
        project.refuse(FilterQuality::new, Map.of("column", "micrograph.name", "minimum", 1), links, "not a number");
        project.refuse(FilterQuality::new, Map.of("column", "defocus", "minimum", 1), links, "Did you mean");
    }

    @Test
    void theBestAreKeptInTheOrderOfTheSetAndNeverThoseWithoutAValue() throws Exception {
        keeps(
                choose(
                        FilterQuality::new,
                        Map.of("column", "defocusU", "mode", "count", "number", 3),
                        "items=ctfs.items"),
                8,
                9,
                10);
        Map<String, Object> all = Map.of("column", "defocusU", "mode", "percent", "share", 100, "best", "least");
        assertEquals(10, project.ids(choose(FilterQuality::new, all, "items=ctfs.items"), "kept").length);
    }

    @Test
    void theBestOfEachGroupAreKept() throws Exception {
        Map<String, Object> best =
                Map.of("column", "score", "mode", "count", "number", 1, "groupColumn", "micrograph.name");
        keeps(choose(FilterQuality::new, best, "items=all.items"), 6, 13, 20, 34, 40);
        Map<String, Object> share =
                Map.of("column", "score", "mode", "percent", "share", 10, "groupColumn", "micrograph.name");
        keeps(choose(FilterQuality::new, share, "items=all.items"), 6, 13, 20, 34);
        project.says("The best 10.0 % by score of each micrograph.name");
    }

    @Test
    void aSampleIsTheSameForTheSameSeed() throws Exception {
        Map<String, Object> sample = Map.of("mode", "percent", "share", 25, "seed", 7);
        long[] first = project.ids(choose(SampleItems::new, sample, "items=all.items"), "kept");
        assertEquals(10, first.length);
        keeps(project.finish(SampleItems::new, sample, "items=all.items"), first);
        project.says("with seed 7", "random sample of 10 items");
        project.refuse(SampleItems::new, Map.of("number", 41), new String[] {"items=all.items"}, "41", "40");
    }

    @Test
    void aSliceCountsFromOne() throws Exception {
        keeps(choose(SliceItems::new, Map.of("first", 39, "number", 5), "items=all.items"), 39, 40);
        project.refuse(SliceItems::new, Map.of("first", 41, "number", 5), new String[] {"items=all.items"}, "41", "40");
    }
}
