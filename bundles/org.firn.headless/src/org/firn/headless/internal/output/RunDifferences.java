/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSnapshot;

/** Finds what has changed between one look at the runs and the next, and tells a listener. Used by one thread. */
public final class RunDifferences {
    private final RunListener listener;
    private final Map<Integer, RunSnapshot> known = new HashMap<>();

    /** @param listener is told of everything that differs from one look to the next */
    public RunDifferences(RunListener listener) {
        this.listener = listener;
    }

    /** Takes the first look, of which nothing is told. */
    public void begin(List<RunSnapshot> first) {
        first.forEach(run -> known.put(run.number(), run));
    }

    /** Takes the next look. */
    public void update(List<RunSnapshot> runs) {
        for (RunSnapshot run : runs) {
            RunSnapshot before = known.put(run.number(), run);
            // outputs and progress first: a script that hears FINISHED knows all
            for (OutputSnapshot output : run.outputs()) {
                if (before == null || !before.outputs().contains(output)) {
                    listener.outputChanged(run, output);
                }
            }
            if (before != null && !before.progress().equals(run.progress())) {
                listener.progressed(run);
            }
            if (before == null
                    || !before.state().equals(run.state())
                    || !before.message().equals(run.message())) {
                listener.stateChanged(run);
            }
        }
        listener.updated(runs);
    }
}
