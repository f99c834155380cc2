/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of an INI file.
 *
 * @param name in its brackets
 * @param values by their keys; a value goes on in lines that are indented
 * @param lines where each value begins, from 1
 */
record IniSection(String name, Map<String, String> values, Map<String, Integer> lines) {
    private static final Pattern SECTION = Pattern.compile("\\[([^\\]]+)]\\s*");
    private static final Pattern KEY = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*[=:]\\s*(.*)");

    /**
     * Reads the sections.
     *
     * @param notes receives the lines that are not understood
     */
    static List<IniSection> read(String source, List<String> text, List<String> notes) {
        List<IniSection> sections = new ArrayList<>();
        String key = "";
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i);
            Matcher section = SECTION.matcher(line);
            Matcher pair = KEY.matcher(line);
            if (line.startsWith(";") || line.startsWith("#") && key.isEmpty()) {
                continue;
            }
            if (section.matches()) {
                sections.add(new IniSection(section.group(1).strip(), new LinkedHashMap<>(), new LinkedHashMap<>()));
                key = "";
            } else if (!sections.isEmpty() && pair.matches()) {
                key = pair.group(1).toUpperCase(Locale.ROOT);
                last(sections).values().put(key, pair.group(2));
                last(sections).lines().put(key, i + 1);
            } else if (!key.isEmpty() && (line.isBlank() || Character.isWhitespace(line.charAt(0)))) {
                last(sections).values().merge(key, line.strip(), (before, more) -> before + "\n" + more);
            } else if (!line.isBlank()) {
                notes.add(source + " line " + (i + 1) + " is not understood: " + line.strip());
            }
        }
        return sections;
    }

    private static IniSection last(List<IniSection> sections) {
        return sections.get(sections.size() - 1);
    }

    String value(String key) {
        return values.getOrDefault(key, "").strip();
    }
}
