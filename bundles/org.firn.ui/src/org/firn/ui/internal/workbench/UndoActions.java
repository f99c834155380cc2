/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.workbench;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.firn.ui.edit.EditHistory;
import org.firn.ui.project.ProjectSession;

/** Undo and redo of a project's changes, for the menu and the keys while a part is active. */
public final class UndoActions {
    private UndoActions() {}

    /**
     * Has the menu and the keys undo and redo changes of a project.
     *
     * @param control of the part, where dialogs belong
     * @param session the project that the part shows now
     */
    public static void install(IActionBars bars, Control control, Supplier<Optional<ProjectSession>> session) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), action("Undo", control, session, EditHistory::undo));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), action("Redo", control, session, EditHistory::redo));
    }

    private static Action action(
            String name,
            Control control,
            Supplier<Optional<ProjectSession>> session,
            Function<EditHistory, CompletableFuture<Void>> work) {
        return new Action(name) {
            @Override
            public void run() {
                session.get().ifPresent(present -> Failures.show(control, name, work.apply(present.edits())));
            }
        };
    }
}
