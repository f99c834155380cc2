/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.figures;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.graphics.Font;

/** Fits texts into boxes. Measuring takes longer than drawing, so it is done once for each text. */
final class NodeText {
    private static final String DOTS = "\u2026";

    private NodeText() {}

    /** The text, or its beginning and three dots. */
    static String fit(String text, Font font, int width) {
        if (FigureUtilities.getTextWidth(text, font) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (FigureUtilities.getTextWidth(text.substring(0, middle) + DOTS, font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + DOTS;
    }

    /** The text in as many lines as are allowed, broken between words where it can be. */
    static List<String> wrap(String text, Font font, int width, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && wrapped.size() < lines) {
            if (wrapped.size() == lines - 1 || FigureUtilities.getTextWidth(rest, font) <= width) {
                wrapped.add(fit(rest, font, width));
                break;
            }
            int end = breakOf(rest, font, width);
            wrapped.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return wrapped;
    }

    private static int breakOf(String text, Font font, int width) {
        int best = 0;
        int end = 1;
        while (end < text.length() && FigureUtilities.getTextWidth(text.substring(0, end), font) <= width) {
            char last = text.charAt(end - 1);
            if (last == ' ' || last == '-' || last == '_' || last == '.') {
                best = end;
            }
            end++;
        }
        return best > 0 ? best : Math.max(1, end - 1);
    }
}
