/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.workbench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Shows why something that was asked for could not be done. */
public final class Failures {
    private Failures() {}

    /**
     * Shows the reason when the work fails, above the window of a control.
     *
     * @param control where it was asked for; when it is gone by then, nobody waits for an answer
     * @param what was asked for, such as {@code Add a run}
     */
    public static void show(Control control, String what, CompletableFuture<?> work) {
        Display display = control.getDisplay();
        work.whenComplete((done, error) -> {
            if (error != null && !display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!control.isDisposed()) {
                        MessageDialog.openError(control.getShell(), what, message(error));
                    }
                });
            }
        });
    }

    /** What a failure says to its user. */
    public static String message(Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
