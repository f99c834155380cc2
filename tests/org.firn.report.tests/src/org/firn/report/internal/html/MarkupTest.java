/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void textsAndAttributesAreEscaped() {
        Markup markup = new Markup().element("p", "a < b & c > \"d\" 'e'", "title", "\"><script>");
        assertEquals(
                "<p title=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;</p>",
                markup.toString());
    }

    @Test
    void charactersThatXmlForbidsOrThatTurnTextAreReplaced() {
        Markup markup = new Markup().text("a\u0001b\uD800c\u202E\n\uD83D\uDE00");
        assertEquals("a\uFFFDb\uFFFDc\uFFFD\n\uD83D\uDE00", markup.toString());
    }

    @Test
    void emptyAttributesAreLeftOutExceptAlternativeTexts() {
        assertEquals(
                "<img alt=\"\"/>",
                new Markup().empty("img", "class", "", "alt", "").toString());
    }

    @Test
    void onlyFinishedMarkupIsTakenUp() {
        Markup unfinished = new Markup().open("div");
        assertThrows(IllegalStateException.class, () -> new Markup().add(unfinished));
        assertEquals(
                "<b><div></div></b>",
                new Markup().open("b").add(unfinished.close()).close().toString());
    }

    @Test
    void aStyleSheetThatWouldBreakThePageIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Markup().style("a { } </style>"));
    }
}
