/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.foreign.ImportedWorkflow;
import org.firn.protocol.foreign.ImportedWorkflow.ImportedRun;
import org.firn.protocol.foreign.ProjectFormatRegistry;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowCatalogue;
import org.firn.protocol.workflow.WorkflowExport;
import org.firn.protocol.workflow.WorkflowInput;
import org.firn.protocol.workflow.WorkflowWriter;
import org.firn.ui.edit.RunEdits;
import org.firn.ui.internal.workbench.Failures;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.project.ProjectSession;

/**
 * Takes workflows from files and writes them to files, and takes over projects of other programs. For the thread of the
 * screen; what takes a while is done by jobs.
 */
final class Exchange {
    private static final int MOST_NOTES = 12;
    private static final String[] NAMES = {"*.json;*.json.template", "*"};

    private final OpenProjects projects;
    private final ProjectWork background;

    /** @param control above whose window questions are asked */
    Exchange(OpenProjects projects, Control control) {
        this.projects = projects;
        background = new ProjectWork(control);
    }

    /** Asks for a workflow file, of Firn or another program, and adds its runs to the project that is worked with. */
    void importWorkflow() {
        ProjectSession session = active("Import workflow");
        if (session == null) {
            return;
        }
        FileDialog dialog = new FileDialog(background.shell(), SWT.OPEN);
        dialog.setText("Import workflow into " + session.snapshot().name());
        dialog.setFilterExtensions(NAMES);
        String file = dialog.open();
        if (file != null) {
            background.start("Import workflow", monitor -> {
                ImportedWorkflow imported = WorkflowCatalogue.contributed().open(file);
                background.onScreen(() -> add(session, Path.of(file), imported));
            });
        }
    }

    private void add(ProjectSession session, Path file, ImportedWorkflow imported) {
        Optional<Map<String, String>> values = askFor(imported.workflow());
        if (values.isEmpty()) {
            return;
        }
        WorkflowBinding binding = WorkflowBinding.of(imported.workflow(), values.get());
        if (!binding.problems().isEmpty()) {
            String why = new ProtocolException(binding.problems()).getMessage();
            MessageDialog.openError(background.shell(), "Import workflow", why);
            return;
        }
        String label = "import " + file.getFileName();
        Failures.show(
                background.shell(),
                "Import workflow",
                session.edits().submit(RunEdits.install(session.protocols(), binding.workflow(), label)));
        List<String> notes = new ArrayList<>(imported.notes());
        imported.runs().stream()
                .filter(run -> !run.mapped() || !run.notUnderstood().isEmpty())
                .map(ImportedRun::toString)
                .forEach(notes::add);
        if (!notes.isEmpty()) {
            tell("Import workflow", notes);
        }
    }

    /** The values of inputs that have none; empty when the user went away. */
    private Optional<Map<String, String>> askFor(Workflow workflow) {
        Map<String, String> values = new LinkedHashMap<>();
        List<ParameterSpec> needed = WorkflowBinding.of(workflow, values).workflow().inputs().stream()
                .map(WorkflowInput::spec)
                .toList();
        for (ParameterSpec spec : needed) {
            String unit = spec.unit().isEmpty() ? "" : " (" + spec.unit() + ")";
            InputDialog question = new InputDialog(
                    background.shell(),
                    workflow.title(),
                    spec.label() + unit + (spec.help().isEmpty() ? "" : "\n" + spec.help()),
                    "",
                    text -> text.isBlank() ? "The workflow needs a value." : null);
            if (question.open() != Window.OK) {
                return Optional.empty();
            }
            values.put(spec.name(), question.getValue().strip());
        }
        return Optional.of(values);
    }

    /** Asks for a file and writes the runs of the project that is worked with to it, without results. */
    void exportWorkflow() {
        ProjectSession session = active("Export workflow");
        if (session == null) {
            return;
        }
        FileDialog dialog = new FileDialog(background.shell(), SWT.SAVE);
        dialog.setText("Export the workflow of " + session.snapshot().name());
        dialog.setFileName(session.directory().getFileName() + ".json");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            Failures.show(background.shell(), "Export workflow", session.work(repository -> {
                WorkflowWriter.write(repository.read(WorkflowExport::of), Path.of(file));
                return file;
            }));
        }
    }

    /** Asks for the folder of another program's project and makes a project of ours with its runs and results. */
    void importFolder() {
        DirectoryDialog dialog = new DirectoryDialog(background.shell());
        dialog.setText("Import project");
        dialog.setMessage("The folder of a project of another program, such as Scipion. Nothing in it is changed.");
        String folder = dialog.open();
        if (folder == null) {
            return;
        }
        Path source = Path.of(folder);
        InputDialog question = new InputDialog(
                background.shell(),
                "Import project",
                "The folder of the new project. Images stay where they are.",
                source.resolveSibling(source.getFileName() + "-firn").toString(),
                text -> text.isBlank() || Files.exists(Path.of(text.strip()))
                        ? "Name a folder that is not there yet."
                        : null);
        if (question.open() != Window.OK) {
            return;
        }
        TakenProject taken =
                new TakenProject(source, Path.of(question.getValue().strip()));
        background.start("Import " + source.getFileName(), monitor -> {
            List<String> notes = taken.create(ProjectFormatRegistry.contributed(), ProtocolRegistry.contributed());
            background.onScreen(() -> {
                projects.open(taken.directory());
                tell("Import project", notes);
            });
        });
    }

    private void tell(String title, List<String> notes) {
        List<String> shown = notes.subList(0, Math.min(MOST_NOTES, notes.size()));
        String more = notes.size() > MOST_NOTES ? "\n\u2026 and " + (notes.size() - MOST_NOTES) + " more." : "";
        MessageDialog.openInformation(background.shell(), title, String.join("\n", shown) + more);
    }

    private @Nullable ProjectSession active(String what) {
        Optional<ProjectSession> session = projects.active();
        if (session.isEmpty()) {
            MessageDialog.openInformation(background.shell(), what, "No project is open. Make or open one first.");
        }
        return session.orElse(null);
    }
}
