/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.firn.jobs.ProgramLocations;
import org.firn.protocol.ExternalProgram;
import org.firn.protocol.ExternalProgramRegistry;

/** Looks for the programs that protocols call: where they are, which version, and how to get those that are missing. */
public final class ProgramChecks {
    private static final long PATIENCE_SECONDS = 20;

    private final ProgramLocations locations;
    private final Map<String, String> environment;

    /** Looks where the preferences and PATH say. */
    public ProgramChecks(ProgramLocations locations, Map<String, String> environment) {
        this.locations = locations;
        this.environment = environment;
    }

    /** A finding for each program. */
    public List<Finding> all(ExternalProgramRegistry programs) {
        return programs.all().stream().map(this::find).toList();
    }

    private Finding find(ExternalProgram program) {
        String subject = "Program " + program.name();
        Optional<Path> found = locations.find(program.name(), environment);
        if (found.isEmpty()) {
            return new Finding(
                    Finding.Level.OK, subject, "not found; needed for " + program.usedFor(), program.install());
        }
        String version = program.versionOption().isEmpty() ? "" : version(found.get(), program.versionOption());
        return Finding.ok(
                subject, found.get() + (version.isEmpty() ? "" : ", " + version) + "; needed for " + program.usedFor());
    }

    /** The first line that it prints; empty when it does not start or end. */
    private static String version(Path program, String option) {
        try {
            Process process = new ProcessBuilder(program.toString(), option)
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return text.lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
