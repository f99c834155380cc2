/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.firn.repository.Subscription;
import org.firn.ui.internal.workbench.RunTracker;
import org.firn.ui.internal.workbench.UndoActions;
import org.firn.ui.project.OpenProjects;
import org.firn.ui.project.ProjectSession;
import org.firn.ui.project.ProjectSnapshot;

/** What there is to see of the run that is selected. */
public final class RunView extends ViewPart {
    /** The command that shows an output, with the parameters below. Whoever has viewers handles it. */
    public static final String OPEN_OUTPUT = "org.firn.ui.openOutput";

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "firn-run-view");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable RunTracker tracker;
    private @Nullable RunPanel panel;
    private @Nullable Display display;
    private @Nullable ProjectSession session;
    private @Nullable Subscription following;
    private @Nullable RunSnapshot read;
    private int number;

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        panel = new RunPanel(parent, clock, this::open);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        action(bar, "Run", "Run it as soon as its inputs are there", one -> actions()
                .request(RunRequest.RUN, one));
        action(bar, "Stop", "Stop it; it can be resumed", one -> actions().request(RunRequest.STOP, one));
        action(bar, "Resume", "Go on where it stopped", one -> actions().request(RunRequest.RESUME, one));
        action(bar, "Restart", "Forget its results and begin anew", one -> actions()
                .request(RunRequest.RESTART, one));
        action(bar, "Label", "Call it something else", one -> actions().label(one.get(0)));
        action(bar, "Note", "Write a note on it", one -> actions().note(one.get(0)));
        action(bar, "Tag", "Give it a tag, or take it away", one -> actions().mark(one));
        action(bar, "Delete", "Delete it; this can be undone", one -> actions().delete(one));
        UndoActions.install(getViewSite().getActionBars(), parent, () -> Optional.ofNullable(session));
        OpenProjects projects = getSite().getService(OpenProjects.class);
        tracker = new RunTracker(getSite().getPage(), projects, this::show);
    }

    private void action(IToolBarManager bar, String text, String tip, Consumer<List<RunSnapshot>> work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                ProjectSession of = session;
                Optional<RunSnapshot> run =
                        of == null ? Optional.empty() : of.snapshot().run(number);
                run.ifPresent(one -> work.accept(List.of(one)));
            }
        };
        action.setToolTipText(tip);
        bar.add(action);
    }

    private RunActions actions() {
        return new RunActions(panel, session);
    }

    private void show(ProjectSession of, int run) {
        if (of != session || run != number) {
            leave();
            session = of;
            number = run;
            read = null;
            following = of.onChange(snapshot -> later(() -> update(of, snapshot)));
            update(of, of.snapshot());
        }
    }

    private void leave() {
        Subscription subscription = following;
        if (subscription != null) {
            subscription.close();
        }
        following = null;
    }

    private void update(ProjectSession of, ProjectSnapshot snapshot) {
        RunPanel shown = panel;
        Optional<RunSnapshot> run = snapshot.run(number);
        if (shown == null || shown.isDisposed() || of != session || run.isEmpty()) {
            return;
        }
        RunSnapshot now = run.get();
        if (now.equals(read)) {
            return;
        }
        // the record changes with the state and the progress, and with nothing else
        read = now;
        shown.show(snapshot, now);
        of.work(repository -> RunDetails.read(repository, of.protocols(), now))
                .thenAccept(details -> later(() -> {
                    if (now.equals(read) && !shown.isDisposed()) {
                        shown.show(details);
                    }
                }));
    }

    private void later(Runnable task) {
        Display present = display;
        if (present != null && !present.isDisposed()) {
            present.asyncExec(task);
        }
    }

    private void open(int run, String output) {
        ProjectSession of = session;
        if (of == null) {
            return;
        }
        Command command = getSite().getService(ICommandService.class).getCommand(OPEN_OUTPUT);
        Map<String, String> parameters = Map.of(
                OPEN_OUTPUT + ".project", of.directory().toString(),
                OPEN_OUTPUT + ".run", String.valueOf(run),
                OPEN_OUTPUT + ".output", output);
        try {
            getSite()
                    .getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            MessageDialog.openError(
                    getSite().getShell(), "Open " + output, "There is no viewer to open it with: " + e.getMessage());
        }
    }

    @Override
    public void setFocus() {
        RunPanel shown = panel;
        if (shown != null) {
            shown.setFocus();
        }
    }

    @Override
    public void dispose() {
        RunTracker listening = tracker;
        if (listening != null) {
            listening.close();
        }
        leave();
        clock.shutdownNow();
        super.dispose();
    }
}
