/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Has something done by the thread of the screen, once for any number of requests from any threads before. */
public final class Repainter implements Runnable {
    private final Control control;
    private final Display display;
    private final Runnable work;
    private final AtomicBoolean waiting = new AtomicBoolean();

    /**
     * @param control nothing is done any more when it is disposed
     * @param work what is done
     */
    public Repainter(Control control, Runnable work) {
        this.control = control;
        this.display = control.getDisplay();
        this.work = work;
    }

    @Override
    public void run() {
        if (waiting.compareAndSet(false, true)) {
            try {
                display.asyncExec(this::work);
            } catch (SWTException e) {
                // the screen has gone, and with it whoever would look
                waiting.set(false);
            }
        }
    }

    private void work() {
        waiting.set(false);
        if (!control.isDisposed()) {
            work.run();
        }
    }
}
