/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a run is given. Thread-safe. */
public interface RunContext {

    /** The run's name in its workflow, for example {@code align}. */
    String name();

    /** The validated parameter values. */
    ParameterValues parameters();

    /**
     * A required single input.
     *
     * @throws IllegalArgumentException if it is not linked, or not declared
     */
    InputData input(String name);

    /** A single input that may not be linked. */
    Optional<InputData> optionalInput(String name);

    /**
     * Whether the set that is linked to an input grows, or an earlier execution of this run has taken its items one by
     * one. A protocol that can work on whole sets too plans by items then: what it did while the set grew stays
     * valid when the set is complete.
     *
     * @param name an input that is declared as {@link ParameterSpec#streaming()}
     */
    default boolean isFollowing(String name) {
        return optionalInput(name).filter(data -> data.header().isOpen()).isPresent();
    }

    /** How many processors the run may use at once, at least 1: the limit of a default number of threads. */
    int processors();

    /** What is linked to a multi-input, in the user's order. */
    List<InputData> inputs(String name);

    /** The only directory, besides its tables, that a run writes to; absolute. */
    Path directory();

    /** Where result files go; inside {@link #directory()}, and it exists. */
    Path outDirectory();

    /** Scratch files; inside {@link #directory()}, it exists, and may be emptied when the run is done. */
    Path workDirectory();

    /** The form in which a path is stored in tables and headers: relative to the project when it is inside it. */
    String store(Path path);

    /** The absolute path of a stored one. */
    Path resolve(String stored);

    /**
     * The declared output, for setting attributes known only now. Attributes of an output are published with it.
     *
     * @throws IllegalArgumentException if {@link Protocol#configure(Configuration)} declared no such output
     */
    OutputSpec output(String name);
}
