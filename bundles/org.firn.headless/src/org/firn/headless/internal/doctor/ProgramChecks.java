/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.jobs.ProgramLocations;
import org.firn.jobs.ProgramVersion;
import org.firn.protocol.ExternalProgram;
import org.firn.protocol.ExternalProgramRegistry;

/** Looks for the programs that protocols call: where they are, which version, and how to get those that are missing. */
public final class ProgramChecks {
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
        String version = ProgramVersion.of(found.get(), program.versionOption());
        return Finding.ok(
                subject, found.get() + (version.isEmpty() ? "" : ", " + version) + "; needed for " + program.usedFor());
    }
}
