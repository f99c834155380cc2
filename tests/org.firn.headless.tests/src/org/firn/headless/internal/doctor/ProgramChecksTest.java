/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.jobs.ProgramLocations;
import org.firn.protocol.ExternalProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramChecksTest {

    @Test
    void aProgramIsFoundWithItsVersionAndAMissingOneWithItsCure(@TempDir Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("brew"), "#!/bin/sh\necho brew 1.2\n");
        assertTrue(program.toFile().setExecutable(true));
        List<ExternalProgram> programs = List.of(
                new ExternalProgram("brew", "coffee", "Install it.", "--version", "test"),
                new ExternalProgram("grind", "beans", "Buy a mill.", "", "test"));
        Map<String, String> environment = Map.of("PATH", folder.toString());
        List<Finding> findings = new ProgramChecks(ProgramLocations.NONE, environment).all(() -> programs);
        assertEquals(program + ", brew 1.2; needed for coffee", findings.get(0).detail());
        assertEquals("not found; needed for beans", findings.get(1).detail());
        assertEquals("Buy a mill.", findings.get(1).cure());
    }
}
