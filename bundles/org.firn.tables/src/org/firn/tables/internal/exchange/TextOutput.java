/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes text in UTF-8. Numbers are those of {@link Double#toString(double)}, with as many digits as it takes to read
 * the same number again; the usual ones, with a few decimals, take a short way.
 */
final class TextOutput {

    private static final int SIZE = 1 << 16;
    private static final int LONGEST_NUMBER = 32;
    private static final int DECIMALS = 6;
    private static final double MILLION = 1e6;
    private static final double LEAST_PLAIN = 1e-3;
    private static final double MOST_PLAIN = 1e7;
    private static final long[] TENS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int at;

    TextOutput(OutputStream out) {
        this.out = out;
    }

    private void room(int count) throws IOException {
        if (at + count > SIZE) {
            out.write(bytes, 0, at);
            at = 0;
        }
    }

    void put(char ascii) throws IOException {
        room(1);
        bytes[at++] = (byte) ascii;
    }

    void put(byte[] some) throws IOException {
        if (some.length > SIZE) {
            room(SIZE);
            out.write(some);
            return;
        }
        room(some.length);
        System.arraycopy(some, 0, bytes, at, some.length);
        at += some.length;
    }

    void put(String text) throws IOException {
        int length = text.length();
        if (length > SIZE) {
            put(text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        room(length);
        int end = at;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                put(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[end++] = (byte) c;
        }
        at = end;
    }

    void put(boolean value) throws IOException {
        put(value ? "true" : "false");
    }

    void put(long value) throws IOException {
        if (value == Long.MIN_VALUE) {
            put(Long.toString(value));
            return;
        }
        room(LONGEST_NUMBER);
        if (value < 0) {
            bytes[at++] = '-';
        }
        digits(Math.abs(value));
    }

    private void digits(long value) {
        int length = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            length++;
        }
        long rest = value;
        for (int i = at + length - 1; i >= at; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        at += length;
    }

    void put(double value) throws IOException {
        double size = Math.abs(value);
        if (size >= LEAST_PLAIN && size < MOST_PLAIN) {
            // below 2^53, so that the division below is the number that a reader of these digits gets
            long millionths = Math.round(size * MILLION);
            if (millionths / MILLION == size) {
                plain(value < 0, millionths, DECIMALS);
                return;
            }
        }
        put(Double.toString(value));
    }

    void put(float value) throws IOException {
        double size = Math.abs((double) value);
        if (size >= LEAST_PLAIN && size < MOST_PLAIN) {
            for (int decimals = 1; decimals <= DECIMALS; decimals++) {
                long scaled = Math.round(size * TENS[decimals]);
                if ((float) ((double) scaled / TENS[decimals]) == (float) size) {
                    plain(value < 0, scaled, decimals);
                    return;
                }
            }
        }
        put(Float.toString(value));
    }

    /** Writes a decimal fraction, without zeros at its end but with at least one digit behind the point. */
    private void plain(boolean negative, long scaled, int decimals) throws IOException {
        room(LONGEST_NUMBER);
        if (negative) {
            bytes[at++] = '-';
        }
        digits(scaled / TENS[decimals]);
        bytes[at++] = '.';
        long fraction = scaled % TENS[decimals];
        int length = decimals;
        while (length > 1 && fraction % 10 == 0) {
            fraction /= 10;
            length--;
        }
        for (int i = at + length - 1; i >= at; i--) {
            bytes[i] = (byte) ('0' + fraction % 10);
            fraction /= 10;
        }
        at += length;
    }

    /** Hands everything on. */
    void finish() throws IOException {
        out.write(bytes, 0, at);
        at = 0;
        out.flush();
    }
}
