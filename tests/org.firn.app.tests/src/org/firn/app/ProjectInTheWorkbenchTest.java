/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.testkit.ui.Screen;
import org.firn.ui.project.ProjectSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A project in the real workbench, with its engine in a process of its own that the real launcher starts. */
class ProjectInTheWorkbenchTest {
    private static final long SECONDS = 60;

    @RegisterExtension
    private final Screen screen = new Screen();

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void createProject() throws Exception {
        desk = Desk.withNewProject(screen, folder);
    }

    @AfterEach
    void closeProject() {
        if (desk != null) {
            desk.close();
        }
    }

    private static List<String> protocols(ProjectSession session) {
        return session.snapshot().runs().stream().map(RunSnapshot::protocol).toList();
    }

    @Test
    void aProtocolIsFoundAddedTakenBackAndAddedAgain() throws Exception {
        ProjectSession session = desk.open();
        desk.show("org.firn.ui.catalogue");
        screen.bot().text("Search protocols").setText("spa.simulate.movies");
        screen.bot().text("Search protocols").enter();
        screen.await("the new run", () -> protocols(session).equals(List.of("spa.simulate.movies")));
        session.edits().undo().get(SECONDS, TimeUnit.SECONDS);
        screen.await("the graph without it", () -> protocols(session).isEmpty());
        session.edits().redo().get(SECONDS, TimeUnit.SECONDS);
        screen.await("the run again", () -> protocols(session).equals(List.of("spa.simulate.movies")));
        assertEquals("add simulate-movies", session.edits().undoLabel().orElseThrow());
        desk.photograph("project");
    }

    @Test
    void anEditorThatIsClosedClosesItsProject() {
        desk.open();
        screen.syncExec(() -> Desk.page().closeEditor(Desk.page().getActiveEditor(), false));
        screen.await(
                "the project to be closed",
                () -> desk.projects().find(desk.directory()).isEmpty());
        assertTrue(desk.projects().list().find(desk.directory()).isPresent(), "it can be opened again from the list");
    }

    @Test
    void theWelcomePageIsThereWithoutAProjectAndGoesWhenOneIsOpened() {
        String welcome = "org.firn.ui.welcome";
        desk.open();
        screen.await("the graph without a welcome page", () -> Desk.editors(welcome) == 0);
        desk.projects().close(desk.directory());
        screen.await("the welcome page", () -> Desk.editors(welcome) == 1);
        desk.photograph("welcome");
    }
}
