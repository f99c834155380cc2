/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** The sample as its description says, with the platform's SplitMix64: one without splits has the same numbers. */
final class SampleByTheBook {

    private SampleByTheBook() {}

    static long[] rows(long size, long count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] missing = {count};
        return LongStream.range(0, size)
                .filter(row -> {
                    double u = (random.nextLong() >>> 11) * 0x1.0p-53;
                    boolean taken = u * (size - row) < missing[0];
                    missing[0] -= taken ? 1 : 0;
                    return taken;
                })
                .toArray();
    }
}
