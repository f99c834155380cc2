/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.micrographs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocols.sets.SetProject;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MicrographSetsTest {
    private static final double NAN = Double.NaN;

    private SetProject project;

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        project = new SetProject(directory);
        project.makeParticles("particles", Map.of("samplingRate", 4.0, "boxSize", 50), 5, 15, 16, 25);
        project.make("imported", DataPackage.Literals.PARTICLE_SET, Map.of(), sink -> {
            sink.row(1).set("coordinate.x", 3.0).set("coordinate.y", 4.0).set("micrograph.name", "mic_1");
            sink.row(2).set("micrograph.name", "mic_1");
        });
        project.make("unplaced", DataPackage.Literals.PARTICLE_SET, Map.of(), sink -> sink.row(1));
        project.make("micrographs", DataPackage.Literals.MICROGRAPH_SET, Map.of("samplingRate", 2.0), sink -> {
            sink.row(7).set("name", "mic_1");
            sink.row(8).set("name", "mic_9");
        });
        project.make("strangers", DataPackage.Literals.MICROGRAPH_SET, Map.of(), sink -> sink.row(1)
                .set("name", "mic_1.mrc"));
    }

    @AfterAll
    void close() {
        project.close();
    }

    @Test
    void theParticlesOfSomeMicrographsAreKept() throws Exception {
        Outcome outcome = project.finish(
                ParticlesOfMicrographs::new, Map.of(), "items=particles.items", "micrographs=micrographs.items");
        assertArrayEquals(new long[] {15, 16}, project.ids(outcome, "kept"));
        assertArrayEquals(new long[] {5, 25}, project.ids(outcome, "rejected"));
    }

    @Test
    void theMicrographsOfSomeParticlesAreKept() throws Exception {
        Outcome outcome = project.finish(
                MicrographsOfParticles::new, Map.of(), "items=micrographs.items", "particles=particles.items");
        assertArrayEquals(new long[] {7}, project.ids(outcome, "kept"));
        assertArrayEquals(new long[] {8}, project.ids(outcome, "rejected"));
    }

    @Test
    void namesThatDoNotFitAreShownSideBySide() throws Exception {
        project.refuse(
                ParticlesOfMicrographs::new,
                Map.of(),
                new String[] {"items=particles.items", "micrographs=strangers.items"},
                "'mic_1.mrc'",
                "'mic_0'");
    }

    @Test
    void coordinatesAreInPixelsOfTheMicrographs() throws Exception {
        Outcome outcome = project.finish(
                ExtractCoordinates::new,
                Map.of("particleDiameter", 120),
                "items=particles.items",
                "micrographs=micrographs.items");
        assertArrayEquals(new double[] {50, 150, 160, 250}, project.doubles(outcome, "coordinates", "x"));
        assertArrayEquals(new double[] {100, 300, 320, 500}, project.doubles(outcome, "coordinates", "y"));
        assertArrayEquals(new double[] {120, 120, 120, 120}, project.doubles(outcome, "coordinates", "diameter"));
        assertArrayEquals(new long[] {5, 15, 16, 25}, project.ids(outcome, "coordinates"));
        assertEquals(2.0, outcome.header("coordinates").number("samplingRate").orElse(0));
        assertEquals(100, outcome.header("coordinates").number("boxSize").orElse(0));
    }

    @Test
    void particlesWithoutAPlaceAreRejected() throws Exception {
        Outcome outcome = project.finish(ExtractCoordinates::new, Map.of(), "items=imported.items");
        assertArrayEquals(new long[] {1}, project.ids(outcome, "coordinates"));
        assertArrayEquals(new double[] {NAN}, project.doubles(outcome, "coordinates", "diameter"));
        assertArrayEquals(new long[] {2}, project.ids(outcome, "rejected"));
        project.says("1 coordinates", "1 particles rejected");
        assertTrue(outcome.header("coordinates").number("samplingRate").isEmpty());
        project.refuse(ExtractCoordinates::new, Map.of(), new String[] {"items=unplaced.items"}, "no place");
    }

    /** relion_project put a centred delta 5 px to the left and 2 px below, for an origin of 20 Å and -8 Å at 4 Å/px. */
    @Test
    void alignedParticlesAreMovedByMinusTheirShiftFromTheMiddleOfTheirBox() throws Exception {
        Map<String, Object> attributes = Map.of("samplingRate", 4.0, "boxSize", 50);
        project.make("aligned", DataPackage.Literals.PARTICLE_SET, attributes, sink -> {
            sink.row(1)
                    .set("coordinate.x", 100.0)
                    .set("coordinate.y", 200.0)
                    .set("transform.shiftX", 5.0)
                    .set("transform.shiftY", -2.0);
            sink.row(2)
                    .set("coordinate.x", 100.4)
                    .set("coordinate.y", 200.5)
                    .set("transform.shiftX", 0.0)
                    .set("transform.shiftY", 0.25);
            sink.row(3).set("coordinate.x", 7.4).set("coordinate.y", 8.6);
        });
        Map<String, Object> recentre = Map.of("recentre", true);
        Outcome outcome = project.finish(
                ExtractCoordinates::new, recentre, "items=aligned.items", "micrographs=micrographs.items");
        assertArrayEquals(new double[] {90, 100, 7.4}, project.doubles(outcome, "coordinates", "x"), 1e-4);
        assertArrayEquals(new double[] {204, 200.5, 8.6}, project.doubles(outcome, "coordinates", "y"), 1e-4);
        project.refuse(ExtractCoordinates::new, recentre, new String[] {"items=aligned.items"}, "not linked");
        project.refuse(
                ExtractCoordinates::new,
                recentre,
                new String[] {"items=aligned.items", "micrographs=strangers.items"},
                "pixel sizes");
    }
}
