/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/**
 * That a rule fired, and what came of it.
 *
 * @param number counted from 1 in a project
 * @param rule the rule's id
 * @param figure the address of its figure
 * @param time when it fired
 * @param text what happened, for people
 * @param actions the keys of what is to be done
 * @param items the items that were beyond the threshold
 * @param results what was done so far
 * @param cleared when the figure was good again; null while it is not
 */
public record Firing(
        long number,
        String rule,
        String figure,
        Instant time,
        String text,
        List<String> actions,
        List<Long> items,
        List<Result> results,
        @Nullable Instant cleared) {
    /**
     * What came of an action.
     *
     * @param action its key
     * @param worked whether it is done; otherwise it is given up
     * @param note the reason why it was given up; empty otherwise
     */
    public record Result(String action, boolean worked, String note) {}

    public Firing {
        actions = List.copyOf(actions);
        items = List.copyOf(items);
        results = List.copyOf(results);
    }

    /** Whether the figure is not yet good again. */
    public boolean isOpen() {
        return cleared == null;
    }

    /** Whether an action is still to be done. */
    boolean awaits(String action) {
        return actions.contains(action)
                && results.stream().noneMatch(result -> result.action().equals(action));
    }

    Firing with(Result result) {
        List<Result> more = new ArrayList<>(results);
        more.add(result);
        return new Firing(number, rule, figure, time, text, actions, items, more, cleared);
    }

    Firing clearedAt(Instant when) {
        return new Firing(number, rule, figure, time, text, actions, items, results, when);
    }

    /** The marks that its items got. */
    public List<String> itemMarks() {
        return actions.stream()
                .filter(action -> action.startsWith(RuleAction.Mark.ON_ITEMS))
                .map(action -> action.substring(RuleAction.Mark.ON_ITEMS.length()))
                .toList();
    }

    /** What came of its actions, for people. */
    public String outcome() {
        return results.stream()
                .map(result -> result.action() + (result.worked() ? "" : " FAILED: " + result.note()))
                .collect(Collectors.joining("; "));
    }
}
