/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.util.Optional;
import org.firn.model.workflow.Run;

/** How the message of a finished run tells of an output that it decided against. */
public final class NotTaken {
    private static final String BEGINNING = "Not taken: ";

    private NotTaken() {}

    /** The line about an output. */
    public static String line(String output, String reason) {
        return BEGINNING + output + ", as " + reason;
    }

    /** Why a finished run decided against an output, as the end of a sentence; empty when it did not decide so. */
    public static Optional<String> reason(Run source, String output) {
        String beginning = line(output, "");
        String message = source.getMessage() == null ? "" : source.getMessage();
        return message.lines()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .findFirst();
    }
}
