/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Gives different texts the codes 0, 1, 2 … in the order of their coming. Equal texts of one group of a table are
 * mostly the same object, which knows its hash, so that a row costs no look at characters.
 */
public final class TextCodes {

    private String[] texts = new String[1024];
    private int[] slots = new int[2048];
    private int size;

    /**
     * Codes a batch.
     *
     * @param batch texts
     * @param count how many
     * @param out gets the codes, 0 for null
     */
    public void codes(@Nullable String[] batch, int count, long[] out) {
        @Nullable String last = null;
        int lastCode = 0;
        for (int i = 0; i < count; i++) {
            @Nullable String text = batch[i];
            if (text != last) {
                last = text;
                lastCode = text == null ? 0 : code(text);
            }
            out[i] = lastCode;
        }
    }

    private int code(String text) {
        int slot = Hash.slot(text.hashCode(), slots.length);
        while (slots[slot] != 0) {
            if (text.equals(texts[slots[slot] - 1])) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        if (size == texts.length) {
            grow();
            return code(text);
        }
        texts[size] = text;
        slots[slot] = ++size;
        return size - 1;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, 2 * size);
        slots = new int[2 * slots.length];
        for (int i = 0; i < size; i++) {
            int slot = Hash.slot(texts[i].hashCode(), slots.length);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    /**
     * Gives the text of a code.
     *
     * @param code one that was given
     * @return what was coded
     */
    public String text(int code) {
        return texts[code];
    }
}
