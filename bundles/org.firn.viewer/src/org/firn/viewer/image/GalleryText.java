/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.util.ArrayList;
import java.util.List;

/** Text in narrow places. */
public final class GalleryText {
    private GalleryText() {}

    /** A line of a text, and its number from 0. */
    public record Line(String text, int row) {}

    /**
     * Breaks a text at blanks, and at slashes of paths, into lines of at most so many characters; longer words are cut.
     */
    public static List<Line> lines(String text, int columns) {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<=[ /])")) {
            String rest = word;
            if (line.length() + rest.strip().length() > columns) {
                flush(line, lines);
            }
            while (rest.strip().length() > columns) {
                line.append(rest, 0, columns);
                rest = rest.substring(columns);
                flush(line, lines);
            }
            line.append(rest);
        }
        flush(line, lines);
        return lines;
    }

    private static void flush(StringBuilder line, List<Line> lines) {
        if (!line.isEmpty()) {
            lines.add(new Line(line.toString().strip(), lines.size()));
            line.setLength(0);
        }
    }
}
