/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.protocol.ProgramFailedException;
import org.firn.protocol.ProtocolException;

/** What RELION's programs complain about. */
final class Complaints {
    private static final Pattern UNKNOWN_OPTION = Pattern.compile("Option (\\S+)\\s+is not a valid RELION argument");
    private static final Pattern BACKTRACE = Pattern.compile("=== Backtrace.*|.*\\(\\+0x[0-9a-f]+\\).*|=+");

    private Complaints() {}

    /** Refuses options that the program did not know: it says so and goes on without them. */
    static void refuse(String program, Path stderr) throws ProtocolException, IOException {
        Matcher matcher = UNKNOWN_OPTION.matcher(Files.readString(stderr, StandardCharsets.ISO_8859_1));
        List<String> unknown = new ArrayList<>();
        while (matcher.find()) {
            unknown.add(matcher.group(1));
        }
        if (!unknown.isEmpty()) {
            throw new ProtocolException(
                    program,
                    "does not know " + String.join(", ", unknown) + ", and went on without",
                    "Correct the additional arguments, or use the version of RELION that has this option.");
        }
    }

    /** Puts the sentence of RELION's own error before everything else that it printed. */
    static ProtocolException explain(String program, ProgramFailedException failure) {
        List<String> said = new ArrayList<>();
        boolean error = false;
        for (String line : failure.lastLines()) {
            if (line.startsWith("=== Backtrace")) {
                error = false;
            } else if (line.startsWith("ERROR")) {
                error = true;
                said.add(line.substring("ERROR".length()).replaceFirst("^: *", ""));
            } else if (error && !BACKTRACE.matcher(line.strip()).matches()) {
                said.add(line.strip());
            }
        }
        said.removeIf(String::isBlank);
        String what = said.isEmpty() ? String.valueOf(failure.getMessage()) : String.join(" ", said);
        return new ProtocolException(program, "failed: " + what, "See its last lines in the log of the run.", failure);
    }
}
