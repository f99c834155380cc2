/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.util.Collection;

/** Comments of commits, short enough to be stored. */
public final class Comments {
    private static final int LONGEST = 200;

    private Comments() {}

    /** Lists as many parts as fit, and how many more there are. */
    public static String list(Collection<String> parts) {
        StringBuilder text = new StringBuilder();
        int listed = 0;
        for (String part : parts) {
            if (listed > 0 && text.length() + part.length() > LONGEST) {
                return text + " and " + (parts.size() - listed) + " more";
            }
            text.append(listed == 0 ? "" : ", ").append(shorten(part));
            listed++;
        }
        return text.toString();
    }

    /** Cuts a text that is too long. */
    public static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
    }
}
