/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.firn.ui.edit.RunEdits;
import org.firn.ui.internal.workbench.Failures;
import org.firn.ui.internal.workbench.RunTracker;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.project.ProjectSession;

/** Does what the commands {@code org.firn.ui.run.*} say with the runs that are selected. */
public final class RunHandler extends AbstractHandler {
    private static final String PREFIX = "org.firn.ui.run.";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        Shell shell = HandlerUtil.getActiveShell(event);
        if (part == null || shell == null) {
            return null;
        }
        OpenProjects projects = part.getSite().getService(OpenProjects.class);
        Optional<ProjectSession> session = RunTracker.session(part, projects);
        if (session.isPresent() && HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            List<RunSnapshot> runs = runs(session.get(), selection);
            if (!runs.isEmpty()) {
                execute(event.getCommand().getId().substring(PREFIX.length()), shell, session.get(), runs);
            }
        }
        return null;
    }

    private static List<RunSnapshot> runs(ProjectSession session, IStructuredSelection selection) {
        List<?> numbers = selection.toList();
        return session.snapshot().runs().stream()
                .filter(run -> numbers.contains(run.number()))
                .toList();
    }

    private static void execute(String command, Shell shell, ProjectSession session, List<RunSnapshot> runs) {
        RunActions actions = new RunActions(shell, session);
        switch (command) {
            case "run" -> actions.request(RunRequest.RUN, runs);
            case "stop" -> actions.request(RunRequest.STOP, runs);
            case "resume" -> actions.request(RunRequest.RESUME, runs);
            case "restart" -> actions.request(RunRequest.RESTART, runs);
            case "restartFromHere" -> actions.restartFromHere(runs);
            case "delete" -> actions.delete(runs);
            case "rename" -> actions.rename(runs.get(0));
            case "label" -> actions.label(runs.get(0));
            case "note" -> actions.note(runs.get(0));
            case "tag" -> actions.mark(runs);
            case "duplicate" ->
                Failures.show(shell, "Duplicate", session.edits().submit(RunEdits.duplicate(runs)));
            default -> throw new IllegalArgumentException("No such command: " + PREFIX + command);
        }
    }
}
