/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EClass;
import org.firn.formats.image.MrcWriter;
import org.firn.model.data.DataPackage.Literals;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunState;

/** A project with every kind of data: from movies to classes and a map, all made up. */
class SpaSample {
    static final double PIXEL = 3.54;

    final ProjectFixture fixture;
    final int micrographs;
    final int particles;
    private final Random random = new Random(7);

    SpaSample(Path root, int micrographs, int particles) throws IOException {
        this.fixture = new ProjectFixture(root, "Beta-galactosidase, grid 4");
        this.micrographs = micrographs;
        this.particles = particles;
    }

    /** Adds all runs. */
    SpaSample fill() throws IOException {
        fixture.project.setDescription("Simulated movies at 3.54 Å/px, to see whether the whole way works.");
        Run movies = importMovies();
        Run align = align(movies);
        Run ctf = ctf(align);
        Run pick = pick(align);
        Run extract = extract(align, ctf, pick);
        Run classify = classify(extract);
        Run map = reconstruct(extract);
        Run failed = fixture.run("refine", "other.refine", RunState.FAILED);
        failed.setMessage("refine3d ended with 139 (segmentation fault) after 12 s.\nIts last line: no GPU");
        failed.setParameters("{\"iterations\":25,\"symmetry\":\"D2\"}");
        ProjectFixture.link(classify, "particles", failed, "particles");
        ProjectFixture.link(map, "map", failed, "reference");
        Run later = fixture.draft("postprocess", "other.sharpen");
        ProjectFixture.link(failed, "map", later, "map");
        return this;
    }

    String micrographName(int i) {
        return "mic_%03d".formatted(i);
    }

    int micrographEdge() {
        return 256;
    }

    float[] micrograph(int i) throws IOException {
        return noise(micrographEdge(), 5);
    }

    double[] shift(int micrograph, int frame) {
        return new double[] {Math.sqrt(frame) * Math.cos(micrograph), Math.sqrt(frame) * Math.sin(micrograph * 2.0)};
    }

    double[] position(int i) {
        return new double[] {random.nextDouble() * micrographEdge(), random.nextDouble() * micrographEdge()};
    }

    int boxSize() {
        return 32;
    }

    float[] particle(int i) throws IOException {
        return noise(boxSize(), 3);
    }

    float[] average(int i) throws IOException {
        return noise(boxSize(), i + 1);
    }

    /** Noise with a blob in its centre. */
    private float[] noise(int edge, double height) {
        float[] pixels = new float[edge * edge];
        for (int p = 0; p < pixels.length; p++) {
            double r = Math.hypot(p % edge - edge / 2.0, p / edge - edge / 2.0) / edge;
            pixels[p] = (float) (random.nextGaussian() + height * Math.exp(-r * r * 40));
        }
        return pixels;
    }

    private static Map<String, Object> acquisition() {
        return Map.of(
                "voltage",
                300.0,
                "sphericalAberration",
                2.7,
                "amplitudeContrast",
                0.1,
                "dosePerFrame",
                5.0,
                "samplingRate",
                PIXEL);
    }

    private static <T extends ItemSet> T images(
            Run run, String name, EClass type, int edge, String attribute, Object value) {
        T set = ProjectFixture.output(run, name, type, acquisition());
        set.eSet(type.getEStructuralFeature("width"), edge);
        set.eSet(type.getEStructuralFeature("height"), edge);
        set.eSet(type.getEStructuralFeature(attribute), value);
        return set;
    }

    private Run importMovies() throws IOException {
        Run run = fixture.run("import", "spa.import.movies", RunState.FINISHED);
        run.setParameters(
                "{\"pattern\":\"/data/2026/grid4/*.mrcs\",\"gain\":\"/data/2026/gain.mrc\"," + "\"dosePerFrame\":5}");
        ItemSet movies = images(run, "movies", Literals.MOVIE_SET, micrographEdge(), "frames", 8);
        fixture.table(movies, Literals.MOVIE, micrographs, (cells, i) -> cells.set("name", micrographName(i))
                .set("image.file", "/data/2026/grid4/" + micrographName(i) + ".mrcs")
                .set("image.index", 0));
        return run;
    }

