/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the output of a run, or one item of it: {@code align.micrographs}, {@code reconstruct.volumes.2}.
 *
 * @param run the run's id
 * @param output the output's name
 * @param item the item's id; 0 for the whole output
 */
public record WorkflowLink(String run, String output, long item) {
    private static final Pattern TEXT =
            Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z_][A-Za-z0-9_]*)(?:\\.([1-9]\\d{0,17}))?");

    /** The whole output of a run. */
    public WorkflowLink(String run, String output) {
        this(run, output, 0);
    }

    /** Reads {@code RUN.OUTPUT} or {@code RUN.OUTPUT.ITEM}; empty when the text is neither. */
    public static Optional<WorkflowLink> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String item = matcher.group(3);
        return Optional.of(
                new WorkflowLink(matcher.group(1), matcher.group(2), item == null ? 0 : Long.parseLong(item)));
    }

    /** The same link, to a run of another id. */
    public WorkflowLink toRun(String otherRun) {
        return new WorkflowLink(otherRun, output, item);
    }

    @Override
    public String toString() {
        return run + "." + output + (item == 0 ? "" : "." + item);
    }
}
