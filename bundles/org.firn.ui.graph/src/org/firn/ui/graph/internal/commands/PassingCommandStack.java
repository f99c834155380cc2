/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.commands;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jdt.annotation.Nullable;

/** Executes commands and keeps none: undo and redo are those of the project's history. */
public final class PassingCommandStack extends CommandStack {
    @Override
    public void execute(@Nullable Command command) {
        if (command != null && command.canExecute()) {
            command.execute();
        }
    }
}
