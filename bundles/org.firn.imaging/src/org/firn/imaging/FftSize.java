/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

/** Lengths for which a Fourier transform is fast. */
public final class FftSize {
    private FftSize() {}

    /** Returns the smallest even product of 2, 3 and 5 that is at least {@code length}. */
    public static int atLeast(int length) {
        int size = Math.max(2, length + length % 2);
        while (!isSmooth(size)) {
            size += 2;
        }
        return size;
    }

    /** Returns the largest even product of 2, 3 and 5 that is at most {@code length}, which must be at least 2. */
    public static int atMost(int length) {
        int size = length - length % 2;
        while (!isSmooth(size)) {
            size -= 2;
        }
        return size;
    }

    private static boolean isSmooth(int n) {
        int rest = n;
        for (int prime : new int[] {2, 3, 5}) {
            while (rest % prime == 0) {
                rest /= prime;
            }
        }
        return rest == 1;
    }
}
