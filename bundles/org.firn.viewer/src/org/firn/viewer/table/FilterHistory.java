/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The filters that were used last, the newest first, each once. Immutable. As text: one a line. */
public record FilterHistory(List<String> filters) {
    private static final int MOST = 30;

    public FilterHistory {
        filters = List.copyOf(filters);
    }

    /** Reads what {@link #toText} wrote. */
    public static FilterHistory parse(String text) {
        return new FilterHistory(Stream.of(text.split("\n"))
                .filter(line -> !line.isBlank())
                .limit(MOST)
                .toList());
    }

    /** With a filter as the newest; an empty one is not kept. */
    public FilterHistory with(String filter) {
        String line = filter.strip().replaceAll("[\\r\\n]+", " ");
        if (line.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(List.of(line));
        filters.stream().filter(one -> !one.equals(line)).limit(MOST - 1L).forEach(all::add);
        return new FilterHistory(all);
    }

    /** As text for {@link #parse}. */
    public String toText() {
        return String.join("\n", filters);
    }
}
