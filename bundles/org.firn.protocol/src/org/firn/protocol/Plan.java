/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

/**
 * The steps of one run, a graph without cycles. Filled by {@link Protocol#plan(RunContext, Plan)} in one thread.
 *
 * <p>A step's key is a digest of its name, its arguments, the parameters it uses, the content of its inputs, the keys
 * of the steps it follows, and the protocol's version. A step whose key was done before is not run again.
 */
public interface Plan {

    /**
     * Adds a step of Java code or an external program. By default it follows nothing, uses every parameter and every
     * input of the run, and needs one processor.
     *
     * @param name unique in the plan, for example {@code classify}
     */
    StepBuilder step(String name);

    /**
     * Adds a stage that handles the items of a set one by one, in parallel, each exactly once per content key, and
     * writes what they give to the output tables in the order of the input.
     *
     * @param name unique in the plan, for example {@code align}
     * @param input the name of an input whose type is a set
     */
    ItemStage forEachItem(String name, String input);

    /**
     * Adds a stage over things that are not yet items of a set, such as the files that a pattern matches.
     *
     * @param name unique in the plan
     * @param sources what to handle, in order; file sources are fingerprinted by content
     */
    ItemStage forEach(String name, Iterable<ItemSource> sources);

    /**
     * Adds a stage over things that arrive while the run goes on. Its outputs are open sets, which other runs follow,
     * until the stream ends.
     *
     * @param name unique in the plan
     * @param stream what arrives; opened and closed by the engine
     */
    ItemStage forEachArriving(String name, ItemStream stream);
}
