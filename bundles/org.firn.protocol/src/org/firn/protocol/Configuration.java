/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/** What {@link Protocol#configure(Configuration)} sees, and where it puts its outputs and problems. Not thread-safe. */
public interface Configuration {

    /** The parameter values, each of the declared type and inside its range. */
    ParameterValues parameters();

    /** The header of a single input; empty when it is optional and not linked. Sizes may be unknown before a run. */
    Optional<DataHeader> input(String name);

    /** The headers linked to a multi-input, in the user's order. */
    List<DataHeader> inputs(String name);

    /**
     * Declares an output.
     *
     * @param name unique among the outputs, for example {@code micrographs}
     * @param type an EClass below {@code DataObject}
     * @return the output; attributes known before running are set on it, for example {@code samplingRate}
     */
    OutputSpec output(String name, EClass type);

    /** Reports a problem; an error keeps the run from starting. */
    void problem(Problem problem);
}
