/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import java.nio.file.Path;

/** What the welcome page offers. Called by the thread of the screen. */
interface WelcomeActions {

    /** Makes a project that begins with simulated movies, and runs it. */
    void demo();

    /** Asks for a new project. */
    void create();

    /** Asks for a project that is not known yet. */
    void openOther();

    /** Opens a known project. */
    void open(Path directory);
}
