/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import org.firn.model.data.DataPackage;
import org.firn.protocols.sets.SetProject;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SplitSetTest {
    private static final String[] LINKS = {"items=all.items"};

    private SetProject project;

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        project = new SetProject(directory);
        project.makeParticles(
                "all",
                Map.of("samplingRate", 1.5),
                LongStream.rangeClosed(1, 10).toArray());
        project.make("classes", DataPackage.Literals.CLASS_SET2_D, Map.of("memberCount", 60L), sink -> {
            sink.row(1).set("size", 10L);
            sink.row(2).set("size", 20L);
            sink.row(3).set("size", 30L);
        });
    }

    @AfterAll
    void close() {
        project.close();
    }

    @Test
    void orderedPartsDifferByOneItemAtMost() throws Exception {
        Outcome outcome = project.finish(SplitSet::new, Map.of("mode", "order", "parts", 3), LINKS);
        assertArrayEquals(new long[] {1, 2, 3, 4}, project.ids(outcome, "part1"));
        assertArrayEquals(new long[] {8, 9, 10}, project.ids(outcome, "part3"));
        assertEquals(1.5, outcome.header("part2").number("samplingRate").orElse(0));
    }

    @Test
    void randomPartsHoldEachItemOnceAndFollowTheSeed() throws Exception {
        Map<String, Object> seeded = Map.of("seed", 3);
        Outcome outcome = project.finish(SplitSet::new, seeded, LINKS);
        long[] first = project.ids(outcome, "part1");
        long[] second = project.ids(outcome, "part2");
        assertArrayEquals(
                LongStream.rangeClosed(1, 10).toArray(),
                LongStream.concat(LongStream.of(first), LongStream.of(second))
                        .sorted()
                        .toArray());
        assertArrayEquals(first, project.ids(project.finish(SplitSet::new, seeded, LINKS), "part1"));
    }

    @Test
    void partsByValueAreNamedAndThoseNotNeededAreNotMade() throws Exception {
        Outcome outcome = project.finish(SplitSet::new, Map.of("mode", "values", "column", "micrograph.name"), LINKS);
        assertArrayEquals(new long[] {10}, project.ids(outcome, "part2"));
        assertEquals(
                "micrograph.name = mic_1", outcome.header("part2").text("label").orElse(""));
        assertNull(outcome.header("part3"));
        project.says("2 parts", "part1: 9 items, micrograph.name = mic_0", "part2: 1 items, micrograph.name = mic_1");
    }

    @Test
    void tooManyValuesAndUnknownColumnsAreRefused() throws Exception {
        project.refuse(
                SplitSet::new, Map.of("mode", "values", "column", "id", "mostParts", 4), LINKS, "column", "more parts");
        project.refuse(SplitSet::new, Map.of("mode", "values", "column", "clasId"), LINKS, "Did you mean classId");
        project.refuse(SplitSet::new, Map.of("mode", "values", "column", "coordinate.x"), LINKS, "coordinate.x");
    }

    @Test
    void theMembersOfClassesAreCountedAnew() throws Exception {
        Outcome outcome = project.finish(SplitSet::new, Map.of("mode", "order"), "items=classes.items");
        assertEquals(30, outcome.header("part1").number("memberCount").orElse(0));
    }
}
