/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

/** A text is not a filter; the message holds the text, the place and the reason. */
public final class FilterSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 200;

    private final int position;

    /**
     * Says where and why.
     *
     * @param text the whole filter
     * @param position the index of the character where the problem is; the length of the text for its end
     * @param problem what was found and what was expected
     */
    public FilterSyntaxException(String text, int position, String problem) {
        super("Filter \"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\", character "
                + (position + 1) + ": " + problem);
        this.position = position;
    }

    /**
     * Tells where the problem is.
     *
     * @return an index from 0 to the length of the text
     */
    public int position() {
        return position;
    }
}
