/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.firn.ui.internal.workbench.Failures;

/** Has jobs do what takes a while, and shows above a window why one has failed. */
final class ProjectWork {
    private final Control control;

    /** @param control above whose window questions are asked, also when the control has gone meanwhile */
    ProjectWork(Control control) {
        this.control = control.getShell();
    }

    /** Something that may take a while. */
    interface Work {
        void run(IProgressMonitor monitor) throws Exception;
    }

    /** The window above which questions are asked. */
    Shell shell() {
        return control.getShell();
    }

    /** Has the thread of the screen do something, unless the window has gone. */
    void onScreen(Runnable work) {
        Display display = control.isDisposed() ? Display.getDefault() : control.getDisplay();
        display.asyncExec(() -> {
            if (!control.isDisposed()) {
                work.run();
            }
        });
    }

    /** Has a job do something. */
    void start(String name, Work work) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    work.run(monitor);
                    return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
                } catch (Exception e) {
                    onScreen(() -> MessageDialog.openError(shell(), name, Failures.message(e)));
                    return Status.CANCEL_STATUS;
                }
            }
        };
        job.setUser(true);
        job.schedule();
    }
}
