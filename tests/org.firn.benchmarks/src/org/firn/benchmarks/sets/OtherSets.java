/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The sets that particles are intersected and joined with; the same for every store. */
final class OtherSets {

    private static final long SEED = 11;

    private final int rows;

    OtherSets(int rows) {
        this.rows = rows;
    }

    /** Takes ids. */
    interface Ids {
        /** Takes some. */
        void accept(long[] ids) throws Exception;
    }

    /** Takes angles by id. */
    interface Angles {
        /** Takes some. */
        void accept(long[] ids, double[] rot, double[] tilt, double[] psi) throws Exception;
    }

    /** Every second id of the particles, in blocks whose order is shuffled. */
    void ids(int batch, Ids target) throws Exception {
        for (int block : shuffled((rows / 2 + batch - 1) / batch)) {
            long[] ids = new long[Math.min(batch, rows / 2 - block * batch)];
            Arrays.setAll(ids, i -> 2L * ((long) block * batch + i + 1));
            target.accept(ids);
        }
    }

    /** New angles for all ids of the particles, from the last to the first. */
    void angles(int batch, Angles target) throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int end = rows; end > 0; end -= batch) {
            int last = end;
            int count = Math.min(batch, end);
            long[] ids = new long[count];
            Arrays.setAll(ids, i -> (long) last - i);
            double[] rot = random.doubles(count, -180, 180).toArray();
            double[] tilt = random.doubles(count, 0, 180).toArray();
            double[] psi = random.doubles(count, -180, 180).toArray();
            target.accept(ids, rot, tilt, psi);
        }
    }

    private static int[] shuffled(int count) {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int value = order[i];
            order[i] = order[j];
            order[j] = value;
        }
        return order;
    }
}
