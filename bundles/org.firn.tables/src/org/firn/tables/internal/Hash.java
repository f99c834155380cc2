/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

/** Where a whole number belongs in a hash table. */
public final class Hash {

    /** 2^64 divided by the golden ratio: successive numbers spread evenly (Knuth, vol. 3, section 6.4). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hash() {}

    /**
     * Finds where to start to look.
     *
     * @param value any
     * @param slots the size of the table, a power of two
     * @return a slot
     */
    public static int slot(long value, int slots) {
        return (int) ((value ^ value >>> 32) * GOLDEN >>> Long.numberOfLeadingZeros(slots) + 1);
    }

    /**
     * Sizes a table so that at most 70 % of it get filled.
     *
     * @param entries how many there will be
     * @return the number of slots, a power of two
     */
    public static int slots(int entries) {
        long wanted = Math.max(16, entries * 10L / 7);
        return (int) Math.min(1 << 30, Long.highestOneBit(wanted - 1) << 1);
    }
}
