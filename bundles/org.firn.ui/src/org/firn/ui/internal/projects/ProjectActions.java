/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowCatalogue;
import org.firn.ui.edit.ProjectEdit;
import org.firn.ui.internal.edit.RenameProject;
import org.firn.ui.internal.preferences.Defaults;
import org.firn.ui.internal.workbench.Failures;
import org.firn.ui.project.OpenProjects;

/** What can be done to projects as wholes. For the thread of the screen; what takes a while is done by jobs. */
public final class ProjectActions {
    private static final String DEMO = "spa-demo";

    private final OpenProjects projects;
    private final ProjectWork background;

    /** @param control above whose window questions are asked, also when the control has gone meanwhile */
    public ProjectActions(OpenProjects projects, Control control) {
        this.projects = projects;
        background = new ProjectWork(control);
    }

    /** Asks for a new project and opens it. */
    public void create() {
        NewProjectDialog dialog = new NewProjectDialog(shell(), WorkflowCatalogue.contributed(), folderForNew());
        dialog.open();
        NewProject wanted = dialog.answer();
        if (wanted != null) {
            work("Create " + wanted.name(), monitor -> {
                wanted.create(ProtocolRegistry.contributed());
                onScreen(() -> projects.open(wanted.directory()));
            });
        }
    }

    /** Asks where the demo is to be made, makes it, runs it and opens it. */
    public void demo() {
        InputDialog question = new InputDialog(
                shell(),
                "Run the demo",
                "The demo simulates movies of an electron microscope and takes them to 2D class averages, which takes "
                        + "some minutes. A project with all of its files is made in this folder:",
                DemoPlace.suggest(folderForNew()).toString(),
                DemoPlace::complaint);
        if (question.open() != Window.OK) {
            return;
        }
        Path directory = Path.of(question.getValue().strip());
        work("Make the demo", monitor -> {
            Workflow workflow = WorkflowCatalogue.contributed().read(DEMO);
            new NewProject(directory, "Demo", workflow, Map.of(), true).create(ProtocolRegistry.contributed());
            onScreen(() -> projects.open(directory));
        });
    }

    /** Where the preferences say, or else beside the project that was used last. */
    private Path folderForNew() {
        return new Defaults()
                .projectFolder()
                .or(() -> projects.list().all().stream().findFirst().map(known -> known.directory()
                        .getParent()))
                .filter(Files::isWritable)
                .orElse(Path.of(System.getProperty("user.home")));
    }

    /** Asks for a folder and opens the project in it. */
    public void openOther() {
        DirectoryDialog dialog = new DirectoryDialog(shell());
        dialog.setText("Open project");
        dialog.setMessage("The folder of a project: it has a file project.json");
        dialog.setFilterPath(folderForNew().toString());
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path directory = Path.of(chosen);
        if (Files.exists(directory.resolve("project.json"))) {
            projects.open(directory);
        } else {
            MessageDialog.openError(
                    shell(),
                    "Open project",
                    directory + " holds no project: it has no file project.json. Choose the project's own folder.");
        }
    }

    void open(ProjectRow row) {
        projects.open(row.directory());
    }

    void close(ProjectRow row) {
        projects.close(row.directory());
    }

    /** Asks for another name of an open project; its folder keeps its own. */
    void rename(ProjectRow row) {
        row.session().ifPresent(session -> {
            InputDialog question = new InputDialog(
                    shell(),
                    "Rename " + row.name(),
                    "The project's name. Its folder stays " + row.directory() + ".",
                    row.name(),
                    text -> text.isBlank() ? "A project needs a name." : null);
            if (question.open() == Window.OK && !question.getValue().strip().equals(row.name())) {
                ProjectEdit rename = new RenameProject(question.getValue());
                Failures.show(shell(), "Rename " + row.name(), session.edits().submit(rename));
            }
        });
    }

    /** Tells about a project what there is to know. */
    void properties(ProjectRow row) {
        work("Look at " + row.name(), monitor -> {
            FolderSize size = FolderSize.of(row.directory(), monitor::isCanceled);
            String runs = row.runs();
            String text = "Folder: " + row.directory()
                    + "\nSize: " + FolderSize.text(size.bytes()) + " in " + size.files() + " files"
                    + "\nRuns: " + (runs.isEmpty() ? "not known until it is opened" : runs)
                    + "\nUsed: " + row.lastUsed(Instant.now())
                    + (row.state().isEmpty() ? "" : "\nState: " + row.state());
            if (!monitor.isCanceled()) {
                onScreen(() -> MessageDialog.openInformation(shell(), row.name(), text));
            }
        });
    }

    /** Asks whether a project is to be forgotten or deleted, with what would go. */
    void delete(ProjectRow row) {
        if (row.isAtWork()) {
            MessageDialog.openError(
                    shell(), "Delete " + row.name(), "Runs of " + row.name() + " are at work. Stop them first.");
            return;
        }
        work("Look at " + row.name(), monitor -> {
            FolderSize size = FolderSize.of(row.directory(), monitor::isCanceled);
            if (!monitor.isCanceled()) {
                onScreen(() -> askToDelete(row, size));
            }
        });
    }

    private void askToDelete(ProjectRow row, FolderSize size) {
        String what = size.files() == 0
                ? "There is nothing left in " + row.directory() + "."
                : "In " + row.directory() + " there are " + size.files() + " files, " + FolderSize.text(size.bytes())
                        + ". Movies that were imported from elsewhere are not among them.";
        MessageDialog question = new MessageDialog(
                shell(),
                "Delete " + row.name(),
                null,
                what + "\n\nDeleting them cannot be undone. Forgetting the project leaves all of them where they are.",
                MessageDialog.WARNING,
                0,
                "Forget it",
                "Delete all files",
                "Cancel");
        int answer = question.open();
        if (answer == 0 || answer == 1) {
            projects.close(row.directory());
            work((answer == 1 ? "Delete " : "Forget ") + row.name(), monitor -> {
                if (answer == 1) {
                    deleteAll(row.directory(), monitor);
                }
                projects.list().forget(row.directory());
            });
        }
    }

    /** The file that makes it a project goes last, so that what is half deleted can be deleted again. */
    private static void deleteAll(Path directory, IProgressMonitor monitor) throws IOException {
        Path marker = directory.resolve("project.json");
        if (!Files.exists(marker)) {
            throw new IOException(directory + " is no project any more; nothing was deleted. Look what is in it.");
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(directory)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            if (monitor.isCanceled()) {
                return;
            }
            if (!file.equals(marker) && !file.equals(directory)) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(marker);
        Files.deleteIfExists(directory);
    }

    private Shell shell() {
        return background.shell();
    }

    private void onScreen(Runnable work) {
        background.onScreen(work);
    }

    private void work(String name, ProjectWork.Work work) {
        background.start(name, work);
    }
}
