/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.hosts.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.jobs.batch.BatchRequest;

/** A host's own submit command, with placeholders. */
final class SubmitTemplate {
    /** What there is to be put in. */
    static final Set<String> PLACEHOLDERS = new TreeSet<>(Set.of(
            "{script}",
            "{name}",
            "{log}",
            "{directory}",
            "{processors}",
            "{memory}",
            "{gpus}",
            "{minutes}",
            "{queue}",
            "{lastTask}",
            "{after}"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

    private SubmitTemplate() {}

    /** The first placeholder that is not known. */
    static Optional<String> unknown(List<List<String>> template) {
        return template.stream()
                .flatMap(List::stream)
                .flatMap(word -> PLACEHOLDER.matcher(word).results().map(result -> result.group()))
                .filter(word -> !PLACEHOLDERS.contains(word))
                .findFirst();
    }

    /** Whether it can submit arrays. */
    static boolean isForArrays(List<List<String>> template) {
        return template.stream().flatMap(List::stream).anyMatch(word -> word.contains("{lastTask}"));
    }

    /** The command; words whose placeholder has no value are left out with those that stand together with them. */
    static List<String> fill(List<List<String>> template, BatchRequest request, String script) {
        Map<String, String> values = values(request, script);
        List<String> command = new ArrayList<>();
        for (List<String> words : template) {
            if (words.contains("{script}")) {
                command.addAll(request.options());
            }
            List<String> filled = new ArrayList<>();
            for (String word : words) {
                fill(word, values).ifPresent(filled::add);
            }
            if (filled.size() == words.size()) {
                command.addAll(filled);
            }
        }
        return command;
    }

    private static Optional<String> fill(String word, Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(word);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String value = values.getOrDefault(matcher.group(), "");
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return Optional.of(matcher.appendTail(text).toString());
    }

    private static Map<String, String> values(BatchRequest request, String script) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("{script}", script);
        values.put("{name}", request.name());
        values.put("{log}", request.log().toString());
        values.put("{directory}", request.directory().toString());
        values.put("{processors}", String.valueOf(request.processors()));
        values.put("{memory}", positive(request.memoryMiB()));
        values.put("{gpus}", positive(request.gpus()));
        values.put("{minutes}", positive(request.minutes()));
        values.put("{queue}", request.queue());
        values.put("{lastTask}", request.tasks() > 1 ? String.valueOf(request.tasks() - 1) : "");
        values.put("{after}", String.join(":", request.after()));
        return values;
    }

    private static String positive(long value) {
        return value > 0 ? String.valueOf(value) : "";
    }
}
