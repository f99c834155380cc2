/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.firn.formats.geometry.Rotation;
import org.firn.imaging.Image;
import org.firn.imaging.Volume;

/** Maps made of Gaussian balls, and their exact projections. */
final class Phantoms {
    private Phantoms() {}

    /** A ball: centre relative to the centre voxel, standard deviation, total weight. */
    record Ball(double x, double y, double z, double sigma, double weight) {}

    static List<Ball> cluster(int count, double radius, double sigma, long seed) {
        Random random = new Random(seed);
        List<Ball> balls = new ArrayList<>();
        while (balls.size() < count) {
            double x = radius * (2 * random.nextDouble() - 1);
            double y = radius * (2 * random.nextDouble() - 1);
            double z = radius * (2 * random.nextDouble() - 1);
            if (x * x + y * y + z * z < radius * radius) {
                balls.add(new Ball(x, y, z, sigma, 0.5 + random.nextDouble()));
            }
        }
        return balls;
    }

    static Volume volume(int size, List<Ball> balls) {
        Volume volume = new Volume(size, size, size);
        for (int i = 0; i < volume.voxels().length; i++) {
            double x = i % size - size / 2;
            double y = i / size % size - size / 2;
            double z = i / size / size - size / 2;
            for (Ball b : balls) {
                double square = Math.pow(x - b.x, 2) + Math.pow(y - b.y, 2) + Math.pow(z - b.z, 2);
                volume.voxels()[i] += (float) (b.weight
                        * Math.pow(2 * Math.PI * b.sigma * b.sigma, -1.5)
                        * Math.exp(-square / (2 * b.sigma * b.sigma)));
            }
        }
        return volume;
    }

    static Image projection(int size, List<Ball> balls, Pose pose) {
        Rotation a = pose.rotation();
        Image image = new Image(size, size);
        for (Ball b : balls) {
            double px = a.xx() * b.x + a.xy() * b.y + a.xz() * b.z - pose.originX() + size / 2;
            double py = a.yx() * b.x + a.yy() * b.y + a.yz() * b.z - pose.originY() + size / 2;
            for (int i = 0; i < image.pixels().length; i++) {
                double square = Math.pow(i % size - px, 2) + Math.pow(i / size - py, 2);
                image.pixels()[i] += (float)
                        (b.weight / (2 * Math.PI * b.sigma * b.sigma) * Math.exp(-square / (2 * b.sigma * b.sigma)));
            }
        }
        return image;
    }

    static Pose randomPose(Random random, double maxOrigin) {
        return new Pose(
                360 * random.nextDouble(),
                Math.toDegrees(Math.acos(2 * random.nextDouble() - 1)),
                360 * random.nextDouble(),
                maxOrigin * (2 * random.nextDouble() - 1),
                maxOrigin * (2 * random.nextDouble() - 1));
    }
}
