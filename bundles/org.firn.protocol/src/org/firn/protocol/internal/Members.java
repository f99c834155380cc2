/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.firn.protocol.NearestName;
import org.firn.protocol.Problem;

/**
 * The members of one JSON object, taken one by one, with every fault reported where it stands. What was not taken is
 * left.
 */
public final class Members {
    private final LocatedJson object;
    private final Map<String, LocatedJson> left = new LinkedHashMap<>();
    private final String source;
    private final List<Problem> problems;
    private final Set<String> known = new TreeSet<>();

    /**
     * @param source the file's name, for messages
     * @param problems receives what is wrong
     */
    public Members(LocatedJson object, String source, List<Problem> problems) {
        this.object = object;
        this.source = source;
        this.problems = problems;
        if (object.isObject()) {
            left.putAll(object.members());
        } else {
            report(object, "is " + object.kind() + ", not an object", "");
        }
    }

    /** Where a value stands, for messages. */
    public static String where(String source, LocatedJson node) {
        return source + " line " + node.line() + ", column " + node.column() + " (" + node.path() + ")";
    }

    /** Reports a fault of a value. */
    public void report(LocatedJson node, String what, String cure) {
        problems.add(Problem.error(where(source, node), what, cure));
    }

    /** Where the object itself stands. */
    public LocatedJson object() {
        return object;
    }

    /** Takes a member of any kind; null when there is none. */
    public LocatedJson take(String name) {
        known.add(name);
        return left.remove(name);
    }

    /** Takes a text; the other value when there is none. */
    public String text(String name, String otherwise) {
        LocatedJson node = take(name);
        if (node == null) {
            return otherwise;
        }
        if (node.value() instanceof String text) {
            return text;
        }
        report(node, "is " + node.kind() + ", not a text", "Write it in quotes.");
        return otherwise;
    }

    /** Takes a text that must be there; empty, and reported, when there is none. */
    public String requiredText(String name) {
        boolean there = left.containsKey(name);
        String text = text(name, "");
        if (!there && object.isObject()) {
            report(object, "has no \"" + name + "\"", "Add it.");
        }
        return text;
    }

    /** Takes true or false; false when there is none. */
    public boolean flag(String name) {
        LocatedJson node = take(name);
        if (node != null && !(node.value() instanceof Boolean)) {
            report(node, "is " + node.kind() + ", not true or false", "");
        }
        return node != null && Boolean.TRUE.equals(node.value());
    }

    /** Takes a number. */
    public OptionalDouble number(String name) {
        LocatedJson node = take(name);
        if (node == null) {
            return OptionalDouble.empty();
        }
        if (node.value() instanceof Number number) {
            return OptionalDouble.of(number.doubleValue());
        }
        report(node, "is " + node.kind() + ", not a number", "Write it without quotes.");
        return OptionalDouble.empty();
    }

    /** Takes the members of an object; empty when there is none. */
    public Map<String, LocatedJson> object(String name) {
        LocatedJson node = take(name);
        if (node != null && !node.isObject()) {
            report(node, "is " + node.kind() + ", not an object", "");
        }
        return node != null && node.isObject() ? node.members() : Map.of();
    }

    /** Takes the elements of an array; empty when there is none. */
    public List<LocatedJson> array(String name) {
        LocatedJson node = take(name);
        if (node != null && !node.isArray()) {
            report(node, "is " + node.kind() + ", not an array", "Write it in square brackets.");
        }
        return node != null && node.isArray() ? node.elements() : List.of();
    }

    /** Takes an array of texts; empty when there is none. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (LocatedJson element : array(name)) {
            if (element.value() instanceof String text) {
                texts.add(text);
            } else {
                report(element, "is " + element.kind() + ", not a text", "Write it in quotes.");
            }
        }
        return texts;
    }

    /** What was not taken. */
    public Map<String, Object> rest() {
        Map<String, Object> rest = new LinkedHashMap<>();
        left.forEach((name, node) -> rest.put(name, node.plain()));
        return rest;
    }

    /** Reports whatever was not taken. */
    public void refuseRest() {
        left.forEach((name, node) ->
                report(node, "is not known here: \"" + name + "\"", NearestName.advice("member", known, name)));
    }
}
