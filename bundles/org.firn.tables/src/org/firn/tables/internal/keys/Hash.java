/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

/** Where a whole number belongs in a hash table. */
final class Hash {

    /** 2^64 divided by the golden ratio: successive numbers spread evenly (Knuth, vol. 3, section 6.4). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hash() {}

    /** The first slot to look at; {@code slots} is a power of two. */
    static int slot(long value, int slots) {
        return (int) ((value ^ value >>> 32) * GOLDEN >>> Long.numberOfLeadingZeros(slots) + 1);
    }

    /** The number of slots for some entries: at most 70 % of them get filled. */
    static int slots(int entries) {
        long wanted = Math.max(16, entries * 10L / 7);
        return (int) Math.min(1 << 30, Long.highestOneBit(wanted - 1) << 1);
    }
}
