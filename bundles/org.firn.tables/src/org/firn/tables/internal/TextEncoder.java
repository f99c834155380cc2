/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.charset.StandardCharsets;

/** Writes the chunks of text columns. */
final class TextEncoder {

    private final GrowBuffer out;
    private final ChunkEntry entry;
    private final TextDictionary dictionary = new TextDictionary();
    private long[] codes = {};

    TextEncoder(GrowBuffer out, ChunkEntry entry) {
        this.out = out;
        this.entry = entry;
    }

    /** Writes texts, of which at least one is not null. */
    void encode(String[] texts, boolean[] nulls, int count) {
        if (codes.length < count) {
            codes = new long[count];
        }
        if (!dictionary.encode(texts, nulls, count, codes)) {
            entry.encoding = FitLayout.RAW;
            list(texts, nulls, count);
            return;
        }
        int size = dictionary.size();
        if (size == 1) {
            entry.encoding = FitLayout.CONSTANT;
            list(dictionary.entries(), null, 1);
            return;
        }
        entry.encoding = FitLayout.DICTIONARY;
        entry.width = Bits.width(size - 1);
        out.room(8).putInt(size).putInt(0);
        list(dictionary.entries(), null, size);
        out.align();
        Bits.pack(codes, count, 0, entry.width, out.room(Bits.bytes(count, entry.width)));
    }

    private void list(String[] texts, boolean[] nulls, int count) {
        int offsets = out.room(4L * (count + 1)).position();
        int start = offsets + 4 * (count + 1);
        out.get().position(start);
        for (int i = 0; i < count; i++) {
            out.get().putInt(offsets + 4 * i, out.get().position() - start);
            if (nulls == null || !nulls[i]) {
                requireUnicode(texts[i]);
                byte[] utf8 = texts[i].getBytes(StandardCharsets.UTF_8);
                out.room(utf8.length).put(utf8);
            }
        }
        out.get().putInt(offsets + 4 * count, out.get().position() - start);
    }

    /** Refuses what UTF-8 cannot hold and would become a question mark. */
    private static void requireUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int codePoint = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(codePoint)) {
                    throw new IllegalArgumentException("Text '" + text + "' is not Unicode text: character " + (i + 1)
                            + " is half of a surrogate pair");
                }
                i++;
            }
        }
    }
}
