/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.firn.engine.RunFiles;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.firn.repository.ProjectDirectory;
import org.firn.ui.edit.ProjectEdit;
import org.firn.ui.edit.RunEdits;
import org.firn.ui.edit.SetupEdits;
import org.firn.ui.internal.workbench.Failures;
import org.firn.ui.project.ProjectSession;

/** What a user can do with runs, asking him where that is needed. Used by the thread of the screen; nothing waits. */
public final class RunActions {
    private final Control place;
    private final ProjectSession session;

    /** @param place where dialogs belong */
    public RunActions(Control place, ProjectSession session) {
        this.place = place;
        this.session = session;
    }

    private void submit(String what, ProjectEdit edit) {
        Failures.show(place, what, session.edits().submit(edit));
    }

    /** Asks the runs for something. */
    public void request(RunRequest request, Collection<RunSnapshot> runs) {
        if (!runs.isEmpty()) {
            submit("Request", RunEdits.request(request, runs));
        }
    }

    /** Restarts the runs and all that need them, once the user has agreed. */
    public void restartFromHere(Collection<RunSnapshot> runs) {
        boolean agreed = MessageDialog.openConfirm(
                place.getShell(),
                "Restart from here",
                "These runs and all that take something from them begin anew; their results are replaced.");
        if (agreed) {
            submit("Restart from here", RunEdits.requestFromHere(RunRequest.RESTART, runs));
        }
    }

    /** Deletes the runs, once the user has seen what goes. */
    public void delete(Collection<RunSnapshot> runs) {
        if (runs.isEmpty()) {
            return;
        }
        CompletableFuture<Long> size = session.work(repository -> {
            ProjectDirectory directory = repository.directory();
            long bytes = 0;
            for (RunSnapshot run : runs) {
                bytes += RunFiles.size(directory, run.number(), run.protocol());
            }
            return bytes;
        });
        Failures.show(place, "Delete", size);
        size.thenAccept(bytes -> place.getDisplay().asyncExec(() -> confirmDeletion(runs, bytes)));
    }

    private void confirmDeletion(Collection<RunSnapshot> runs, long bytes) {
        if (place.isDisposed()) {
            return;
        }
        String what = runs.size() == 1 ? "the run " + runs.iterator().next().label() : runs.size() + " runs";
        boolean agreed = MessageDialog.openConfirm(
                place.getShell(),
                "Delete",
                "Delete " + what + " with " + RunDetails.size(bytes) + " of files?\n\n"
                        + "This can be undone until the project is closed; then the files go.");
        if (agreed) {
            submit("Delete", RunEdits.delete(runs));
        }
    }

    /** Has the user give a run another name. */
    public void rename(RunSnapshot run) {
        ask("Rename", "Name of the run, as commands use it:", run.name(), name -> SetupEdits.rename(run, name.strip()));
    }

    /** Has the user set what he calls a run. */
    public void label(RunSnapshot run) {
        ask("Label", "What the run is called:", run.label(), text -> SetupEdits.label(run, text));
    }

    /** Has the user write a note on a run. */
    public void note(RunSnapshot run) {
        ask("Note", "Note on " + run.label() + ":", run.setup().comment(), text -> SetupEdits.comment(run, text));
    }

    /** Has the user name a label, which the runs get; those that all have it lose it. */
    public void mark(Collection<RunSnapshot> runs) {
        ask("Tag", "Tag to give to the selected runs, or to take from them:", "", text -> {
            String tag = text.strip();
            boolean all = runs.stream().allMatch(run -> run.setup().labels().contains(tag));
            return SetupEdits.mark(runs, tag, !all);
        });
    }

    private void ask(String title, String question, String value, Function<String, ProjectEdit> edit) {
        InputDialog dialog = new InputDialog(place.getShell(), title, question, value, null);
        if (dialog.open() == Window.OK) {
            submit(title, edit.apply(dialog.getValue()));
        }
    }
}
