/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.Bits;
import org.firn.tables.internal.FitLayout;

/** Row maps as bytes: see {@code docs/fit-view-format.md}. */
final class MapBytes {

    static final int HEADER_BYTES = 40;
    private static final int CRC = HEADER_BYTES - 4;

    private static final int SET = 1;
    private static final int LIST = 2;
    private static final int RUN = 0;
    private static final int FEW = 1;
    private static final int BITS = 2;
    private static final int ENTRY_BYTES = 16;

    private MapBytes() {}

    /**
     * What stands before a map.
     *
     * @param kind SET or LIST
     * @param width bits a row of a list
     * @param rows rows of the map
     * @param length bytes of the payload
     * @param payloadCrc its checksum
     */
    record Header(int kind, int width, long rows, long length, int payloadCrc) {

        /** Reads a header; null when its checksum is wrong. */
        static @Nullable Header read(ByteBuffer in) {
            if (in.getInt(CRC) != FitLayout.crc(in, 0, CRC)) {
                return null;
            }
            return new Header(in.getInt(0), in.getInt(4), in.getLong(8), in.getLong(16), in.getInt(24));
        }
    }

    /** Gives header and payload. */
    static ByteBuffer write(RowMap map) {
        ByteBuffer out = map instanceof RowSet set ? writeSet(set) : writeList((RowList) map);
        int length = out.position() - HEADER_BYTES;
        out.putLong(8, map.size()).putLong(16, length);
        out.putInt(24, FitLayout.crc(out, HEADER_BYTES, length));
        out.putInt(CRC, FitLayout.crc(out, 0, CRC));
        return out.flip();
    }

    private static ByteBuffer allocate(long payload) {
        if (payload > Integer.MAX_VALUE - HEADER_BYTES - 8) {
            throw new IllegalStateException(
                    "The row map of this view needs " + payload + " bytes; make a copy of the view instead");
        }
        return ByteBuffer.allocate(HEADER_BYTES + (int) payload)
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(HEADER_BYTES);
    }

    private static ByteBuffer writeSet(RowSet set) {
        List<@Nullable Span> spans = set.spans();
        long payload = 8;
        int used = 0;
        for (Span span : spans) {
            used += span == null ? 0 : 1;
            payload += span == null ? 0 : ENTRY_BYTES + dataBytes(span);
        }
        ByteBuffer out = allocate(payload);
        out.putInt(0, SET);
        out.putInt(used).putInt(0);
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span != null) {
                int first = span instanceof RunSpan run ? run.first() : 0;
                out.putInt(i).putInt(kind(span)).putInt(span.count()).putInt(first);
            }
        }
        for (Span span : spans) {
            if (span instanceof FewSpan few) {
                out.asCharBuffer().put(few.places());
                out.position(out.position() + (int) dataBytes(span));
            } else if (span instanceof BitSpan bits) {
                out.asLongBuffer().put(bits.words());
                out.position(out.position() + (int) dataBytes(span));
            }
        }
        return out;
    }

    private static int kind(Span span) {
        return span instanceof RunSpan ? RUN : span instanceof FewSpan ? FEW : BITS;
    }

    private static long dataBytes(Span span) {
        return dataBytes(kind(span), span.count());
    }

    private static long dataBytes(int kind, int count) {
        return switch (kind) {
            case RUN -> 0;
            case FEW -> FitLayout.align(2L * count);
            default -> Span.ROWS / Byte.SIZE;
        };
    }

    private static ByteBuffer writeList(RowList list) {
        int largest = 0;
        for (int row : list.rows()) {
            largest = Math.max(largest, row + 1);
        }
        int width = Math.max(1, Bits.width(largest));
        long payload = 0;
        for (long from = 0; from < list.size(); from += Span.ROWS) {
            payload += Bits.bytes((int) Math.min(Span.ROWS, list.size() - from), width);
        }
        ByteBuffer out = allocate(payload);
        out.putInt(0, LIST).putInt(4, width);
        long[] part = new long[Span.ROWS];
        for (long from = 0; from < list.size(); from += Span.ROWS) {
            int count = (int) Math.min(Span.ROWS, list.size() - from);
            list.fill(from, count, part);
            Bits.pack(part, count, RowMap.NONE, width, out);
        }
        return out;
    }

    /** Reads a payload; throws a RuntimeException when it breaks the rules. */
    static RowMap read(Header header, ByteBuffer in) {
        RowMap map = header.kind() == SET ? readSet(in) : readList(header, in);
        if (map.size() != header.rows() || header.kind() != SET && header.kind() != LIST) {
            throw new IllegalArgumentException(
                    "a row map of kind " + header.kind() + " has " + map.size() + " rows instead of " + header.rows());
        }
        return map;
    }

    private static RowMap readSet(ByteBuffer in) {
        int used = in.getInt(0);
        int data = 8 + ENTRY_BYTES * used;
        List<@Nullable Span> spans = new ArrayList<>();
        for (int i = 0; i < used; i++) {
            int entry = 8 + ENTRY_BYTES * i;
            int index = in.getInt(entry);
            int kind = in.getInt(entry + 4);
            int count = in.getInt(entry + 8);
            if (index < spans.size() || count < 1 || count > Span.ROWS || kind < RUN || kind > BITS) {
                throw new IllegalArgumentException("span " + index + " of a row map has " + count + " rows");
            }
            while (spans.size() < index) {
                spans.add(null);
            }
            spans.add(readSpan(kind, count, in.getInt(entry + 12), in, data));
            data += (int) dataBytes(kind, count);
        }
        return new RowSet(spans);
    }

    private static Span readSpan(int kind, int count, int first, ByteBuffer in, int at) {
        if (kind == RUN) {
            if (first < 0 || first > Span.ROWS - count) {
                throw new IllegalArgumentException("a run of a row map starts at " + first);
            }
            return new RunSpan(first, count);
        }
        ByteBuffer data = in.slice(at, (int) dataBytes(kind, count)).order(ByteOrder.LITTLE_ENDIAN);
        if (kind == FEW) {
            char[] places = new char[count];
            data.asCharBuffer().get(places);
            for (int i = 1; i < count; i++) {
                if (places[i] <= places[i - 1]) {
                    throw new IllegalArgumentException("the rows of a row map do not ascend");
                }
            }
            return new FewSpan(places);
        }
        long[] words = new long[BitSpan.WORDS];
        data.asLongBuffer().get(words);
        BitSpan bits = new BitSpan(words);
        if (bits.count() != count) {
            throw new IllegalArgumentException("a span has " + bits.count() + " rows instead of " + count);
        }
        return bits;
    }

    private static RowMap readList(Header header, ByteBuffer in) {
        int width = header.width();
        if (width < 1 || width > Integer.SIZE) {
            throw new IllegalArgumentException("a row map has rows of " + width + " bits");
        }
        int[] rows = new int[Math.toIntExact(header.rows())];
        long[] part = new long[Math.min(rows.length, Span.ROWS)];
        long[] words = {};
        boolean hasNone = false;
        int at = 0;
        for (int from = 0; from < rows.length; from += Span.ROWS) {
            int count = Math.min(Span.ROWS, rows.length - from);
            words = Bits.load(in, at, width, 0, count, words);
            Bits.unpack(words, width, 0, count, part);
            for (int i = 0; i < count; i++) {
                rows[from + i] = Math.toIntExact(part[i] + RowMap.NONE);
                hasNone |= part[i] == 0;
            }
            at += (int) Bits.bytes(count, width);
        }
        return new RowList(rows, hasNone);
    }
}
