/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.form;

import org.firn.ui.edit.RunDraft;

/** What the buttons of a form do. Called by the thread of the screen; nothing waits. */
public interface FormActions {

    /** Stores what is filled in. */
    void save(RunDraft draft);

    /** Stores it and asks the run to run. */
    void run(RunDraft draft);

    /** Stores it and asks the run, and all that it needs and that has not been done, to run. */
    void schedule(RunDraft draft);
}
