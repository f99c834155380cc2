/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

/** Hears how a run goes on, from any of its threads; returns quickly. */
public interface RunListener {

    /** The first step that is not re-used begins: outputs of earlier executions no longer hold. */
    void executing();

    /**
     * How far it is.
     *
     * @param done how much is done
     * @param total how much there is; 0 when unknown
     * @param unit what is counted, plural
     */
    void progress(long done, long total, String unit);

    /** Hears nothing. */
    RunListener NONE = new RunListener() {
        @Override
        public void executing() {}

        @Override
        public void progress(long done, long total, String unit) {}
    };
}
