/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.List;
import org.firn.protocol.DataHeader;

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

    /** Whether it has caught up with its streams, and waits for more. */
    default void waiting(boolean caughtUp) {}

    /** What it has made so far of sets that others may follow: their headers, with the numbers of items. */
    default void open(List<DataHeader> outputs) {}

    /** Hears nothing. */
    RunListener NONE = (done, total, unit) -> {};
}
