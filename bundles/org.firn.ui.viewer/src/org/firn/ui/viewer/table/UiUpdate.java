/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.table;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;

/** Brings news of other threads to a control: many that come at once are shown once. */
final class UiUpdate {
    private final Control control;
    private final Runnable show;
    private final AtomicBoolean isWaiting = new AtomicBoolean();

    UiUpdate(Control control, Runnable show) {
        this.control = control;
        this.show = show;
    }

    /** There is news; called on any thread. */
    void request() {
        if (!control.isDisposed() && isWaiting.compareAndSet(false, true)) {
            try {
                control.getDisplay().asyncExec(this::run);
            } catch (SWTException e) {
                // the control was disposed in between: nobody looks
                isWaiting.set(false);
            }
        }
    }

    private void run() {
        isWaiting.set(false);
        if (!control.isDisposed()) {
            show.run();
        }
    }
}
