/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.batch;

/**
 * What a command said.
 *
 * @param exitCode its exit code
 * @param out its standard output
 * @param err its standard error
 */
public record CommandOutput(int exitCode, String out, String err) {

    /** Whether the exit code is 0. */
    public boolean isSuccess() {
        return exitCode == 0;
    }

    /** The last words of standard error, or of standard output when there are none; for messages. */
    public String words() {
        String text = err.isBlank() ? out.strip() : err.strip();
        return text.length() <= 500 ? text : "... " + text.substring(text.length() - 500);
    }
}
