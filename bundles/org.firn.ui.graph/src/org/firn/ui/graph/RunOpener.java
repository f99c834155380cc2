/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph;

/** Shows what the graph itself does not. Called by the thread of the screen. */
public interface RunOpener {
    /** Shows nothing. */
    RunOpener NONE = new RunOpener() {
        @Override
        public void openForm(int run) {}

        @Override
        public void openOutput(int run, String output) {}
    };

    /**
     * Shows the form of a run.
     *
     * @param run the run's number
     */
    void openForm(int run);

    /**
     * Shows an output of a run, in the viewer that the user prefers for it.
     *
     * @param run the run's number
     * @param output the output's name
     */
    void openOutput(int run, String output);
}
