/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

/** Hears how a run goes on, from any of its threads; returns quickly. */
@FunctionalInterface
public interface RunListener {

    /**
     * How far it is.
     *
     * @param done how much is done
     * @param total how much there is; 0 when unknown
     * @param unit what is counted, plural
     */
    void progress(long done, long total, String unit);

    /**
     * It was submitted and has not begun.
     *
     * @param reason what it waits for
     */
    default void waits(String reason) {}

    /** Hears nothing. */
    RunListener NONE = (done, total, unit) -> {};
}
