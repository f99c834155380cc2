/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.data;

import org.firn.model.workflow.Run;

/** How a run is doing, as far as its colour goes. */
public enum Mood {
    /** It ended with its outputs. */
    DONE("done"),
    /** It ended because of an error. */
    FAILED("failed"),
    /** It ended because somebody stopped it. */
    STOPPED("stopped"),
    /** It is being executed. */
    BUSY("busy"),
    /** It will be executed. */
    WAITING("waiting"),
    /** Nothing was asked of it. */
    IDLE("idle");

    private final String style;

    Mood(String style) {
        this.style = style;
    }

    /** The name of its colour in the style sheet. */
    public String style() {
        return style;
    }

    static Mood of(Run run) {
        if (run.isEnded()) {
            return run.isFinished() ? DONE : run.isFailed() ? FAILED : STOPPED;
        }
        if (run.isExecuting()) {
            return BUSY;
        }
        return run.isActive() ? WAITING : IDLE;
    }
}
