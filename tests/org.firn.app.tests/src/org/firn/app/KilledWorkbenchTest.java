/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.repository.ProjectDirectory;
import org.firn.testkit.ui.Screen;
import org.firn.ui.project.ProjectSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A second workbench, in a process of its own, that is killed while its project has work to do. */
class KilledWorkbenchTest {
    private static final int PATIENCE = 60;
    private static final String WORK =
            """
            {"firn": "workflow/1", "title": "t", "runs": [
             {"id": "simulate", "protocol": "spa.simulate.movies", "label": "Simulate",
              "parameters": {"count": 16, "width": 1024, "height": 1024, "frames": 8, "particles": 20}}]}""";
    private static final int MOVIES = 16;

    @RegisterExtension
    private final Screen screen = new Screen();

    @TempDir
    private Path folder;

    private Desk desk;
    private Process workbench;

    @BeforeEach
    void createProject() throws Exception {
        desk = Desk.withNewProject(screen, folder);
    }

    @AfterEach
    void close() {
        if (workbench != null) {
            workbench.destroyForcibly();
        }
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void itsRunsGoOnAndTheNextWorkbenchShowsTheTruth() throws Exception {
        Path launcher = Desk.product("org.firn.workbench.product");
        assumeTrue(Files.isExecutable(launcher), "skipped: the workbench product is not built");
        workbench = start(launcher, "workbench", desk.directory().toString());
        Path engine = new ProjectDirectory(desk.directory()).engineFile();
        screen.await("the other workbench's engine", () -> Files.exists(engine));
        Path work = Files.writeString(folder.resolve("work.json"), WORK);
        Process request = start(
                Desk.product("org.firn.headless.product"),
                "run",
                work.toString(),
                "--project",
                desk.directory().toString(),
                "--no-wait");
        assertTrue(request.waitFor(PATIENCE, TimeUnit.SECONDS), "the request is made");
        assertEquals(0, request.exitValue(), () -> log("run"));

        workbench.destroyForcibly().waitFor(PATIENCE, TimeUnit.SECONDS);
        ProjectSession session = desk.open();
        screen.await("the run", () -> Desk.find(session, "Simulate").isPresent());
        RunSnapshot going = Desk.find(session, "Simulate").orElseThrow();
        assertTrue(going.phase() == Phase.EXECUTING || going.phase() == Phase.PENDING, going.state());
        RunSnapshot done = desk.awaitFinished(session, "Simulate");
        assertEquals(MOVIES, done.outputs().get(0).size());
        assertEquals("", done.message());
        desk.graph().awaitBox("Simulate");
        desk.photograph("after-kill");
    }

    private Process start(Path launcher, String command, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(launcher.toString(), command));
        words.addAll(List.of(arguments));
        ProcessBuilder start = new ProcessBuilder(words);
        start.environment().put("FIRN_STATE", folder.resolve("state").toString());
        return start.redirectErrorStream(true)
                .redirectOutput(folder.resolve(command + ".log").toFile())
                .start();
    }

    private String log(String command) {
        try {
            return Files.readString(folder.resolve(command + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
