/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.protocol.Citation;

/** Citations as people read them: without the marks of BibTeX. */
final class CitationText {
    private static final Pattern ACCENT = Pattern.compile("\\{?\\\\([~'`^\"])\\{?([A-Za-z])\\}{0,2}");
    private static final Map<String, String> COMBINING =
            Map.of("~", "\u0303", "'", "\u0301", "`", "\u0300", "^", "\u0302", "\"", "\u0308");

    private CitationText() {}

    static String of(Citation citation) {
        String text = "[" + citation.key() + "] " + citation.authors() + " (" + citation.year() + "). "
                + citation.title() + ". " + citation.journal() + "."
                + (citation.doi().isEmpty() ? "" : " doi:" + citation.doi());
        return plain(text);
    }

    /** The text with accents as letters. */
    static String plain(String text) {
        Matcher matcher = ACCENT.matcher(text);
        String accented = matcher.replaceAll(found -> found.group(2) + COMBINING.get(found.group(1)));
        return Normalizer.normalize(accented, Normalizer.Form.NFC)
                .replace("{", "")
                .replace("}", "");
    }
}
