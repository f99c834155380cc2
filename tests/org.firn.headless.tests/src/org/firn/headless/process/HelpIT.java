/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpIT {
    private static final List<String> COMMANDS = List.of(
            "new",
            "run",
            "validate",
            "status",
            "stop",
            "resume",
            "restart",
            "protocols",
            "describe",
            "table",
            "export",
            "convert",
            "report",
            "conformance",
            "doctor",
            "demo");

    @TempDir
    private Path folder;

    @Test
    void theHelpListsEveryCommand() throws Exception {
        Firn.Result help = Firn.in(folder).run("--help");
        assertEquals(0, help.exitCode(), help.toString());
        COMMANDS.forEach(command -> assertTrue(help.out().contains("\n  " + command + " "), command));
    }

    @Test
    void everyCommandHasHelpWithAnExample() throws Exception {
        Firn firn = Firn.in(folder);
        for (String command : COMMANDS) {
            Firn.Result help = firn.run(command, "--help");
            assertEquals(0, help.exitCode(), help.toString());
            assertTrue(help.out().contains("Example:\n  firn " + command), help.out());
        }
    }

    @Test
    void aWrongCommandIsWrongUsage() throws Exception {
        Firn.Result result = Firn.in(folder).run("statsu");
        assertEquals(2, result.exitCode());
        assertEquals("firn: there is no command statsu. Did you mean status?\n", result.err());
    }

    @Test
    void theProtocolsAreListedAndDescribed() throws Exception {
        Firn firn = Firn.in(folder);
        Firn.Result list = firn.run("protocols", "--json");
        assertTrue(list.out().contains("\"id\":\"spa.align.movies\""), list.toString());
        Firn.Result described = firn.run("describe", "spa.import.movies");
        assertTrue(described.out().contains("samplingRate (number, Å/px"), described.toString());
        Firn.Result wrong = firn.run("describe", "spa.align.movie");
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("Did you mean spa.align.movies?"), wrong.err());
    }

    @Test
    void theDoctorFindsEveryProtocolUsable() throws Exception {
        Firn.Result result = Firn.in(folder).run("doctor");
        assertTrue(result.out().contains("workflows can be used"), result.toString());
    }
}
