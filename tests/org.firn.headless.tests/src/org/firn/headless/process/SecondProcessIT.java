/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in one process, watched and stopped by another; and what is left after an interruption. */
class SecondProcessIT {
    @TempDir
    private Path folder;

    private Firn firn;
    private String workflow;

    @BeforeEach
    void writeMovies() throws Exception {
        firn = Firn.in(folder);
        // long enough for another process to come in between
        workflow = Workflows.align(folder, Movies.folder(folder.resolve("movies"), 30, 384, 12), "", "");
    }

    private Firn.Running runInBackground() throws Exception {
        return runInBackground(workflow);
    }

    private Firn.Running runInBackground(String workflow) throws Exception {
        Firn.Running running = firn.start("run", workflow, "--project", "p", "--json", "--processors", "1");
        running.awaitLine("run-state", "align", "RUNNING");
        return running;
    }

    private String state(String run) throws Exception {
        Firn.Result status = firn.run("status", "--project", "p", "--json");
        assertEquals(0, status.exitCode(), status.toString());
        return status.out()
                .lines()
                .filter(line -> line.contains("\"run\":\"" + run + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void statusTableAndStopWorkWhileARunGoesOn() throws Exception {
        String many = Movies.linked(folder.resolve("many"), 600, 384, 12);
        try (Firn.Running running = runInBackground(Workflows.align(folder, many, "", ""))) {
            running.awaitLine("progress", "align");
            assertTrue(state("align").contains("\"state\":\"RUNNING\""));
            Firn.Result table =
                    firn.run("table", "--project", "p", "import.movies", "--columns", "id,name", "--limit", "2");
            assertEquals("id,name\n1,mic_000\n2,mic_001\n", table.out(), table.toString());
            Firn.Result stop = firn.run("stop", "--project", "p");
            assertEquals(0, stop.exitCode(), stop.toString());
            Firn.Result first = running.await();
            assertEquals(3, first.exitCode(), first.toString());
            assertTrue(first.out().lines().reduce("", (a, b) -> b).contains("\"align\":\"ABORTED\""), first.out());
        }
        assertTrue(state("align").contains("ABORTED"), state("align"));
    }

    @Test
    void anInterruptionStopsTheRunsAndResumeGoesOnWithWhatIsLeft() throws Exception {
        String many = Workflows.align(folder, Movies.linked(folder.resolve("many"), 150, 384, 12), "", "");
        try (Firn.Running running = runInBackground(many)) {
            running.awaitLine("progress", "align");
            running.signal("INT");
            Firn.Result result = running.await();
            assertEquals(130, result.exitCode(), result.toString());
        }
        assertTrue(state("align").contains("ABORTED"), state("align"));
        Firn.Result resumed = firn.run("resume", "--project", "p");
        assertEquals(0, resumed.exitCode(), resumed.toString());
        assertTrue(state("align").contains("\"size\":150"), state("align"));
        Firn.Result again = firn.run("run", many, "--project", "p");
        assertEquals(0, again.exitCode(), again.toString());
        assertTrue((again.out() + state("align")).contains("0 steps executed"), again + state("align"));
    }

    @Test
    void aSecondRunIsAClientOfTheFirst() throws Exception {
        try (Firn.Running running = runInBackground()) {
            Firn.Result second = firn.run("run", workflow, "--project", "p", "--json");
            assertEquals(0, second.exitCode(), second.toString());
            assertTrue(second.out().lines().reduce("", (a, b) -> b).contains("\"align\":\"FINISHED\""), second.out());
            assertEquals(0, running.await().exitCode());
        }
    }

    @Test
    void withoutWaitingTheWorkGoesOnInTheBackground() throws Exception {
        Firn.Result started = firn.run("run", workflow, "--project", "p", "--no-wait");
        assertEquals(0, started.exitCode(), started.toString());
        // a resume without names waits for everything that has not finished, as a client
        Firn.Result waited = firn.run("run", workflow, "--project", "p");
        assertEquals(0, waited.exitCode(), waited.toString());
        assertTrue(state("align").contains("FINISHED"), state("align"));
    }
}
