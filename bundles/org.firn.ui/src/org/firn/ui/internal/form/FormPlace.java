/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.firn.engine.snapshot.RunSetup;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.RunRequest;
import org.firn.repository.Subscription;
import org.firn.ui.edit.RunDraft;
import org.firn.ui.edit.RunEdits;
import org.firn.ui.edit.SetupEdits;
import org.firn.ui.form.FormActions;
import org.firn.ui.form.FormData;
import org.firn.ui.form.FormLoader;
import org.firn.ui.form.FormModel;
import org.firn.ui.form.ParameterWizards;
import org.firn.ui.internal.workbench.Failures;
import org.firn.ui.project.ProjectSession;
import org.firn.ui.project.ProjectSnapshot;
import org.firn.ui.project.Upstream;

/**
 * Shows the form of one run after the other. What has been filled in is stored, as a change that can be undone, before
 * another run is shown. A form that cannot be shown is replaced by the reason.
 */
public final class FormPlace extends Composite {
    private final StackLayout stack = new StackLayout();
    private final Label message;
    private final ParameterWizards wizards;
    private final Executor checks;
    private final Display display;
    private @Nullable ProjectSession session;
    private @Nullable Subscription following;
    private @Nullable FormModel model;
    private @Nullable Control panel;
    private RunSetup shown = RunSetup.NONE;
    private int number;
    private long request;

    /** @param checks makes the checks of forms, one after the other */
    public FormPlace(Composite parent, int style, ParameterWizards wizards, Executor checks) {
        super(parent, style);
        this.wizards = wizards;
        this.checks = checks;
        display = parent.getDisplay();
        setLayout(stack);
        Composite empty = new Composite(this, SWT.NONE);
        FillLayout margins = new FillLayout();
        margins.marginWidth = 8;
        margins.marginHeight = 8;
        empty.setLayout(margins);
        message = new Label(empty, SWT.WRAP);
        tell("Select a run to see its form.");
        addListener(SWT.Dispose, event -> leave());
    }

    /** Shows the form of a run, as soon as it has been read. */
    public void show(ProjectSession of, int run) {
        if (of == session && run == number && model != null) {
            return;
        }
        leave();
        session = of;
        number = run;
        following = of.onChange(this::changed);
        load();
    }

    /** The project whose run is shown. */
    public Optional<ProjectSession> session() {
        return Optional.ofNullable(session);
    }

    /** Ends what is shown; stores it when that has not been done. */
    private void leave() {
        FormModel left = model;
        ProjectSession of = session;
        if (left != null && of != null && left.isDirty()) {
            of.edits().submit(SetupEdits.setup(left.data().run(), left.draft()));
        }
        Subscription subscription = following;
        if (subscription != null) {
            subscription.close();
        }
        model = null;
        following = null;
    }

    private void load() {
        ProjectSession of = session;
        if (of == null) {
            return;
        }
        long mine = ++request;
        int run = number;
        CompletableFuture<FormModel> loading = of.work(repository -> {
            FormData data = new FormLoader(of.protocols()).load(repository, run);
            return new FormModel(data, checks);
        });
        loading.whenComplete((loaded, error) -> later(() -> loaded(mine, loaded, error)));
    }

    private void loaded(long mine, @Nullable FormModel loaded, @Nullable Throwable error) {
        if (mine != request) {
            return;
        }
        Control before = panel;
        if (loaded == null) {
            tell(error == null ? "" : Failures.message(error));
        } else {
            model = loaded;
            shown = loaded.data().run().setup();
            panel = new FormPanel(this, loaded, wizards, new Actions(loaded));
            stack.topControl = panel;
            layout();
        }
        if (before != null) {
            before.dispose();
        }
    }

    private void tell(String text) {
        model = null;
        panel = null;
        message.setText(text);
        stack.topControl = message.getParent();
        layout();
    }

    /** Reads the form anew when somebody else has changed it, for example by undoing. */
    private void changed(ProjectSnapshot now) {
        RunSetup setup = now.run(number).map(RunSnapshot::setup).orElse(RunSetup.NONE);
        later(() -> {
            FormModel present = model;
            if (present == null || setup.equals(shown)) {
                return;
            }
            if (!present.isDirty()) {
                load();
            }
        });
    }

    private void later(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!isDisposed()) {
                    task.run();
                }
            });
        }
    }

    @Override
    public boolean setFocus() {
        Control present = panel;
        return present != null ? present.setFocus() : super.setFocus();
    }

    /** What the buttons do. */
    private final class Actions implements FormActions {
        private final FormModel form;

        Actions(FormModel form) {
            this.form = form;
        }

        @Override
        public void save(RunDraft draft) {
            Failures.show(FormPlace.this, "Save", store(draft));
        }

        private CompletableFuture<Void> store(RunDraft draft) {
            ProjectSession of = session;
            if (of == null || !form.isDirty()) {
                return CompletableFuture.completedFuture(null);
            }
            // known before it is told, so that only what others do is read anew
            shown = new RunSetup(draft.inputs(), draft.waitsFor(), shown.labels(), draft.comment(), draft.parameters());
            return of.edits()
                    .submit(SetupEdits.setup(form.data().run(), draft))
                    .thenRun(() -> later(() -> form.stored(draft)));
        }

        @Override
        public void run(RunDraft draft) {
            ask("Run", draft, List.of(form.data().run()));
        }

        @Override
        public void schedule(RunDraft draft) {
            ProjectSession of = session;
            if (of != null) {
                ask(
                        "Schedule",
                        draft,
                        Upstream.undone(of.snapshot(), form.data().run().number()));
            }
        }

        private void ask(String what, RunDraft draft, List<RunSnapshot> runs) {
            ProjectSession of = session;
            if (of != null) {
                // in the order of the history: stored first
                Failures.show(FormPlace.this, what, store(draft));
                Failures.show(FormPlace.this, what, of.edits().submit(RunEdits.request(RunRequest.RUN, runs)));
            }
        }
    }
}
