/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * LZW as TIFF 6.0 (1992), section 13, defines it: codes of 9 to 12 bits, most significant bit first, code width grown
 * one code early.
 *
 * <p>Movies are noise, so strings are short and no branch on them can be predicted. The table therefore holds the first
 * eight bytes of each string as a {@code long} that is written whole, whatever the string's length; what is too much is
 * overwritten by the next string. Longer strings are found where they were put out before. Not thread-safe; reusable.
 */
final class LzwDecoder {

    /** Bytes beyond the wanted ones that the target array must have, since eight are written at a time. */
    static final int SLACK = 8;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int FIRST_FREE = 258;
    private static final int TABLE = 4096;

    private final long[] starts = new long[TABLE];
    private final int[] lengths = new int[TABLE];
    private final int[] places = new int[TABLE];

    LzwDecoder() {
        for (int code = 0; code < CLEAR; code++) {
            starts[code] = code;
            lengths[code] = 1;
        }
    }

    /**
     * Decodes one strip or tile.
     *
     * @param source the compressed bytes, from its beginning
     * @param length how many there are
     * @param target receives the bytes; at least {@link #SLACK} longer than {@code wanted}
     * @param wanted how many bytes to decode at most
     * @return how many bytes were decoded
     * @throws IOException when the data are damaged
     */
    int decode(byte[] source, int length, byte[] target, int wanted) throws IOException {
        if (length >= 2 && source[0] == 0 && (source[1] & 1) == 1) {
            throw new IOException("LZW data of the kind that ended with TIFF 5.0 (least significant bit first)");
        }
        int position = 0;
        long bits = 0;
        int bitCount = 0;
        int next = FIRST_FREE;
        int width = 9;
        int done = 0;
        int last = -1; // the code before, none after a clear code
        while (done < wanted) {
            if (bitCount < width) {
                if (position + 4 <= length) {
                    bits = bits << 32 | (int) INT.get(source, position) & 0xffffffffL;
                    bitCount += 32;
                    position += 4;
                } else if (position < length) {
                    bits = bits << 8 | source[position++] & 0xff;
                    bitCount += 8;
                    continue;
                } else {
                    break; // no end code: the caller sees how many bytes are missing
                }
            }
            bitCount -= width;
            int code = (int) (bits >>> bitCount) & (1 << width) - 1;
            if (code == CLEAR) {
                next = FIRST_FREE;
                width = 9;
                last = -1;
                continue;
            }
            if (code == END) {
                break;
            }
            if (last >= 0 && next < TABLE) {
                define(next, last, code < next ? starts[code] : starts[last], done - lengths[last]);
                next++;
                width = next >= (1 << width) - 1 && width < 12 ? width + 1 : width;
            }
            if (code >= next) {
                throw new IOException("damaged LZW data: code " + code + " comes before it is defined");
            }
            LONG.set(target, done, starts[code]);
            int end = done + lengths[code];
            if (end - done > 8) {
                end = copyRest(target, places[code] + 8, done + 8, Math.min(end, wanted));
            }
            done = end;
            last = code;
        }
        return Math.min(done, wanted);
    }

    /** The string of {@code last}, which was put out at {@code place}, and the first byte of another string. */
    private void define(int code, int last, long other, int place) {
        int length = lengths[last];
        starts[code] = length < 8 ? starts[last] | (other & 0xff) << 8 * length : starts[last];
        lengths[code] = length + 1;
        places[code] = place;
    }

    /** Forward byte by byte, since a string may reach into its own copy. */
    private static int copyRest(byte[] target, int from, int to, int end) {
        int source = from;
        for (int i = to; i < end; i++) {
            target[i] = target[source++];
        }
        return end;
    }
}
