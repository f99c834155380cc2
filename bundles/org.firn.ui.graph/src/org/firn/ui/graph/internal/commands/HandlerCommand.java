/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.commands;

import org.eclipse.gef.commands.Command;

/**
 * Hands over what the mouse has asked for. Nothing is undone here: all that is done to a project is in one history,
 * that of its edits.
 */
public final class HandlerCommand extends Command {
    private final Runnable work;

    /** A command that does something when it is executed. */
    public HandlerCommand(String label, Runnable work) {
        super(label);
        this.work = work;
    }

    @Override
    public void execute() {
        work.run();
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
