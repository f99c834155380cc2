/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer;

import java.util.concurrent.Executor;
import org.firn.viewer.RunRequest;
import org.firn.viewer.ViewedData;

/** What a widget may ask of the window that it is in. Called by the thread of the screen; nothing waits. */
public interface ViewerSite {

    /** What is shown. */
    ViewedData data();

    /** Where the widget may compute; its threads may wait, and there are always more when all do. */
    Executor executor();

    /** Whether {@link #addRun} can add runs, so that its action is shown; false for a project that is only read. */
    boolean canAddRuns();

    /** Adds a run on what is shown to the project, and starts it. Failures are shown by the window. */
    void addRun(RunRequest request);

    /** Says something in the status line, until something else is said. */
    void status(String message);
}
