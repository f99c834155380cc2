/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * What surrounds one conversion: values that the user gives, and what the formats have to tell. A value is asked for by
 * the name of the column that it fills, or of a choice of the format; values that nobody asked for are told to the
 * user as mistakes. Used by one thread.
 *
 * @since 1.0
 */
public final class Exchange {

    private final Map<String, String> settings;
    private final Set<String> asked = new TreeSet<>();
    private final Map<String, String> guesses = new LinkedHashMap<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    /**
     * Begins a conversion.
     *
     * @param settings values by name, such as {@code samplingRate}
     */
    public Exchange(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** The value that the user gave for a name; empty when there is none. */
    public Optional<String> setting(String name) {
        asked.add(name);
        return Optional.ofNullable(settings.get(name));
    }

    /**
     * The number that the user gave for a name.
     *
     * @throws IllegalArgumentException when it is no number
     */
    public OptionalDouble number(String name) {
        Optional<String> text = setting(name);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(text.get()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "--set " + name + "=" + text.get() + " needs a number, as " + name + "=1.5", e);
        }
    }

    /** The values that were given and not asked for, by name. */
    public List<String> unused() {
        return settings.keySet().stream()
                .filter(name -> !asked.contains(name))
                .sorted()
                .toList();
    }

    /** The names that were asked for. */
    public Set<String> asked() {
        return Set.copyOf(asked);
    }

    /**
     * Tells that a value was not in the file and was taken from elsewhere. The mark goes into the properties of the
     * table, and from there into files that can hold a remark.
     *
     * @param column the column, or the name of the setting that would have given it
     * @param value the value, and why this one: {@code mic1, from the name of the file}
     */
    public void guess(String column, String value) {
        guesses.putIfAbsent(column, value);
    }

    /** The guessed values by column. */
    public Map<String, String> guesses() {
        return Map.copyOf(guesses);
    }

    /**
     * Tells something that the user should know; the same only once.
     *
     * @param text a full sentence
     */
    public void warn(String text) {
        warnings.add(text);
    }

    /** What was told, in order; guessed values first. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        guesses.forEach((column, value) ->
                notes.add(column + " was guessed: " + value + ". Give --set " + column + "=VALUE when it is wrong."));
        notes.addAll(warnings);
        return notes;
    }
}
