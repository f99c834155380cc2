/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.firn.engine.EngineProcess;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.repository.Projects;
import org.firn.testkit.ui.Screen;
import org.firn.ui.project.OpenProjects;
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

    private OpenProjects projects;
    private Path directory;

    @BeforeEach
    void createProject() throws Exception {
        Path launcher = Path.of(System.getProperty("firn.product", "")).resolve("firn");
        assumeTrue(Files.isExecutable(launcher), "skipped: the headless product is not built");
        System.setProperty(EngineProcess.LAUNCHER, launcher.toString());
        directory = folder.resolve("apo");
        Projects.create(directory, "Apoferritin").close();
        projects = screen.syncGet(() -> PlatformUI.getWorkbench().getService(OpenProjects.class));
    }

    @AfterEach
    void closeProject() throws Exception {
        if (projects != null) {
            projects.close(directory);
            screen.await(
                    "the graph to be closed", () -> screen.syncGet(() -> page().getEditorReferences().length) == 0);
            System.clearProperty(EngineProcess.LAUNCHER);
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private ProjectSession open() {
        ProjectSession session = projects.open(directory);
        screen.await("the engine", () -> session.connection().isConnected());
        screen.await(
                "the graph",
                () -> screen.syncGet(() -> {
                    IEditorPart editor = page().getActiveEditor();
                    return editor != null && editor.getTitle().equals("Apoferritin");
                }));
        return session;
    }

    private static List<String> protocols(ProjectSession session) {
        return session.snapshot().runs().stream().map(RunSnapshot::protocol).toList();
    }

    @Test
    void aProtocolIsFoundAddedTakenBackAndAddedAgain() throws Exception {
        ProjectSession session = open();
        screen.syncExec(() -> show("org.firn.ui.catalogue"));
        screen.bot().text("Search protocols").setText("spa.simulate.movies");
        screen.bot().text("Search protocols").enter();
        screen.await("the new run", () -> protocols(session).equals(List.of("spa.simulate.movies")));
        session.edits().undo().get(SECONDS, TimeUnit.SECONDS);
        screen.await("the graph without it", () -> protocols(session).isEmpty());
        session.edits().redo().get(SECONDS, TimeUnit.SECONDS);
        screen.await("the run again", () -> protocols(session).equals(List.of("spa.simulate.movies")));
        assertEquals("add simulate-movies", session.edits().undoLabel().orElseThrow());
        Shell shell = screen.syncGet(() -> page().getWorkbenchWindow().getShell());
        assertTrue(Files.size(screen.screenshot(shell, "project")) > 0);
    }

    @Test
    void anEditorThatIsClosedClosesItsProject() {
        open();
        screen.syncExec(() -> page().closeEditor(page().getActiveEditor(), false));
        screen.await("the project to be closed", () -> projects.find(directory).isEmpty());
        assertTrue(projects.list().find(directory).isPresent(), "it can be opened again from the list");
    }

    private static void show(String view) {
        try {
            page().showView(view);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
