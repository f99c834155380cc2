/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds nodes by words. */
public final class GraphSearch {
    private GraphSearch() {}

    /**
     * The nodes of which title, protocol, state, tags or number have all words in them, whatever the case.
     *
     * @param words separated by blanks; when there are none, nothing is found
     */
    public static List<Integer> find(GraphContent content, String words) {
        List<String> wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return content.nodes().values().stream()
                .filter(node -> {
                    String text = text(node);
                    return wanted.stream().allMatch(text::contains);
                })
                .map(GraphNode::id)
                .toList();
    }

    private static String text(GraphNode node) {
        return (node.id() + " " + node.spoken() + " " + String.join(" ", node.tags())).toLowerCase(Locale.ROOT);
    }
}
