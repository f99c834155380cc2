/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Pose;
import org.firn.formats.geometry.ReferencePose;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;
import org.firn.formats.image.MrcWriter;
import org.firn.protocol.exchange.MetadataFormat;

/**
 * Poses that Firn writes for RELION, seen by RELION: a volume with one blob is projected, and an image with one dot is
 * moved, by the real programs, and the middle of what they draw is compared with where Firn says it is.
 */
public final class RelionChecks {

    private static final String PROJECT = "relion_project";
    private static final String STACK = "relion_stack_create";
    /** RELION's interpolation in Fourier space fades what is near the edge, which seems to move a blob there. */
    private static final int SIZE = 128;

    private static final double PIXEL_SIZE = RelionPrograms.PIXEL_SIZE;
    private static final double TOLERANCE = 0.02;
    private static final double[] DOT = {16, 6};

    private final RelionPrograms programs;

    /**
     * Looks for RELION on the path.
     *
     * @param environment the variables of the process
     * @param relion writes its metadata; empty when no bundle does
     */
    public RelionChecks(Map<String, String> environment, Optional<MetadataFormat> relion) {
        this.programs = new RelionPrograms(environment, relion);
    }

    /** All of them; skipped by name where a program is not there. */
    public List<Check> all() throws IOException, InterruptedException {
        List<Check> checks = new ArrayList<>();
        Path folder = Files.createTempDirectory("firn-conformance");
        try {
            checks.addAll(projections(folder));
            checks.addAll(moved(folder));
            checks.addAll(new ReconstructionCheck(programs).all(folder));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        return checks;
    }

    private List<Check> projections(Path folder) throws IOException, InterruptedException {
        List<ReferencePose> references = ReferencePose.all();
        List<Pose> poses = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ReferencePose reference : references) {
            poses.add(Pose.of(reference.toReference()));
            names.add("projected " + reference.id());
        }
        poses.add(new Pose(new EulerAngles(10, 20, 30).toRotation(), 3, -4, 0, true));
        names.add("projected mirror image");
        Optional<String> missing = programs.missing(PROJECT);
        if (missing.isPresent()) {
            return names.stream()
                    .map(name -> Check.skipped(name, PROJECT, missing.get()))
                    .toList();
        }
        double[] p =
                ReferencePose.POINT.stream().mapToDouble(Double::doubleValue).toArray();
        MrcWriter.writeVolume(
                folder.resolve("blob.mrc"), Phantom.volume(SIZE, p[0], p[1], p[2]), SIZE, SIZE, SIZE, PIXEL_SIZE);
        programs.write(folder.resolve("poses.star"), poses, "none.mrcs", SIZE);
        String pixel = Double.toString(PIXEL_SIZE);
        programs.run(folder, PROJECT, "--i", "blob.mrc", "--ang", "poses.star", "--o", "seen", "--angpix", pixel);
        List<Check> checks = new ArrayList<>();
        try (ImageReader images = ImageFiles.open(folder.resolve("seen.mrcs"))) {
            for (int i = 0; i < poses.size(); i++) {
                double[] expected = poses.get(i).project(p[0], p[1], p[2]);
                checks.add(compare(names.get(i), PROJECT, images.read(i), expected));
            }
        }
        return checks;
    }

    private List<Check> moved(Path folder) throws IOException, InterruptedException {
        String name = "image turned and shifted in the plane";
        Optional<String> missing = programs.missing(STACK);
        if (missing.isPresent()) {
            return List.of(Check.skipped(name, STACK, missing.get()));
        }
        try (MrcWriter writer =
                MrcWriter.stack(folder.resolve("dot.mrcs"), SIZE, SIZE).open()) {
            writer.append(Phantom.image(SIZE, DOT[0], DOT[1]));
            writer.finish();
        }
        Pose pose = GeometryChecks.turned();
        programs.write(folder.resolve("dot.star"), List.of(pose), "dot.mrcs", SIZE);
        programs.run(folder, STACK, "--i", "dot.star", "--o", "moved", "--apply_transformation");
        double[] expected = pose.toReference().apply(DOT[0], DOT[1], 0);
        try (ImageReader images = ImageFiles.open(folder.resolve("moved.mrcs"))) {
            return List.of(compare(name, STACK, images.read(0), expected));
        }
    }

    private static Check compare(String name, String program, float[] image, double[] expected) {
        double[] middle = Phantom.middle(image, SIZE);
        double off = Math.hypot(middle[0] - expected[0], middle[1] - expected[1]);
        return Check.of(name, "drawn by " + program, off, TOLERANCE, "px");
    }
}
