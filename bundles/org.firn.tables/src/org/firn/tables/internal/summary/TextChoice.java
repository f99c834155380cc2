/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.summary;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.internal.ColumnVector;
import org.firn.tables.summary.Aggregate;

/** The least, greatest or first text. */
final class TextChoice extends Collector {

    private final Aggregate choice;
    private @Nullable String[] texts = {};

    TextChoice(String column, Aggregate choice) {
        super(column);
        this.choice = choice;
    }

    @Override
    void add(int size, int[] rows, int[] groups, int count) {
        if (texts.length < size) {
            texts = Arrays.copyOf(texts, room(size));
        }
        @Nullable String[] values = values().strings();
        for (int k = 0; k < count; k++) {
            String text = values[rows[k]];
            String known = texts[groups[k]];
            if (text != null && text != known && (known == null || isBetter(text, known))) {
                texts[groups[k]] = text;
            }
        }
    }

    private boolean isBetter(String text, String known) {
        return switch (choice) {
            case MIN -> text.compareTo(known) < 0;
            case MAX -> text.compareTo(known) > 0;
            default -> false;
        };
    }

    @Override
    void write(ColumnVector out, int size) {
        for (int group = 0; group < size; group++) {
            String text = group < texts.length ? texts[group] : null;
            if (text == null) {
                out.setNull(group);
            } else {
                out.texts()[group] = text;
            }
        }
    }
}
