/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;

/**
 * Pictures beside each other, each with a line or two below it. A picture that cannot be made is left out, and the
 * reason told in a note.
 */
final class Gallery {

    /** Makes a picture; empty when the page would become too large. */
    @FunctionalInterface
    interface Source {
        Optional<Markup> make() throws IOException;
    }

    /** The style of a gallery as wide as a plot. */
    static final String SLICES = "slices";

    private final Markup markup = new Markup();
    private final String kind;
    private int size;
    private int missing;
    private String reason = "";

    /**
     * A gallery without pictures.
     *
     * @param kind the style: {@code wide}, {@code small}, {@link #SLICES}, {@code particles}, {@code classes} or {@code
     *     classes large}
     */
    Gallery(String kind) {
        this.kind = kind;
    }

    /**
     * Adds a picture, if it can be made.
     *
     * @param source makes an {@code img} or {@code svg}
     * @param name the line below it; may be empty
     * @param note a second, fainter one; may be empty
     */
    void add(Source source, String name, String note) {
        try {
            source.make().ifPresent(picture -> add(picture, name, note));
        } catch (IOException e) {
            reason = missing++ == 0 ? Figures.reason(e) : reason;
        }
    }

    private void add(Markup picture, String name, String note) {
        markup.open("li").add(picture);
        if (!name.isEmpty()) {
            markup.element("span", name, "class", "name");
        }
        if (!note.isEmpty()) {
            markup.element("span", note, "class", "fine");
        }
        markup.close().line();
        size++;
    }

    /** How many pictures there are. */
    int size() {
        return size;
    }

    /** Adds the gallery to the figures, if it has pictures, and a note of those that are missing. */
    void finish(Figures figures, String caption) {
        if (size > 0) {
            Markup list = new Markup()
                    .open("ul", "class", "gallery " + kind)
                    .add(markup)
                    .close();
            if (kind.equals(SLICES)) {
                figures.figure(list, caption);
            } else {
                figures.wideFigure(list, caption);
            }
        }
        if (missing > 0) {
            figures.note(Words.count(missing, "picture is", "pictures are") + " missing: " + reason);
        }
    }

    /** A picture whose pixels are shown at their own size or smoothly enlarged. */
    static Markup image(String address, String alt, int width, int height) {
        return new Markup().empty("img", "src", address, "alt", alt, "width", "" + width, "height", "" + height);
    }

    /** Row numbers that are evenly spread over a table. */
    static long[] evenly(long rows, int wanted) {
        int count = (int) Math.min(rows, wanted);
        long[] chosen = new long[count];
        Arrays.setAll(chosen, i -> (long) ((i + 0.5) * rows / count));
        return chosen;
    }
}
