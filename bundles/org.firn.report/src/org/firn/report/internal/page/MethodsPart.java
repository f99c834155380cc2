/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.protocol.Citation;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;

/** Text for the methods section of a paper, with the publications to cite. */
final class MethodsPart {

    private MethodsPart() {}

    static Markup write(Collection<RunWords> runs) {
        Set<String> sentences = new LinkedHashSet<>();
        Map<String, Citation> citations = new LinkedHashMap<>();
        for (RunWords run : runs) {
            if (!run.methods().isBlank()) {
                sentences.add(run.methods().strip());
            }
            run.citations().forEach(citation -> citations.putIfAbsent(citation.key(), citation));
        }
        Markup out = new Markup();
        if (sentences.isEmpty() && citations.isEmpty()) {
            return out.element("p", "The protocols of this project have no text for a paper.", "class", "remark");
        }
        if (!sentences.isEmpty()) {
            out.element("p", String.join(" ", sentences), "class", "paper");
        }
        if (!citations.isEmpty()) {
            references(new ArrayList<>(citations.values()), out);
        }
        return out;
    }

    private static void references(List<Citation> citations, Markup out) {
        out.open("ul", "class", "references");
        StringBuilder bibTeX = new StringBuilder();
        for (Citation citation : citations) {
            out.open("li").element("b", "[" + citation.key() + "]", "class", "code");
            out.text(" " + citation.authors().replace(" and ", "; ") + " (" + citation.year() + "). " + citation.title()
                            + ". ")
                    .element("i", citation.journal())
                    .text(".");
            if (!citation.doi().isEmpty()) {
                out.element("span", " doi:" + citation.doi(), "class", "code");
            }
            out.close().line();
            bibTeX.append(citation.toBibTeX());
        }
        out.close();
        out.open("details")
                .element("summary", "BibTeX of " + Words.count(citations.size(), "entry", "entries"))
                .element("pre", bibTeX.toString())
                .close()
                .line();
    }
}
