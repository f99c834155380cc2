/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** The numbers of the format: {@code docs/fit-format.md} says what they mean. */
public final class FitLayout {

    /** The major version that this code writes, and the newest that it reads. */
    public static final int MAJOR = 1;
    /** The most rows of a group. */
    public static final int MAX_GROUP_ROWS = 65_536;
    /** The most bytes of a group. */
    public static final long MAX_GROUP_BYTES = 1L << 30;

    /** The most bytes of a description. */
    public static final int MAX_DESCRIPTION_BYTES = 16 << 20;

    static final int MINOR = 0;
    static final long FILE_MAGIC = 0x0A1A0A0D54494689L;
    static final int GROUP_MAGIC = 0x50524746;
    static final int PREAMBLE_BYTES = 64;
    /** Where the preamble says how often the groups were rewritten. */
    static final int REWRITES = 40;

    static final int FIRST_RECORD = 64;
    static final int SECOND_RECORD = 512;
    static final int RECORD_BYTES = 64;
    static final int DESCRIPTION = 1024;

    static final int GROUP_FIXED_BYTES = 40;
    static final int ENTRY_BYTES = 48;
    static final int MAX_GROUP_HEADER_BYTES = 16 << 20;
    static final int BATCH_CONTINUES = 1;
    static final int TAG_LIST = 2;

    static final int HAS_RANGE = 1;
    static final int HAS_NAN = 2;

    static final int CONSTANT = 0;
    static final int SEQUENCE = 1;
    static final int FRAME = 2;
    static final int DICTIONARY = 3;
    static final int RAW = 4;
    static final int DECIMAL = 5;

    private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    private FitLayout() {}

    /** The largest scale of a decimal chunk. */
    static int maxScale() {
        return POWERS_OF_TEN.length - 1;
    }

    static double powerOfTen(int scale) {
        return POWERS_OF_TEN[scale];
    }

    /**
     * Rounds up to whole words.
     *
     * @param bytes any length
     * @return the next multiple of 8
     */
    public static long align(long bytes) {
        return bytes + 7 & -8;
    }

    /**
     * Computes a checksum.
     *
     * @param buffer any, whatever its position and limit are
     * @param from where the part starts
     * @param length of the part
     * @return its CRC-32C
     */
    public static int crc(ByteBuffer buffer, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(buffer.slice(from, length));
        return (int) crc.getValue();
    }
}
