/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A kind of operation on data objects, contributed through the extension point {@code org.firn.protocol.protocols}.
 *
 * <p>A protocol goes through four stages, each usable without the next: {@link #spec()} declares the form;
 * {@link #configure(Configuration)} computes the outputs' types from the inputs' types before anything runs;
 * {@link #plan(RunContext, Plan)} lays out the steps; the steps run.
 *
 * <p>Implementations have a public constructor without arguments, hold no state, and are used by several threads at
 * once.
 */
public interface Protocol {

    /** The inputs and parameters, in the order of the form. Cheap, and the same at every call. */
    ProtocolSpec spec();

    /**
     * Declares the outputs that a run would make, and any problem that can be seen before running. Reads nothing but
     * the given values: no files, no tables.
     *
     * @param configuration validated parameter values and the headers of the inputs; outputs and problems are added
     *     to it
     */
    void configure(Configuration configuration);

    /**
     * Adds the steps of a run to the plan. Called again at every resume with the same result for the same content, so
     * random numbers come from seeds and names do not depend on time.
     *
     * @param run what the run is given
     * @param plan receives the steps
     * @throws Exception if the inputs cannot be used; a {@link ProtocolException} is shown to the user as it is
     */
    void plan(RunContext run, Plan plan) throws Exception;

    /**
     * Looks at the finished outputs and refuses what cannot be true (counts, sizes, plausibility): real programs exit
     * with 0 with nothing made.
     *
     * @throws ProtocolException if the outputs are not plausible; the run then fails with this message
     */
    default void verify(RunReport report) throws ProtocolException {}

    /**
     * Why the run decided against making an output. What follows that output is not run then, which is no failure.
     * Looks at the finished run alone, so that the answer is the same whenever it is asked for.
     *
     * @param output the name of a declared output that was not made
     * @return the reason, as the end of a sentence; empty when it was no decision
     */
    default Optional<String> decidedAgainst(RunReport report, String output) throws ProtocolException, IOException {
        return Optional.empty();
    }

    /** A few lines for the run's page: what came out, with numbers and units. */
    default List<String> summary(RunReport report) {
        return List.of();
    }

    /** One or two sentences for a paper's methods section, with citation keys in square brackets. */
    default String methods(RunReport report) {
        return "";
    }

    /** The publications to cite when this protocol was used. */
    default List<Citation> citations() {
        return List.of();
    }
}
