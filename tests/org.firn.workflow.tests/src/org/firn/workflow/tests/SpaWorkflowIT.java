/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.workflow.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped workflow {@code spa-2d} on movies that no part of Firn has made, from the command line to the truth. */
class SpaWorkflowIT {
    private static final double HALF_TURN = 180;

    @TempDir
    static Path scratch;

    private static Product product;
    private static Path project;
    private static Fixture.Truth truth;

    @BeforeAll
    static void runTheWorkflow() throws IOException, InterruptedException {
        product = new Product(scratch);
        project = scratch.resolve("project");
        truth = Fixture.truth();
        String movies = Fixture.unpack(scratch);
        Product.Said said = run(movies);
        assertEquals(0, said.exitCode(), said.out() + said.err());
    }

    private static Product.Said run(String movies) throws IOException, InterruptedException {
        return product.firn(
                "run",
                "spa-2d",
                "--project",
                project,
                "--set",
                "movies=" + movies,
                "--set",
                "gain=" + scratch.resolve("gain.mrc"),
                "--set",
                "samplingRate=3.54",
                "--set",
                "voltage=300",
                "--set",
                "sphericalAberration=2.7",
                "--set",
                "amplitudeContrast=0.1",
                "--set",
                "dosePerFrame=5",
                "--set",
                "particleDiameter=165",
                "--set",
                "boxSize=64",
                "--set",
                "classes=3");
    }

    @Test
    void driftIsFoundWithinAFifthOfAPixel() throws IOException, InterruptedException {
        double sum = 0;
        List<Map<String, String>> rows = product.table(project, "align.motion");
        Map<String, Integer> frames = new HashMap<>();
        for (Map<String, String> row : rows) {
            double[][] shifts = truth.named(row.get("micrograph.name")).shifts_px;
            int frame = Integer.parseInt(row.get("frame")) - 1;
            frames.merge(row.get("micrograph.name"), 1, Integer::sum);
            sum += square(number(row, "shiftX") - shifts[frame][0]) + square(number(row, "shiftY") - shifts[frame][1]);
        }
        assertEquals(Map.of("mic_000", 8, "mic_001", 8, "mic_002", 8), frames);
        assertTrue(Math.sqrt(sum / rows.size()) < 0.2, "rms " + Math.sqrt(sum / rows.size()) + " px");
    }

    @Test
    void defocusAndAstigmatismAreFound() throws IOException, InterruptedException {
        List<Double> defocus = new ArrayList<>();
        List<Double> angles = new ArrayList<>();
        for (Map<String, String> row : product.table(project, "ctf.ctfs")) {
            Fixture.Micrograph real = truth.named(row.get("micrograph.name"));
            defocus.add(Math.abs(number(row, "defocusU") - real.defocusU));
            defocus.add(Math.abs(number(row, "defocusV") - real.defocusV));
            double difference = Math.abs(number(row, "defocusAngle") - real.defocusAngle) % HALF_TURN;
            angles.add(Math.min(difference, HALF_TURN - difference));
            assertTrue(number(row, "resolution") < 30, "resolution " + row.get("resolution") + " Å");
        }
        assertEquals(6, defocus.size());
        assertTrue(median(defocus) < 150, "defocus errors in Å: " + defocus);
        assertTrue(median(angles) < 10, "angle errors in degree: " + angles);
    }

    @Test
    void particlesArePickedAndLittleElse() throws IOException, InterruptedException {
        int picked = 0;
        int right = 0;
        Map<String, boolean[]> found = new HashMap<>();
        for (Map<String, String> row : product.table(project, "pick.coordinates")) {
            double[][] particles = truth.named(row.get("micrograph.name")).particles;
            picked++;
            int nearest = nearest(particles, number(row, "x"), number(row, "y"));
            boolean[] seen = found.computeIfAbsent(row.get("micrograph.name"), name -> new boolean[particles.length]);
            if (nearest >= 0 && !seen[nearest]) {
                seen[nearest] = true;
                right++;
            }
        }
        int there = truth.micrographs().stream()
                .mapToInt(one -> one.particles.length)
                .sum();
        assertTrue(right >= 0.90 * picked, right + " of " + picked + " picks are particles");
        assertTrue(right >= 0.95 * there, right + " of " + there + " particles are found");
    }

    /** The particle within a quarter of its diameter; -1 for none. */
    private static int nearest(double[][] particles, double x, double y) {
        double limit = square(truth.particleDiameter() / truth.samplingRate() / 4);
        int nearest = -1;
        for (int i = 0; i < particles.length; i++) {
            double distance = square(particles[i][0] - x) + square(particles[i][1] - y);
            if (distance < limit) {
                limit = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    @Test
    void everyParticleIsInAClassAndKeepsItsIdentity() throws IOException, InterruptedException {
        List<Map<String, String>> classes = product.table(project, "classify.classes");
        long members = classes.stream()
                .mapToLong(row -> Long.parseLong(row.get("size")))
                .sum();
        List<Map<String, String>> extracted = product.table(project, "extract.particles");
        List<Map<String, String>> classified = product.table(project, "classify.particles");
        assertEquals(3, classes.size());
        assertEquals(extracted.size(), members);
        assertEquals(column(extracted, "id"), column(classified, "id"));
        assertEquals(column(extracted, "micrograph.name"), column(classified, "micrograph.name"));
        assertTrue(classified.stream().allMatch(row -> Integer.parseInt(row.get("classId")) >= 1));
    }

    @Test
    void aSecondRunOfTheSameFindsNothingToDo() throws IOException, InterruptedException {
        List<Map<String, String>> before = product.table(project, "ctf.ctfs");
        Product.Said said = run(scratch + "/*.tif");
        assertEquals(0, said.exitCode(), said.out() + said.err());
        assertEquals(before, product.table(project, "ctf.ctfs"));
        assertTrue(said.out().contains("0 steps executed"), said.out());
    }

    private static List<String> column(List<Map<String, String>> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static double square(double value) {
        return value * value;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }
}
