/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import java.util.List;
import org.firn.engine.snapshot.LinkSnapshot;

/**
 * How a run shall be set up, as a form has it.
 *
 * @param label what the user calls it; empty for its name
 * @param comment the user's remarks; may be empty
 * @param parameters the parameters that differ from the protocol's defaults, as a JSON object
 * @param inputs what it takes from other runs, in the user's order
 * @param waitsFor the numbers of the runs that must have ended before
 * @param resources what it may use
 */
public record RunDraft(
        String label,
        String comment,
        String parameters,
        List<LinkSnapshot> inputs,
        List<Integer> waitsFor,
        Resources resources) {

    /**
     * What a run may use.
     *
     * @param executor the id of the executor; empty for this machine
     * @param cpus processors; 0 for what its steps ask for
     * @param memoryMiB memory in MiB; 0 for what its steps ask for
     */
    public record Resources(String executor, int cpus, long memoryMiB) {
        /** What its steps ask for, on this machine. */
        public static final Resources DEFAULT = new Resources("", 0, 0);
    }

    public RunDraft {
        inputs = List.copyOf(inputs);
        waitsFor = List.copyOf(waitsFor);
    }
}
