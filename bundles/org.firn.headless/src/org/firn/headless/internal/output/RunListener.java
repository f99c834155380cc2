/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.util.List;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSnapshot;

/** Hears what happens to the runs that a command waits for. Called by one thread. */
public interface RunListener {

    /** A run is in another state than before, or has another message. */
    void stateChanged(RunSnapshot run);

    /** A run has come further. */
    void progressed(RunSnapshot run);

    /** A run has made an output, or more of it. */
    void outputChanged(RunSnapshot run, OutputSnapshot output);

    /** All is known as it is now; called after the others. */
    void updated(List<RunSnapshot> runs);

    /** Nothing more will come. */
    void ended(List<RunSnapshot> runs);
}
