/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.Pose;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;
import org.firn.formats.image.MrcWriter;
import org.firn.imaging.Volume;
import org.firn.imaging.reconstruction.FscCurve;

/**
 * Views of a volume of blobs, drawn where Firn's poses show them, a quarter of them mirror images, and written with
 * Firn's metadata, are put together by RELION. The result must be as near to the true volume as what RELION makes of
 * views that it has drawn itself.
 */
final class ReconstructionCheck {

    private static final String RECONSTRUCT = "relion_reconstruct";
    private static final String PROJECT = "relion_project";
    private static final int SIZE = 64;
    private static final int VIEWS = 600;
    private static final int BLOBS = 12;
    private static final double BLOB_WIDTH = 0.9;
    private static final double FARTHEST = 16;
    private static final double LARGEST_SHIFT = 4;
    private static final double ALLOWED = 0.05;
    private static final double LIKE = 0.01;

    private final RelionPrograms programs;

    ReconstructionCheck(RelionPrograms programs) {
        this.programs = programs;
    }

    List<Check> all(Path folder) throws IOException, InterruptedException {
        String resolution = "reconstructed volume: resolution at FSC 0.5, against RELION's own";
        String likeness = "reconstructed volume: mean FSC to half of Nyquist, below RELION's own";
        Optional<String> missing = programs.missing(RECONSTRUCT).or(() -> programs.missing(PROJECT));
        if (missing.isPresent()) {
            return List.of(
                    Check.skipped(resolution, RECONSTRUCT, missing.get()),
                    Check.skipped(likeness, RECONSTRUCT, missing.get()));
        }
        Random random = new Random(20260703);
        float[] truth = new float[SIZE * SIZE * SIZE];
        List<double[]> blobs = new ArrayList<>();
        for (int i = 0; i < BLOBS; i++) {
            double[] blob = {place(random), place(random), place(random)};
            Phantom.add(truth, SIZE, blob, BLOB_WIDTH);
            blobs.add(blob);
        }
        List<Pose> poses = poses(random);
        draw(folder.resolve("views.mrcs"), poses, blobs);
        double pixel = RelionPrograms.PIXEL_SIZE;
        MrcWriter.writeVolume(folder.resolve("truth.mrc"), truth, SIZE, SIZE, SIZE, pixel);
        programs.write(folder.resolve("views.star"), poses, "views.mrcs", SIZE);
        String size = Double.toString(pixel);
        programs.run(folder, RECONSTRUCT, "--i", "views.star", "--o", "ours.mrc", "--angpix", size);
        programs.run(folder, PROJECT, "--i", "truth.mrc", "--ang", "views.star", "--o", "own", "--angpix", size);
        programs.run(folder, RECONSTRUCT, "--i", "own.star", "--o", "theirs.mrc", "--angpix", size);
        Volume expected = new Volume(SIZE, SIZE, SIZE, truth);
        FscCurve ours = FscCurve.between(expected, volume(folder.resolve("ours.mrc")), pixel);
        FscCurve theirs = FscCurve.between(expected, volume(folder.resolve("theirs.mrc")), pixel);
        double worse = ours.resolution(FscCurve.HALF) / theirs.resolution(FscCurve.HALF) - 1;
        return List.of(
                Check.of(resolution, "drawn by " + RECONSTRUCT, Math.max(0, worse), ALLOWED, ""),
                Check.of(likeness, "drawn by " + RECONSTRUCT, Math.max(0, mean(theirs) - mean(ours)), LIKE, ""));
    }

    private static double place(Random random) {
        return FARTHEST * (2 * random.nextDouble() - 1) / Math.sqrt(3);
    }

    private static List<Pose> poses(Random random) {
        List<Pose> poses = new ArrayList<>();
        for (int i = 0; i < VIEWS; i++) {
            EulerAngles angles = new EulerAngles(
                    360 * random.nextDouble(),
                    Math.toDegrees(Math.acos(2 * random.nextDouble() - 1)),
                    360 * random.nextDouble());
            double x = LARGEST_SHIFT * (2 * random.nextDouble() - 1);
            double y = LARGEST_SHIFT * (2 * random.nextDouble() - 1);
            poses.add(new Pose(angles.toRotation(), x, y, 0, i % 4 == 3));
        }
        return poses;
    }

    private static void draw(Path stack, List<Pose> poses, List<double[]> blobs) throws IOException {
        try (MrcWriter writer = MrcWriter.stack(stack, SIZE, SIZE).open()) {
            for (Pose pose : poses) {
                float[] image = new float[SIZE * SIZE];
                for (double[] blob : blobs) {
                    double[] seen = pose.project(blob[0], blob[1], blob[2]);
                    Phantom.add(image, SIZE, seen[0], seen[1], BLOB_WIDTH);
                }
                writer.append(image);
            }
            writer.finish();
        }
    }

    private static Volume volume(Path file) throws IOException {
        try (ImageReader reader = ImageFiles.open(file)) {
            return new Volume(SIZE, SIZE, SIZE, reader.readAll());
        }
    }

    private static double mean(FscCurve curve) {
        double sum = 0;
        int shells = curve.shells() / 2;
        for (int i = 1; i <= shells; i++) {
            sum += curve.correlation()[i];
        }
        return sum / shells;
    }
}
