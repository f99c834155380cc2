/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.star;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A text file as lines in one byte array. A line lies in the array as a whole, with a line feed at its end, also the
 * last one. Files may be of any length; memory is that of the longest line or {@link #SIZE}. Not thread-safe.
 */
public final class LineBuffer implements Closeable {

    /** Fits the processor's second-level cache, so that bytes are still there when they are parsed. */
    private static final int SIZE = 1 << 18;

    /** For a line feed at the end of the file and what {@link Tokens} looks at behind it. */
    private static final int MARGIN = 1 + Tokens.SLACK;

    private final InputStream in;
    private byte[] bytes = new byte[SIZE];
    private int position;
    private int limit;
    /** After the last line feed in the array. */
    private int linesEnd;

    private boolean atEnd;
    private long lineNumber;

    /** A buffer over a stream, which {@link #close()} closes. */
    public LineBuffer(InputStream in) {
        this.in = in;
    }

    /** The array; another one after the next {@link #hasLine()}. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the current line begins in the array. */
    public int position() {
        return position;
    }

    /** The number of the current line, 1 for the first. */
    public long lineNumber() {
        return lineNumber + 1;
    }

    /** Makes sure that the current line is in the array; false at the end of the file. */
    public boolean hasLine() throws IOException {
        return position < linesEnd || refill();
    }

    /**
     * Goes on to the next line.
     *
     * @param next after the line feed of the current line
     */
    public void advance(int next) {
        position = next;
        lineNumber++;
    }

    /** Goes on to the next line. */
    public void skip() {
        int p = position;
        while (bytes[p] != '\n') {
            p++;
        }
        advance(p + 1);
    }

    private boolean refill() throws IOException {
        System.arraycopy(bytes, position, bytes, 0, limit - position);
        limit -= position;
        position = 0;
        linesEnd = 0;
        int searched = 0;
        while (linesEnd == 0 && !atEnd) {
            if (limit >= bytes.length - MARGIN) {
                bytes = Arrays.copyOf(bytes, Math.multiplyExact(bytes.length, 2));
            }
            int count = in.read(bytes, limit, bytes.length - MARGIN - limit);
            if (count < 0) {
                atEnd = true;
                if (limit > 0) {
                    bytes[limit++] = '\n';
                }
            } else {
                limit += count;
            }
            linesEnd = lastLineEnd(searched);
            searched = limit;
        }
        return linesEnd > 0;
    }

    private int lastLineEnd(int from) {
        for (int i = limit - 1; i >= from; i--) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
