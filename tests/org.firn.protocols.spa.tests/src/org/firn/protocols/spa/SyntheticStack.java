/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.firn.formats.image.MrcWriter;
import org.firn.imaging.Fourier2D;
import org.firn.imaging.Image;
import org.firn.imaging.Spectra;
import org.firn.imaging.Spectrum;
import org.firn.imaging.Volume;
import org.firn.imaging.ctf.Ctf;
import org.firn.imaging.ctf.CtfParameters;
import org.firn.imaging.reconstruction.Pose;
import org.firn.imaging.reconstruction.SliceProjector;

/** Projections of a small map with known poses and CTFs, written as a stack with a STAR file of either version. */
public final class SyntheticStack {
    /** Side of the images, px. */
    public static final int SIZE = 32;
    /** Å/px. */
    public static final double PIXEL = 4;

    private final Volume map = new Volume(SIZE, SIZE, SIZE);
    private final List<Image> images = new ArrayList<>();
    private final List<Pose> poses = new ArrayList<>();
    private final CtfParameters ctf = CtfParameters.ofMicroscope(300, 2.7, 0.1).withDefocus(9000, 8600, 30);

    /** Makes {@code count} particles; every second one stands for another micrograph. */
    public SyntheticStack(int count, double noise) {
        Random random = new Random(5);
        double[][] balls = {{0, 0, 0, 3}, {7, 1, 2, 2}, {-5, 4, -3, 2}, {1, -7, 3, 2}, {-2, 3, 7, 1.6}};
        for (int i = 0; i < map.voxels().length; i++) {
            for (double[] ball : balls) {
                double square = Math.pow(i % SIZE - SIZE / 2 - ball[0], 2)
                        + Math.pow(i / SIZE % SIZE - SIZE / 2 - ball[1], 2)
                        + Math.pow(i / SIZE / SIZE - SIZE / 2 - ball[2], 2);
                map.voxels()[i] += (float) Math.exp(-square / 2 / ball[3] / ball[3]);
            }
        }
        SliceProjector projector = new SliceProjector(map);
        Fourier2D fft = new Fourier2D(SIZE, SIZE);
        float[] transfer = new Ctf(ctf).halfPlane(SIZE, SIZE, PIXEL);
        for (int i = 0; i < count; i++) {
            double tilt = Math.toDegrees(Math.acos(2 * random.nextDouble() - 1));
            Pose pose = new Pose(
                    360 * random.nextDouble() - 180,
                    tilt,
                    360 * random.nextDouble() - 180,
                    3 * random.nextDouble() - 1.5,
                    3 * random.nextDouble() - 1.5);
            Spectrum spectrum = fft.forward(projector.project(pose));
            Spectra.multiply(spectrum, transfer);
            Image image = fft.inverseDestroying(spectrum);
            for (int p = 0; p < image.pixels().length; p++) {
                image.pixels()[p] += (float) (noise * random.nextGaussian());
            }
            images.add(image);
            poses.add(pose);
        }
    }

    /** The map that was projected. */
    public Volume map() {
        return map;
    }

    /** The poses, origins in px. */
    public List<Pose> poses() {
        return poses;
    }

    /** Writes the map. */
    public Path writeMap(Path file) throws IOException {
        MrcWriter.writeVolume(file, map.voxels(), SIZE, SIZE, SIZE, PIXEL);
        return file;
    }

    /** Writes {@code stack/p.mrcs} and a STAR file beside the folder, of RELION 3.1 or 3.0. */
    public Path write(Path folder, boolean old) throws IOException {
        Files.createDirectories(folder.resolve("stack"));
        try (MrcWriter stack = MrcWriter.stack(folder.resolve("stack/p.mrcs"), SIZE, SIZE)
                .pixelSize(PIXEL)
                .open()) {
            for (Image image : images) {
                stack.append(image.pixels());
            }
            stack.finish();
        }
        Path star = folder.resolve(old ? "old.star" : "new.star");
        Files.writeString(star, old ? oldStar() : newStar());
        return star;
    }

    private String newStar() {
        StringBuilder text = new StringBuilder(
                """

                # version 30001

                data_optics

                loop_
                _rlnOpticsGroup #1
                _rlnOpticsGroupName #2
                _rlnVoltage #3
                _rlnSphericalAberration #4
                _rlnAmplitudeContrast #5
                _rlnImagePixelSize #6
                1 og1 300 2.7 0.1 4.0

                # version 30001

                data_particles

                loop_
                _rlnImageName #1
                _rlnMicrographName #2
                _rlnAngleRot #3
                _rlnAngleTilt #4
                _rlnAnglePsi #5
                _rlnOriginXAngst #6
                _rlnOriginYAngst #7
                _rlnDefocusU #8
                _rlnDefocusV #9
                _rlnDefocusAngle #10
                _rlnOpticsGroup #11
                _rlnNrOfSignificantSamples #12
                _rlnGroupName #13
                """);
        for (int i = 0; i < images.size(); i++) {
            Pose p = poses.get(i);
            // The same CTF, with U and V exchanged.
            text.append(String.format(
                    Locale.ROOT,
                    "%06d@stack/p.mrcs mics/mic_%03d.mrc %.5f %.5f %.5f %.5f %.5f 8600 9000 120 1 %d group_%d%n",
                    i + 1,
                    i % 2,
                    p.rot(),
                    p.tilt(),
                    p.psi(),
                    p.originX() * PIXEL,
                    p.originY() * PIXEL,
                    7 * i,
                    i % 3));
        }
        return text.toString();
    }

    private String oldStar() {
        StringBuilder text = new StringBuilder(
                """

                data_images

                loop_
                _rlnImageName #1
                _rlnMicrographName #2
                _rlnAngleRot #3
                _rlnAngleTilt #4
                _rlnAnglePsi #5
                _rlnOriginX #6
                _rlnOriginY #7
                _rlnDefocusU #8
                _rlnDefocusV #9
                _rlnDefocusAngle #10
                _rlnVoltage #11
                _rlnSphericalAberration #12
                _rlnAmplitudeContrast #13
                _rlnMagnification #14
                _rlnDetectorPixelSize #15
                """);
        for (int i = 0; i < images.size(); i++) {
            Pose p = poses.get(i);
            text.append(String.format(
                    Locale.ROOT,
                    "%06d@stack/p.mrcs mics/mic_%03d.mrc %.5f %.5f %.5f %.5f %.5f 9000 8600 30 300 2.7 0.1 12500 5%n",
                    i + 1,
                    i % 2,
                    p.rot(),
                    p.tilt(),
                    p.psi(),
                    p.originX(),
                    p.originY()));
        }
        return text.toString();
    }
}
