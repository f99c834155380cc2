/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.List;
import java.util.stream.Collectors;

/** Tells that a protocol cannot go on, with one or more {@link Problem}s in the user's words. */
public class ProtocolException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /**
     * @param where the parameter, input or file concerned
     * @param what what is wrong, with the offending value
     * @param cure what the user can do
     */
    public ProtocolException(String where, String what, String cure) {
        this(List.of(Problem.error(where, what, cure)));
    }

    /** @param problems at least one */
    public ProtocolException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** The same as {@link #ProtocolException(String, String, String)}, keeping the cause for the log. */
    public ProtocolException(String where, String what, String cure, Throwable cause) {
        this(where, what, cure);
        initCause(cause);
    }

    /** What is wrong; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
