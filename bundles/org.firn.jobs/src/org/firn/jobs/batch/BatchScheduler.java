/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.batch;

import java.util.List;
import java.util.Optional;
import org.firn.jobs.JobException;

/**
 * The words of one scheduler: requests become command lines, outputs become states. Does nothing itself, so that it can
 * be tested with captured output. Thread-safe.
 */
public interface BatchScheduler {

    /** What people call it, for example {@code Slurm}. */
    String name();

    /** Commands of a POSIX shell, run within a job, that set the variable {@code id} to the job's id. */
    String idScript();

    /** A POSIX shell word that gives the number of an array's task within the job. */
    String taskNumber();

    /** How many tasks an array may have; 1 when there are no arrays. */
    int largestArray();

    /** The command that submits a script. */
    List<String> submit(BatchRequest request, String script);

    /**
     * The id of the submission.
     *
     * @param output what the submit command printed
     * @throws JobException if there is none
     */
    String id(String output) throws JobException;

    /** The id of one task, counted from 0, of an array. */
    String taskId(String arrayId, int task);

    /** The command that lists all jobs of this user that the scheduler remembers. */
    List<String> list();

    /**
     * Reads the list.
     *
     * @throws JobException if it is no list
     */
    List<BatchStatus> readList(String output) throws JobException;

    /** Commands that may tell how a job ended that is not in the list any more, to be tried one after the other. */
    List<List<String>> history(String id);

    /** Reads what one of them says; empty when it tells nothing. */
    Optional<BatchStatus> readHistory(String id, CommandOutput output);

    /** The command that ends jobs, running or not. */
    List<String> cancel(List<String> ids);

    /**
     * Commands that get a job going again which the scheduler itself has put aside because of its own failure; none
     * when there is nothing to mend, or a person put it aside.
     */
    default List<List<String>> mend(BatchStatus status) {
        return List.of();
    }

    /** Whether a submission was refused only because the scheduler cannot be reached or is busy. */
    boolean isTransient(CommandOutput refusal);
}
