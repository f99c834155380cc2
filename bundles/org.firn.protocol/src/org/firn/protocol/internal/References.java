/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * References to a workflow's inputs in parameter values: <code>${name}</code>; <code>$${</code> stands for
 * <code>${</code>.
 */
public final class References {
    private static final Pattern REFERENCE = Pattern.compile("\\$?\\$\\{([^{}]*)}");

    private References() {}

    /** The names that a value refers to, in any depth. */
    public static Set<String> in(@Nullable Object value) {
        Set<String> names = new HashSet<>();
        if (value instanceof String text) {
            REFERENCE
                    .matcher(text)
                    .results()
                    .filter(match -> !match.group().startsWith("$$"))
                    .forEach(match -> names.add(match.group(1)));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> names.addAll(in(element)));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(element -> names.addAll(in(element)));
        }
        return names;
    }

    /** The name, when the text is one reference and nothing else; null otherwise. */
    public static @Nullable String only(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        return matcher.matches() && !text.startsWith("$$") ? matcher.group(1) : null;
    }

    /** The text, with what looks like a reference written so that it is none. */
    public static String literal(String text) {
        return REFERENCE.matcher(text).replaceAll(match -> {
            int dollar = match.group().lastIndexOf('$');
            return Matcher.quoteReplacement(
                    match.group().substring(0, dollar) + "$" + match.group().substring(dollar));
        });
    }

    /**
     * Replaces the references within a text.
     *
     * @param value the text that stands for a name; null leaves the reference as it is
     */
    public static String replace(String text, Function<String, @Nullable String> value) {
        return REFERENCE.matcher(text).replaceAll(match -> {
            if (match.group().startsWith("$$")) {
                return Matcher.quoteReplacement(match.group().substring(1));
            }
            String replacement = value.apply(match.group(1));
            return Matcher.quoteReplacement(replacement == null ? match.group() : replacement);
        });
    }
}
