/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

/**
 * A publication to cite.
 *
 * @param key the BibTeX key, as used in square brackets by {@link Protocol#methods(RunReport)}
 * @param authors in BibTeX's form, {@code Rohou, A. and Grigorieff, N.}
 * @param title title
 * @param journal journal, abbreviated as the field does
 * @param year year
 * @param doi digital object identifier without a resolver's address; empty when there is none
 */
public record Citation(String key, String authors, String title, String journal, int year, String doi) {

    /** The entry for a BibTeX file. */
    public String toBibTeX() {
        StringBuilder entry = new StringBuilder("@article{" + key + ",\n");
        field(entry, "author", authors);
        field(entry, "title", "{" + title + "}");
        field(entry, "journal", journal);
        field(entry, "year", Integer.toString(year));
        if (!doi.isEmpty()) {
            field(entry, "doi", doi);
        }
        return entry.append("}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
}
