/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Unpacks LZ4 frames, as the documents "LZ4 Frame Format" 1.6.4 and "LZ4 Block Format" describe them: what pandas
 * writes when nobody asks for anything else. Checksums are passed over, since Arrow has none where it does not
 * compress.
 */
final class Lz4Frame {

    private static final int MAGIC = 0x184D2204;
    private static final int SKIPPABLE = 0x184D2A50;
    private static final int VERSION = 1;
    private static final int HAS_BLOCK_CHECKSUMS = 0x10;
    private static final int HAS_SIZE = 0x08;
    private static final int HAS_DICTIONARY = 0x01;
    private static final int STORED = 0x80000000;
    private static final int LEAST_MATCH = 4;
    private static final int LONG = 15;
    /** A byte of a length stands for at most so many bytes. */
    private static final long BEST_RATIO = 255;

    private final ByteBuffer frame;
    private final byte[] out;
    private byte[] in = new byte[0];
    private int from;
    private int to;

    private Lz4Frame(ByteBuffer frame, byte[] out) {
        this.frame = frame.slice().order(ByteOrder.LITTLE_ENDIAN);
        this.out = out;
    }

    /**
     * Unpacks a frame.
     *
     * @param frame all of it
     * @param size the number of bytes in it
     * @throws IllegalArgumentException the frame is damaged
     * @throws IndexOutOfBoundsException the frame is damaged
     */
    static byte[] unpack(ByteBuffer frame, int size) {
        if (size > BEST_RATIO * frame.remaining()) {
            throw new IllegalArgumentException("too short for " + size + " bytes");
        }
        byte[] out = new byte[size];
        new Lz4Frame(frame, out).blocks();
        return out;
    }

    private void blocks() {
        boolean checked = header();
        int at = frame.position();
        for (int size = frame.getInt(at); size != 0; size = frame.getInt(at)) {
            at += Integer.BYTES;
            int length = size & ~STORED;
            if ((size & STORED) != 0) {
                frame.get(at, out, to, length);
                to += length;
            } else {
                in = new byte[Math.min(length, frame.limit() - at)];
                frame.get(at, in);
                block();
            }
            at += length + (checked ? Integer.BYTES : 0);
        }
        if (to != out.length) {
            throw new IllegalArgumentException(to + " bytes instead of " + out.length);
        }
    }

    /** Passes the header; tells whether blocks have checksums. */
    private boolean header() {
        int magic = frame.getInt();
        if (magic != MAGIC) {
            throw new IllegalArgumentException(
                    (magic & ~0xf) == SKIPPABLE ? "a frame without data" : "no frame of LZ4");
        }
        int flags = frame.get();
        if (flags >> 6 != VERSION || (flags & HAS_DICTIONARY) != 0) {
            throw new IllegalArgumentException("a version or a dictionary that is not known");
        }
        int size = (flags & HAS_SIZE) != 0 ? Long.BYTES : 0;
        frame.position(frame.position() + 1 + size + 1);
        return (flags & HAS_BLOCK_CHECKSUMS) != 0;
    }

    /** Unpacks a block: bytes as they are, then a match with bytes before, and so on; the last has no match. */
    private void block() {
        from = 0;
        while (from < in.length) {
            int token = in[from++] & 0xff;
            int literals = length(token >> 4);
            System.arraycopy(in, from, out, to, literals);
            from += literals;
            to += literals;
            if (from < in.length) {
                int distance = in[from] & 0xff | (in[from + 1] & 0xff) << 8;
                from += Short.BYTES;
                match(distance, length(token & LONG) + LEAST_MATCH);
            }
        }
    }

    private int length(int first) {
        int length = first;
        if (first == LONG) {
            int more;
            do {
                more = in[from++] & 0xff;
                length += more;
            } while (more == 0xff);
        }
        return length;
    }

    /** A match may overlap what it makes, which repeats it. */
    private void match(int distance, int length) {
        int start = to - distance;
        if (distance == 0 || length < 0 || length > out.length - to) {
            throw new IllegalArgumentException("a match that cannot be");
        }
        if (distance >= length) {
            System.arraycopy(out, start, out, to, length);
        } else {
            for (int i = 0; i < length; i++) {
                out[to + i] = out[start + i];
            }
        }
        to += length;
    }
}
