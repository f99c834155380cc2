/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineProcessTest {
    @TempDir
    Path scratch;

    private List<String> arguments(int processors, long memoryMiB) throws Exception {
        Path launcher = scratch.resolve("firn");
        Path seen = scratch.resolve("arguments");
        Files.writeString(launcher, "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + seen + "'\necho ready\n");
        assertTrue(launcher.toFile().setExecutable(true));
        new EngineProcess(List.of(launcher.toString()))
                .limitedTo(processors, memoryMiB)
                .start(scratch, EngineProcess.Until.UNNEEDED);
        return Files.readAllLines(seen);
    }

    @Test
    void theEngineIsToldWhatItsRunsMayUse() throws Exception {
        assertEquals(
                List.of(
                        "serve",
                        "--project",
                        scratch.toString(),
                        "--while-needed",
                        "--processors",
                        "6",
                        "--memory",
                        "8192"),
                arguments(6, 8192));
    }

    @Test
    void withoutLimitsNothingIsSaidOfThem() throws Exception {
        assertEquals(List.of("serve", "--project", scratch.toString(), "--while-needed"), arguments(0, 0));
    }
}
