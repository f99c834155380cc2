/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.batch;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.JobEnd;
import org.firn.jobs.JobState;

/**
 * What a scheduler says about a job.
 *
 * @param id the scheduler's id
 * @param name the name of its submission; empty when not known
 * @param state where it is
 * @param end why it ended; null while it has not, EXITED when its script came to an end of its own
 * @param exitCode the exit code of its script; -1 when not known
 * @param word the scheduler's own word for the state
 * @param reason the scheduler's reason, for example what it waits for; may be empty
 * @param isKnown whether the scheduler's word is one that we know
 */
public record BatchStatus(
        String id,
        String name,
        JobState state,
        @Nullable JobEnd end,
        int exitCode,
        String word,
        String reason,
        boolean isKnown) {

    /** A job that has not ended, in a state that is known. */
    public static BatchStatus active(String id, String name, JobState state, String word, String reason) {
        return new BatchStatus(id, name, state, null, -1, word, reason, true);
    }

    /** A job whose state has a word that we do not know. It is taken to be alive: it is asked about again. */
    public static BatchStatus unknown(String id, String name, String word, String reason) {
        return new BatchStatus(id, name, JobState.RUNNING, null, -1, word, reason, false);
    }

    /** A job that has ended. */
    public static BatchStatus ended(String id, String name, JobEnd end, int exitCode, String word, String reason) {
        return new BatchStatus(id, name, JobState.ENDED, end, exitCode, word, reason, true);
    }

    /** The word, with the reason when there is one. */
    public String words() {
        return reason.isEmpty() ? word : word + " (" + reason + ")";
    }
}
