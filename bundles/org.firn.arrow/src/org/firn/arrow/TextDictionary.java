/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.exchange.RowBatches;
import org.firn.tables.exchange.RowSelection;

/** The different texts of a column, where there are few: a file of Arrow names them all before its first row. */
final class TextDictionary {

    private static final int MOST_TEXTS = 65_536;
    private static final int MOST_CHARACTERS = 1 << 23;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private long characters;
    private long rows;
    private @Nullable String last;
    private int lastPlace;

    private TextDictionary() {}

    /** Reads the texts of all rows once; gives null for a column that has no dictionary. */
    static List<@Nullable TextDictionary> of(RowSelection selection) {
        List<ColumnSpec> specs = selection.specs();
        List<ColumnSpec> texts =
                specs.stream().filter(spec -> spec.type() == ColumnType.STRING).toList();
        @Nullable TextDictionary[] found = new TextDictionary[texts.size()];
        Arrays.setAll(found, i -> new TextDictionary());
        RowBatches batches = selection.batches(texts);
        while (!texts.isEmpty() && batches.next()) {
            for (int i = 0; i < found.length; i++) {
                TextDictionary dictionary = found[i];
                if (dictionary != null && !dictionary.addAll(batches.strings(i), batches.rows())) {
                    found[i] = null;
                }
            }
        }
        List<@Nullable TextDictionary> all = new ArrayList<>();
        int text = 0;
        for (ColumnSpec spec : specs) {
            TextDictionary dictionary = spec.type() == ColumnType.STRING ? found[text++] : null;
            all.add(dictionary != null && dictionary.isWorthIt() ? dictionary : null);
        }
        return all;
    }

    private boolean addAll(@Nullable String[] texts, int count) {
        rows += count;
        for (int i = 0; i < count; i++) {
            String text = texts[i];
            if (text != null && !text.equals(last)) {
                last = text;
                if (places.putIfAbsent(text, places.size()) == null) {
                    characters += text.length();
                }
            }
        }
        return places.size() <= MOST_TEXTS && characters <= MOST_CHARACTERS;
    }

    private boolean isWorthIt() {
        return !places.isEmpty() && places.size() * 2L <= rows;
    }

    /** The texts in the order of their places. */
    List<String> texts() {
        return List.copyOf(places.keySet());
    }

    /** Where a text is. */
    int place(String text) {
        // neighbours often share one object
        if (text != last) {
            last = text;
            lastPlace = places.getOrDefault(text, -1);
            if (lastPlace < 0) {
                throw new IllegalStateException("The table grew while it was written: '" + text + "' is new");
            }
        }
        return lastPlace;
    }
}
