/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.firn.engine.snapshot.RunSnapshot;
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
    private static final String WORK =
            """
            {"firn": "workflow/1", "title": "t", "runs": [
             {"id": "simulate", "protocol": "spa.simulate.movies", "label": "Simulate",
              "parameters": {"count": 6, "width": 256, "height": 256, "frames": 3, "particles": 6}}]}""";

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
        ProcessBuilder start = new ProcessBuilder(
                launcher.toString(), "workbench", desk.directory().toString());
        start.environment().put("FIRN_STATE", folder.resolve("state").toString());
        workbench = start.redirectErrorStream(true)
                .redirectOutput(folder.resolve("workbench.log").toFile())
                .start();
        Path engine = new ProjectDirectory(desk.directory()).engineFile();
        screen.await("the other workbench's engine", () -> Files.exists(engine));
        ProjectSession session = desk.open();
        desk.run(session, WORK);
        workbench.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
        RunSnapshot done = desk.awaitFinished(session, "Simulate");
        assertEquals(6, done.outputs().get(0).size());
        assertEquals("", done.message());
        desk.graph().awaitBox("Simulate");
        desk.photograph("after-kill");
    }
}
