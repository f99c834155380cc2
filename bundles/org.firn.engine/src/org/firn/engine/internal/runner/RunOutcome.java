/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.time.Instant;
import java.util.List;
import org.firn.protocol.DataHeader;

/**
 * How an execution of a run ended.
 *
 * @param end finished, failed or aborted
 * @param message what the user should know: the reason of a failure with its cure, failed items, that nothing had
 *     changed
 * @param outputs the headers of what it made; unless it finished, those of sets that are still open
 * @param contentKey digest of all that determined the outputs; empty when it did not come so far
 * @param failedItems how many items failed without failing the run
 * @param executed how many steps and items were executed
 * @param reused how many steps and items had been done before
 * @param started when it began
 * @param ended when it ended
 */
public record RunOutcome(
        End end,
        String message,
        List<DataHeader> outputs,
        String contentKey,
        long failedItems,
        long executed,
        long reused,
        Instant started,
        Instant ended) {

    /** The ways to end. */
    public enum End {
        /** With all outputs. */
        FINISHED,
        /** Because of an error. */
        FAILED,
        /** Because it was stopped. */
        ABORTED,
        /** With what can be made of its inputs now; it goes on when they have changed. */
        SUSPENDED,
        /** Not yet: somebody has to do something first. */
        INTERACTIVE
    }
}
