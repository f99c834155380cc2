/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.part;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.firn.ui.viewer.EditCommands;
import org.firn.ui.viewer.EditCommands.Command;

/**
 * The menu Edit and its keys while a view of data is active: fields of text keep their own copying and choosing, other
 * controls do what they say in {@link EditCommands}, and what they do not know goes to the project.
 */
final class EditMenu {
    private static final Map<Command, ActionFactory> MENU = Map.of(
            Command.COPY, ActionFactory.COPY,
            Command.SELECT_ALL, ActionFactory.SELECT_ALL,
            Command.UNDO, ActionFactory.UNDO,
            Command.REDO, ActionFactory.REDO);

    private EditMenu() {}

    /**
     * Has the menu and the keys work on what has the focus.
     *
     * @param otherwise what the commands do when nothing with the focus knows them
     */
    static void install(IActionBars bars, Control part, Map<Command, Runnable> otherwise) {
        MENU.forEach((command, entry) -> bars.setGlobalActionHandler(entry.getId(), new Action() {
            @Override
            public void run() {
                Control focus = part.getDisplay().getFocusControl();
                ofText(focus, command)
                        .or(() -> EditCommands.find(focus, command))
                        .or(() -> Optional.ofNullable(otherwise.get(command)))
                        .ifPresent(Runnable::run);
            }
        }));
    }

    private static Optional<Runnable> ofText(@Nullable Control focus, Command command) {
        boolean isCopy = command == Command.COPY;
        if (!isCopy && command != Command.SELECT_ALL) {
            return Optional.empty();
        }
        Runnable work = null;
        if (focus instanceof Text text) {
            work = isCopy ? text::copy : text::selectAll;
        } else if (focus instanceof StyledText text) {
            work = isCopy ? text::copy : text::selectAll;
        } else if (focus instanceof Combo combo) {
            work = isCopy
                    ? combo::copy
                    : () -> combo.setSelection(new Point(0, combo.getText().length()));
        } else if (focus instanceof Spinner spinner && isCopy) {
            work = spinner::copy;
        }
        return Optional.ofNullable(work);
    }
}