    private Run align(Run movies) throws IOException {
        Run run = fixture.run("align", "spa.align.movies", RunState.FINISHED);
        run.setParameters("{\"binning\":2,\"maxShift\":60.0}");
        run.setFailedItems(2);
        fixture.journal(
                run,
                "{\"type\":\"begin\"}",
                "{\"type\":\"item\",\"step\":\"align\",\"id\":9,\"name\":\"mic_098\",\"key\":\"a1\","
                        + "\"result\":\"failed\",\"reason\":\"mic_098.mrcs is truncated:"
                        + " 12,582,912 of 16,778,240 bytes. Copy the movie again.\"}",
                "not json",
                "{\"type\":\"item\",\"step\":\"align\",\"id\":10,\"name\":\"mic_099\",\"key\":\"b2\","
                        + "\"result\":\"rejected\",\"reason\":\"drift of 91 Å\"}");
        ProjectFixture.link(movies, "movies", run, "movies");
        ItemSet aligned = images(run, "micrographs", Literals.MICROGRAPH_SET, micrographEdge(), "doseWeighted", true);
        String stack = fixture.stack("aligned.mrcs", micrographEdge(), micrographs, PIXEL, this::micrograph);
        fixture.table(aligned, Literals.MICROGRAPH, micrographs, (cells, i) -> cells.set("name", micrographName(i))
                .set("image.file", stack)
                .set("image.index", i));
        ItemSet motion =
                ProjectFixture.output(run, "motion", Literals.MOTION_SET, Map.of("samplingRate", PIXEL, "frames", 8));
        fixture.table(motion, Literals.FRAME_SHIFT, micrographs * 8, (cells, i) -> {
            double[] shift = shift(i / 8, i % 8);
            cells.set("micrograph.name", micrographName(i / 8))
                    .set("frame", i % 8 + 1)
                    .set("shiftX", shift[0])
                    .set("shiftY", shift[1]);
        });
        return run;
    }

    double[] ctf(int i) {
        double mean = 9000 + 16000 * ((i * 0.618) % 1);
        double astigmatism = 100 + 500 * random.nextDouble();
        return new double[] {
            mean + astigmatism / 2, mean - astigmatism / 2, random.nextDouble() * 180, 6 + 4 * random.nextDouble()
        };
    }

    private Run ctf(Run align) throws IOException {
        Run run = fixture.run("ctf", "spa.estimate.ctf", RunState.FINISHED);
        ProjectFixture.link(align, "micrographs", run, "micrographs");
        ItemSet ctfs = ProjectFixture.output(run, "ctfs", Literals.CTF_SET, Map.of());
        fixture.table(ctfs, Literals.CTF_MODEL, micrographs, (cells, i) -> {
            double[] values = ctf(i);
            cells.set("micrograph.name", micrographName(i))
                    .set("defocusU", values[0])
                    .set("defocusV", values[1])
                    .set("defocusAngle", values[2])
                    .set("resolution", values[3]);
        });
        return run;
    }

    int micrographOf(int particle) {
        return particle % micrographs;
    }

    private Run pick(Run align) throws IOException {
        Run run = fixture.run("pick", "spa.pick.particles", RunState.FINISHED);
        ProjectFixture.link(align, "micrographs", run, "micrographs");
        ItemSet picks = ProjectFixture.output(
                run, "coordinates", Literals.COORDINATE_SET, Map.of("samplingRate", PIXEL, "particleDiameter", 165.0));
        fixture.table(picks, Literals.COORDINATE, particles, (cells, i) -> {
            double[] place = position(i);
            cells.set("micrograph.name", micrographName(micrographOf(i)))
                    .set("x", place[0])
                    .set("y", place[1])
                    .set("score", 5 + 2 * random.nextGaussian());
        });
        return run;
    }

