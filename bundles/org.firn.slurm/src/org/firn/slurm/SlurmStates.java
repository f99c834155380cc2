/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.slurm;

import java.util.Map;
import java.util.Set;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobState;
import org.firn.jobs.batch.BatchStatus;

/** What the states of Slurm mean; see "JOB STATE CODES" of squeue(1). */
final class SlurmStates {
    private static final Set<String> WAITING = Set.of(
            "PENDING", "CONFIGURING", "REQUEUED", "REQUEUE_FED", "REQUEUE_HOLD", "RESV_DEL_HOLD", "SPECIAL_EXIT");
    private static final Set<String> RUNNING =
            Set.of("RUNNING", "COMPLETING", "RESIZING", "SIGNALING", "STAGE_OUT", "STOPPED", "SUSPENDED", "REVOKED");
    private static final Map<String, JobEnd> ENDED = Map.of(
            "COMPLETED", JobEnd.EXITED,
            "FAILED", JobEnd.EXITED,
            "CANCELLED", JobEnd.CANCELLED,
            "TIMEOUT", JobEnd.TIMED_OUT,
            "DEADLINE", JobEnd.TIMED_OUT,
            "OUT_OF_MEMORY", JobEnd.OUT_OF_MEMORY,
            "NODE_FAIL", JobEnd.NODE_FAILED,
            "BOOT_FAIL", JobEnd.NODE_FAILED,
            "PREEMPTED", JobEnd.PREEMPTED);

    private SlurmStates() {}

    /**
     * The status with this state.
     *
     * @param word Slurm's word, for example {@code COMPLETED}, or {@code CANCELLED by 0}
     * @param exitCode of the script, 128 + n for signal n
     */
    static BatchStatus status(String id, String name, String word, String reason, int exitCode) {
        String state = word.split("[ +]")[0];
        String why = reason.equals("None") || reason.equals("(null)") ? "" : reason;
        JobEnd end = ENDED.get(state);
        if (end != null) {
            return BatchStatus.ended(id, name, end, exitCode, state, why);
        }
        if (WAITING.contains(state)) {
            return BatchStatus.active(id, name, JobState.WAITING, state, why);
        }
        return RUNNING.contains(state)
                ? BatchStatus.active(id, name, JobState.RUNNING, state, why)
                : BatchStatus.unknown(id, name, state, why);
    }
}
