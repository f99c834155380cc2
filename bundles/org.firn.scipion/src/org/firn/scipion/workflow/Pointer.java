/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A value that leads to another run: {@code 12.outputParticles} or, to one item, {@code 12.outputParticles.5}.
 *
 * @param run the id of the run in the file
 * @param output the name of the output there
 * @param item 0 for the whole
 */
record Pointer(String run, String output, long item) {

    private static final Pattern TEXT = Pattern.compile("(\\d+)\\.([A-Za-z_]\\w*)(?:\\.([1-9]\\d{0,17}))?");

    static Optional<Pointer> parse(@Nullable Object value) {
        Matcher matcher = TEXT.matcher(value instanceof String text ? text : "");
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String item = matcher.group(3);
        return Optional.of(new Pointer(matcher.group(1), matcher.group(2), item == null ? 0 : Long.parseLong(item)));
    }

    /** The pointers that a value is: one, or a list of nothing else; empty when it is anything else. */
    static List<Pointer> of(@Nullable Object value) {
        Collection<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        List<Pointer> pointers =
                all.stream().map(Pointer::parse).flatMap(Optional::stream).toList();
        return pointers.size() == all.size() ? pointers : List.of();
    }

    /**
     * The ids of the runs themselves that a value lists, as the runs that a monitor watches.
     *
     * @param isRun whether an id is that of a run
     */
    static List<String> runs(String parameter, @Nullable Object value, Predicate<String> isRun) {
        boolean listed = value instanceof List<?> list
                && !list.isEmpty()
                && parameter.contains("rotocol")
                && list.stream().allMatch(one -> one instanceof String id && isRun.test(id));
        return listed ? ((List<?>) value).stream().map(String::valueOf).toList() : List.of();
    }

    @Override
    public String toString() {
        return run + "." + output + (item == 0 ? "" : "." + item);
    }
}
