/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.firn.engine.EngineProcess;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.firn.repository.Projects;
import org.firn.testkit.ui.BotControl;
import org.firn.testkit.ui.Screen;
import org.firn.ui.edit.AddingEdit;
import org.firn.ui.edit.RunEdits;
import org.firn.ui.graph.GraphEditorInput;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.project.ProjectSession;

/** The window of the workbench with one project, whose engine the real launcher starts in a process of its own. */
final class Desk implements AutoCloseable {
    /** What the project is called. */
    static final String PROJECT = "Apoferritin";

    private static final long SECONDS = 60;

    private final Screen screen;
    private final Path directory;
    private final OpenProjects projects;

    private Desk(Screen screen, Path directory) {
        this.screen = screen;
        this.directory = directory;
        projects = screen.syncGet(() -> PlatformUI.getWorkbench().getService(OpenProjects.class));
    }

    /** Makes an empty project; the test is skipped where there is no product whose engine could be started. */
    static Desk withNewProject(Screen screen, Path folder) throws Exception {
        Path launcher = product("org.firn.headless.product");
        assumeTrue(Files.isExecutable(launcher), "skipped: the headless product is not built");
        System.setProperty(EngineProcess.LAUNCHER, launcher.toString());
        Path directory = folder.resolve("apo");
        Projects.create(directory, PROJECT).close();
        return new Desk(screen, directory);
    }

    /** The launcher of a product of this build. */
    static Path product(String name) {
        Path headless = Path.of(System.getProperty("firn.product", "org.firn.headless.product"));
        return Path.of(headless.toString().replace("org.firn.headless.product", name))
                .resolve("firn");
    }

    /** Where the project is. */
    Path directory() {
        return directory;
    }

    /** The projects of the workbench. */
    OpenProjects projects() {
        return projects;
    }

    /** Opens the project, and waits for its engine and its graph. */
    ProjectSession open() {
        ProjectSession session = projects.open(directory);
        screen.await("the engine", () -> session.connection().isConnected());
        screen.await("the graph", () -> {
            IEditorPart editor = page().getActiveEditor();
            return editor != null && editor.getTitle().equals(PROJECT);
        });
        return session;
    }

    /** The page of the only window; for the thread of the screen. */
    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Brings a view to the front. */
    void show(String view) {
        screen.syncExec(() -> {
            try {
                page().showView(view);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The graph of the project. */
    GraphPage graph() {
        return new GraphPage(screen);
    }

    /** Adds the runs of a workflow, as pasting does, and starts them. */
    void run(ProjectSession session, String workflow) throws Exception {
        AddingEdit paste = RunEdits.paste(session.protocols(), workflow);
        session.edits().submit(paste).get(SECONDS, TimeUnit.SECONDS);
        screen.await(
                "the runs",
                () -> session.snapshot().runs().size() >= paste.added().size());
        List<RunSnapshot> runs = session.snapshot().runs();
        session.edits().submit(RunEdits.request(RunRequest.RUN, runs)).get(SECONDS, TimeUnit.SECONDS);
    }

    /** Waits until the run with a label has done its work. */
    RunSnapshot awaitFinished(ProjectSession session, String label) {
        screen.await(label + " to be finished", () -> {
            Optional<RunSnapshot> found = find(session, label);
            if (found.isPresent() && found.get().state().equals("FAILED")) {
                throw new AssertionError(label + " failed: " + found.get().message());
            }
            return found.isPresent() && found.get().state().equals("FINISHED");
        });
        return find(session, label).orElseThrow();
    }

    /** The run with a label. */
    static Optional<RunSnapshot> find(ProjectSession session, String label) {
        return session.snapshot().runs().stream()
                .filter(run -> run.label().equals(label))
                .findFirst();
    }

    /** What the menu and the keys do by a command's id, while a control has the focus. */
    void command(String id, BotControl<?> focus) {
        focus.setFocus();
        screen.syncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError(id + " does nothing here", e);
            }
        });
    }

    /** A photograph of the whole window. */
    void photograph(String name) {
        Shell shell = screen.syncGet(() -> page().getWorkbenchWindow().getShell());
        screen.screenshot(shell, name);
    }

    /** How many editors of a kind are open. From the thread of the screen. */
    static int editors(String id) {
        return page().findEditors(null, id, IWorkbenchPage.MATCH_ID).length;
    }

    /** Closes the views of data and the project. */
    @Override
    public void close() {
        screen.syncExec(() -> {
            for (IViewReference view : page().getViewReferences()) {
                if (view.getId().equals("org.firn.ui.viewer.data")) {
                    page().hideView(view);
                }
            }
        });
        projects.close(directory);
        screen.await("the graph to be closed", () -> editors(GraphEditorInput.EDITOR) == 0);
        System.clearProperty(EngineProcess.LAUNCHER);
    }
}
