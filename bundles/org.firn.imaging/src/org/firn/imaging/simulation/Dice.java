/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

import java.util.SplittableRandom;

/** Random numbers that depend on a seed and the purpose they serve, and on nothing else. */
final class Dice {
    private final SplittableRandom random;
    private double spare;
    private boolean hasSpare;

    Dice(long seed, long purpose) {
        // The odd factor (golden ratio) keeps neighbouring seeds and purposes apart.
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + Long.rotateLeft(purpose + 1, 32));
    }

    /** Returns all 64 bits at once. */
    long bits() {
        return random.nextLong();
    }

    double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    int integer(int from, int to) {
        return random.nextInt(from, to);
    }

    /** Normal distribution with mean 0 and variance 1 (Marsaglia's polar method). */
    double normal() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * random.nextDouble() - 1;
            y = 2 * random.nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double factor = Math.sqrt(-2 * Math.log(square) / square);
        spare = y * factor;
        hasSpare = true;
        return x * factor;
    }

    /** Returns different numbers from 0 to below {@code limit}, at most a quarter of all. */
    int[] distinct(int count, int limit) {
        return random.ints(0, limit)
                .distinct()
                .limit(Math.min(count, limit / 4))
                .toArray();
    }
}
