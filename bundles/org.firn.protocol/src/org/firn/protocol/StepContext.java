/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.tables.view.TableView;

/** What a running step is given. Used by the step's thread and threads that it waits for. */
public interface StepContext {

    /** The run that the step belongs to. */
    RunContext run();

    /** Whether the user or the engine wants the step to end soon; it may then throw {@link InterruptedException}. */
    boolean isCancelled();

    /**
     * Reports progress of this step.
     *
     * @param done how much is done, from 0 to {@code total}
     * @param total how much there is; 0 when unknown
     * @param unit what is counted, plural, for example {@code iterations}
     */
    void progress(long done, long total, String unit);

    /** Writes a line to the run's log. */
    void log(String line);

    /**
     * How many processors this step may use, as granted for {@link StepBuilder#needs(int, long)}.
     */
    int processors();

    /** A file of this step in the run's work directory; the directory exists. */
    Path workFile(String name);

    /**
     * Opens an output set for writing. Its rows are published when the step ends well, all at once; a failing step
     * publishes nothing. At most one step of a plan writes an output in this way.
     *
     * @param output the name of a declared output
     */
    RowSink output(String output);

    /**
     * Gives an output set that refers to the tables of other sets, without a copy of any row: subsets, unions and
     * joins. It is published when the step ends well.
     *
     * @param output the name of a declared output, not written otherwise
     * @param view of closed tables, with the columns that the output declares
     * @throws IllegalArgumentException the view lacks a column, or one has another type
     */
    void output(String output, TableView view);

    /**
     * Gives a file of a new name among the project's tables, for a table that the step writes and closes and that a
     * view for an output then refers to, such as computed columns to be joined. It is removed when no view refers to it
     * any more, or when the step fails.
     *
     * @param output the name of a declared output
     * @return the path of a file that does not exist
     * @throws IOException the folder of tables cannot be read
     */
    Path newTable(String output) throws IOException;

    /**
     * Runs an external program, recorded with its exact arguments, version, times, exit code and resources.
     *
     * @return what it did; its exit code is 0
     * @throws ProgramFailedException if it cannot be started, exits with another code, or runs out of time
     * @throws InterruptedException if the step is cancelled; the program has then been ended
     */
    ProgramResult call(ProgramCall call) throws ProgramFailedException, InterruptedException;
}
