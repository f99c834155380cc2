/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.nio.file.Path;

/** Describes one step; ends with {@link #run(StepAction)}. */
public interface StepBuilder {

    /** Values that the step depends on, besides parameters: numbers, strings, booleans, or lists of them. */
    StepBuilder arguments(Object... arguments);

    /** Files that the step reads, besides the run's inputs: their content counts, their time does not. */
    StepBuilder reads(Path... files);

    /** The only parameters that the step depends on. Without this call, it depends on all of them. */
    StepBuilder uses(String... parameters);

    /** The only inputs that the step depends on. Without this call, it depends on all of them. */
    StepBuilder usesInputs(String... inputs);

    /** The steps that must be done before. */
    StepBuilder after(Step... steps);

    /** Files that must exist when the step is done; a missing one fails the step, and makes a done step run again. */
    StepBuilder makes(Path... files);

    /**
     * What the step needs while it runs; it waits for that much to be free.
     *
     * @param processors number of processors, at least 1
     * @param memoryMiB memory in MiB; 0 when it is negligible
     */
    StepBuilder needs(int processors, long memoryMiB);

    /**
     * Executes the step again and again while an input grows, with what is there: whenever there are this many items
     * more than the last time. What it gives replaces what it gave before, and is the final result when the input is
     * complete. The step reads the input only through {@link StepContext#run()}, which shows the same items from its
     * beginning to its end.
     *
     * @param input the name of an input whose type is a set
     * @param items how many more items there must be, at least 1
     */
    StepBuilder repeats(String input, long items);

    /** Adds the step to the plan. */
    Step run(StepAction action);
}
