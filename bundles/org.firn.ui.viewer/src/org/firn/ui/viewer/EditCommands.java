/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

/**
 * What the commands of a workbench that every part has its own idea of do while a control has the focus, or one inside
 * it. A widget says it here and needs no workbench; the part that it is in looks it up. For the thread of the screen.
 */
public final class EditCommands {

    /** A command of the menu Edit. */
    public enum Command {
        /** Puts what is chosen on the clipboard. */
        COPY,
        /** Chooses all there is. */
        SELECT_ALL,
        /** Takes the last change back. */
        UNDO,
        /** Makes the change again that was taken back last. */
        REDO
    }

    private static final String KEY = EditCommands.class.getName();

    private final Map<Command, Runnable> actions = new HashMap<>();

    private EditCommands() {}

    /** Those of a control. */
    public static EditCommands of(Control control) {
        if (control.getData(KEY) instanceof EditCommands known) {
            return known;
        }
        EditCommands made = new EditCommands();
        control.setData(KEY, made);
        return made;
    }

    /** Says what a command does. */
    public EditCommands on(Command command, Runnable action) {
        actions.put(command, action);
        return this;
    }

    /**
     * What a command does.
     *
     * @param focus the control that has the focus; null for none
     * @return empty when neither it nor any control around it says so
     */
    public static Optional<Runnable> find(@Nullable Control focus, Command command) {
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control.getData(KEY) instanceof EditCommands known && known.actions.containsKey(command)) {
                return Optional.of(known.actions.get(command));
            }
        }
        return Optional.empty();
    }
}
