/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.Objects;

/**
 * Something wrong with a parameter, an input, a file or a link, said so that a user can mend it.
 *
 * @param severity whether it stops the run
 * @param where the parameter, input, run or file concerned, for example {@code align.bFactor}; never empty
 * @param what what is wrong, with the offending value, for example {@code is -1 Å/px, outside 0.1 to 20 Å/px}
 * @param cure what the user can do; empty only where nothing can be advised
 */
public record Problem(Severity severity, String where, String what, String cure) {

    /** Checks that nothing is null and that it is said where the problem is. */
    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(what);
        Objects.requireNonNull(cure);
        if (where.isEmpty()) {
            throw new IllegalArgumentException("A problem must say where it is: " + what);
        }
    }

    /** An error: nothing may start until it is mended. */
    public static Problem error(String where, String what, String cure) {
        return new Problem(Severity.ERROR, where, what, cure);
    }

    /** A warning: the run may start. */
    public static Problem warning(String where, String what, String cure) {
        return new Problem(Severity.WARNING, where, what, cure);
    }

    /** Whether this stops the run. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The same problem seen from one level further out: {@code bFactor} in run {@code align} is {@code
     * align.bFactor}.
     */
    public Problem within(String outer) {
        return new Problem(severity, outer + "." + where, what, cure);
    }

    /** One sentence for people: where, what, cure. */
    @Override
    public String toString() {
        return where + " " + what + (cure.isEmpty() ? "." : ". " + cure);
    }
}
