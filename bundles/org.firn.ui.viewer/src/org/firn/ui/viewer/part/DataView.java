/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.part;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.firn.ui.edit.EditHistory;
import org.firn.ui.project.ProjectSession;
import org.firn.ui.viewer.EditCommands.Command;
import org.firn.ui.viewer.ViewerWidget;
import org.firn.viewer.ViewModelFactory;
import org.firn.viewer.ViewedData;
import org.firn.viewer.ViewerDescriptor;
import org.firn.viewer.ViewerPreferences;
import org.firn.viewer.ViewerRegistry;

/**
 * One data object in one of the viewers that there are for it; the view's menu offers the others. What fails is said in
 * place of the data.
 */
public final class DataView extends ViewPart {
    /** The id of the view, of which there may be any number. */
    public static final String ID = "org.firn.ui.viewer.data";

    /** The preference that tells which viewer the user prefers for which type. */
    static final String PREFERRED = "preferredViewers";

    private final ExecutorService executor = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "firn-viewer");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Composite area;
    private @Nullable AutoCloseable model;
    private @Nullable Control focus;
    private @Nullable ProjectSession project;
    private int request;

    /** Where it is kept what the user prefers. */
    static IPreferenceStore preferences() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.firn.ui.viewer");
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setLayout(new FillLayout());
        area = made;
        EditMenu.install(
                getViewSite().getActionBars(),
                parent,
                Map.of(Command.UNDO, () -> change(EditHistory::undo), Command.REDO, () -> change(EditHistory::redo)));
    }

    /** Has the project's history go back or forth. */
    private void change(Function<EditHistory, CompletableFuture<Void>> way) {
        ProjectSession session = project;
        if (session != null) {
            way.apply(session.edits()).exceptionally(thrown -> {
                Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
                onScreen(request, null, () -> getViewSite()
                        .getActionBars()
                        .getStatusLineManager()
                        .setErrorMessage(cause.getMessage()));
                return null;
            });
        }
    }

    /** Shows data, in place of what was shown before. */
    void show(ProjectSession session, ViewedData data, ViewerRegistry viewers, ViewerDescriptor viewer) {
        project = session;
        setPartName(data.title());
        setTitleToolTip(data.project() + ", " + viewer.name());
        offer(session, data, viewers, viewer);
        say("Opening " + data.title() + " \u2026");
        request++;
        int asked = request;
        executor.execute(() -> open(session, data, viewer, asked));
    }

    private void offer(ProjectSession session, ViewedData data, ViewerRegistry viewers, ViewerDescriptor current) {
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        menu.removeAll();
        for (ViewerDescriptor other : viewers.viewersOf(data.header().type())) {
            Action action = new Action(other.name(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        prefer(data, other);
                        show(session, data, viewers, other);
                    }
                }
            };
            action.setChecked(other.id().equals(current.id()));
            menu.add(action);
        }
        getViewSite().getActionBars().updateActionBars();
    }

    private static void prefer(ViewedData data, ViewerDescriptor viewer) {
        IPreferenceStore store = preferences();
        store.setValue(
                PREFERRED,
                ViewerPreferences.parse(store.getString(PREFERRED))
                        .with(data.header().type(), viewer.id())
                        .toText());
    }

    private void open(ProjectSession session, ViewedData data, ViewerDescriptor viewer, int asked) {
        try {
            ViewModelFactory<?> factory = viewer.createModelFactory();
            AutoCloseable opened = factory.open(data, executor);
            onScreen(asked, opened, () -> put(session, data, viewer, opened));
        } catch (Exception | LinkageError e) {
            // also what a contributed viewer did not foresee: it is said where the data would be
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            onScreen(asked, null, () -> say(data.title() + " cannot be shown: " + message));
        }
    }

    private void onScreen(int asked, @Nullable AutoCloseable opened, Runnable work) {
        Composite target = area;
        if (target == null || target.isDisposed()) {
            close(opened);
            return;
        }
        target.getDisplay().asyncExec(() -> {
            if (target.isDisposed() || asked != request) {
                close(opened);
            } else {
                work.run();
            }
        });
    }

    @SuppressWarnings("unchecked") // the viewer's own model and widget fit each other
    private void put(ProjectSession session, ViewedData data, ViewerDescriptor viewer, AutoCloseable opened) {
        clear();
        model = opened;
        try {
            ViewerWidget<AutoCloseable> widget = viewer.createWidget(ViewerWidget.class);
            focus = widget.create(area(), opened, new SessionSite(session, data, executor, getViewSite()));
        } catch (RuntimeException | LinkageError e) {
            say(data.title() + " cannot be shown with " + viewer.name() + ": " + e.getMessage());
        }
        area().layout(true, true);
    }

    private Composite area() {
        Composite made = area;
        if (made == null) {
            throw new IllegalStateException("The view has not been made yet");
        }
        return made;
    }

    private void say(String message) {
        clear();
        Label label = new Label(area(), SWT.WRAP);
        label.setText(message);
        area().layout(true, true);
    }

    private void clear() {
        for (Control child : area().getChildren()) {
            child.dispose();
        }
        focus = null;
        close(model);
        model = null;
    }

    private void close(@Nullable AutoCloseable what) {
        if (what == null) {
            return;
        }
        executor.execute(() -> {
            try {
                what.close();
            } catch (Exception e) {
                System.getLogger(DataView.class.getName()).log(System.Logger.Level.WARNING, "A viewer's data", e);
            }
        });
    }

    @Override
    public void setFocus() {
        Control control = focus;
        if (control != null && !control.isDisposed()) {
            control.setFocus();
        } else {
            area().setFocus();
        }
    }

    @Override
    public void dispose() {
        request++;
        close(model);
        model = null;
        executor.shutdown();
        super.dispose();
    }
}
