/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.jobs.ProgramLocations;
import org.firn.jobs.ProgramVersion;
import org.firn.protocol.ExternalProgram;

/**
 * A program and what was found of it.
 *
 * @param program what is known about it
 * @param path where it is; empty when it was not found
 * @param version the line in which it says its version; empty when it says none
 */
record ProgramRow(ExternalProgram program, Optional<Path> path, String version) {

    /** Looks for programs and asks them for their versions, which takes a while. */
    static List<ProgramRow> find(
            List<ExternalProgram> programs, ProgramLocations locations, Map<String, String> environment) {
        return programs.stream()
                .map(program -> find(program, locations, environment))
                .toList();
    }

    private static ProgramRow find(
            ExternalProgram program, ProgramLocations locations, Map<String, String> environment) {
        Optional<Path> path = locations.find(program.name(), environment);
        String version = path.map(found -> ProgramVersion.of(found, program.versionOption()))
                .orElse("");
        return new ProgramRow(program, path, version);
    }

    /** Where it is, for people. */
    String place() {
        return path.map(Path::toString).orElse("not found");
    }
}
