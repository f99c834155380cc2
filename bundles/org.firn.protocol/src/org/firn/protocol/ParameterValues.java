/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The checked values of a run's parameters: texts, {@link Long}s, {@link Double}s, {@link Boolean}s and {@link
 * RangeList}s by name, defaults filled in. Immutable. Made by {@link Configurator}.
 */
public final class ParameterValues {
    private final Map<String, Object> values;
    private final Set<String> linked;

    ParameterValues(Map<String, Object> values, Set<String> linkedInputs) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.linked = Set.copyOf(linkedInputs);
    }

    /** The value, of the type that belongs to the parameter's type; empty when not given and without default. */
    public Optional<Object> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether there is a value, given or by default; for an input, whether something is linked. */
    public boolean isSet(String name) {
        return values.containsKey(name) || linked.contains(name);
    }

    /**
     * A number, of a parameter of either numeric type.
     *
     * @throws IllegalArgumentException if it is not set
     */
    public double number(String name) {
        return require(name, Number.class).doubleValue();
    }

    /** A whole number. */
    public long integer(String name) {
        return require(name, Long.class);
    }

    /** A whole number that fits into an {@code int}. */
    public int count(String name) {
        return Math.toIntExact(integer(name));
    }

    /** A text, a choice's value, or a path as given. */
    public String text(String name) {
        return require(name, String.class);
    }

    /** A truth value. */
    public boolean flag(String name) {
        return require(name, Boolean.class);
    }

    /** A list of ranges. */
    public RangeList ranges(String name) {
        return require(name, RangeList.class);
    }

    /** Every value that is set, by name; inputs are not among them. */
    public Map<String, Object> asMap() {
        return values;
    }

    private <T> T require(String name, Class<T> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("The parameter " + name
                    + (value == null
                            ? " is not set"
                            : " is a " + value.getClass().getSimpleName() + ", not a " + type.getSimpleName()));
        }
        return type.cast(value);
    }
}
