/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.figures;

import java.util.List;
import org.eclipse.draw2d.FigureUtilities;
import org.firn.ui.graph.internal.model.GraphNode;

/**
 * The texts of a node, cut to what fits.
 *
 * @param kind the protocol's name
 * @param title the title, in one line
 * @param status the state
 * @param tags two of the labels at most
 * @param large the title in two lines beside the picture, for the view from afar
 * @param larger the title in two lines without a picture, for the view from farther
 */
record NodeLines(String kind, String title, String status, List<String> tags, List<String> large, List<String> larger) {
    private static final int MOST_TAGS = 2;

    /**
     * Cuts texts.
     *
     * @param width that of a line
     * @param marks how much of the first line is covered by marks
     * @param whole that of a line from afar, where there is no picture
     * @param beside that of a line from afar, beside the picture
     */
    static NodeLines of(GraphNode node, GraphTheme theme, int width, int marks, int whole, int beside) {
        List<String> tags = node.tags().stream()
                .limit(MOST_TAGS)
                .map(tag -> NodeText.fit(tag, theme.small(), width / 3))
                .toList();
        int tagged = tags.stream()
                .mapToInt(tag -> FigureUtilities.getTextWidth(tag, theme.small()) + 12)
                .sum();
        return new NodeLines(
                NodeText.fit(node.kind(), theme.small(), Math.max(width - tagged - marks, width / 4)),
                NodeText.fit(node.title(), theme.bold(), width),
                NodeText.fit(node.status().summary(), theme.small(), width),
                tags,
                NodeText.wrap(node.title(), theme.large(), beside, 2),
                NodeText.wrap(node.title(), theme.large(), whole, 2));
    }
}