    private Run extract(Run align, Run ctf, Run pick) throws IOException {
        Run run = fixture.run("extract", "spa.extract.particles", RunState.FINISHED);
        ProjectFixture.link(align, "micrographs", run, "micrographs");
        ProjectFixture.link(ctf, "ctfs", run, "ctfs");
        ProjectFixture.link(pick, "coordinates", run, "coordinates");
        ItemSet set = images(run, "particles", Literals.PARTICLE_SET, boxSize(), "boxSize", boxSize());
        String stack = fixture.stack("particles.mrcs", boxSize(), Math.min(particles, 200), PIXEL, this::particle);
        fixture.table(set, Literals.PARTICLE, particles, (cells, i) -> cells.set("image.file", stack)
                .set("image.index", i % 200)
                .set("micrograph.name", micrographName(micrographOf(i))));
        return run;
    }

    private Run classify(Run extract) throws IOException {
        Run run = fixture.run("classify", "spa.classify.2d", RunState.FINISHED);
        run.setLabel("2D classes");
        ProjectFixture.link(extract, "particles", run, "particles");
        ItemSet set = images(run, "classes", Literals.CLASS_SET2_D, boxSize(), "boxSize", boxSize());
        String stack = fixture.stack("averages.mrcs", boxSize(), 6, PIXEL, this::average);
        fixture.table(set, Literals.CLASS2_D, 6, (cells, i) -> cells.set("image.file", stack)
                .set("image.index", i)
                .set("size", (long) particles * (i + 1) / 21)
                .set("resolution", 9.0 + i));
        ItemSet members = images(run, "particles", Literals.PARTICLE_SET, boxSize(), "boxSize", boxSize());
        fixture.table(members, Literals.PARTICLE, 6, (cells, i) -> cells.set("image.file", stack)
                .set("image.index", i));
        members.setSize(particles);
        ItemSet averages = images(run, "averages", Literals.AVERAGE_SET, boxSize(), "samplingRate", PIXEL);
        fixture.table(averages, Literals.AVERAGE, 6, (cells, i) -> cells.set("image.file", stack)
                .set("image.index", i)
                .set("count", 10));
        return run;
    }

    private Run reconstruct(Run extract) throws IOException {
        Run run = fixture.run("reconstruct", "spa.reconstruct", RunState.FINISHED);
        ProjectFixture.link(extract, "particles", run, "particles");
        int edge = mapEdge();
        MrcWriter.writeVolume(fixture.directory.root().resolve("map.mrc"), map(), edge, edge, edge, PIXEL);
        ProjectFixture.output(
                run,
                "map",
                Literals.VOLUME,
                Map.of(
                        "file",
                        "map.mrc",
                        "samplingRate",
                        PIXEL,
                        "width",
                        edge,
                        "height",
                        edge,
                        "depth",
                        edge,
                        "resolution",
                        8.4));
        ItemSet fsc = ProjectFixture.output(
                run, "fsc", Literals.FSC_SET, Map.of("threshold", 0.143, "resolution", 8.4, "samplingRate", PIXEL));
        fixture.table(fsc, Literals.FSC_POINT, 64, (cells, i) -> {
            double frequency = i % 32 / (32 * 2 * PIXEL);
            double correlation = 1 / (1 + Math.exp((frequency - (i < 32 ? 0.105 : 0.09)) * 80));
            cells.set("curve", i < 32 ? "masked" : "unmasked")
                    .set("frequency", frequency)
                    .set("correlation", correlation);
        });
        return run;
    }

    int mapEdge() {
        return 24;
    }

    float[] map() throws IOException {
        return noise((int) Math.sqrt(24.0 * 24 * 24) + 1, 1);
    }
}
