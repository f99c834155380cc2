/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.firn.engine.EngineProcess;

/** Starts the engine of a project in another process. */
@FunctionalInterface
public interface EngineStarter {

    /**
     * Starts it and waits until it can be joined.
     *
     * @throws IOException if it does not start; the message says why or where that is written
     */
    void start(Path directory) throws IOException;

    /**
     * By the launcher of this installation; the engine ends when it has no work and no client any more.
     *
     * @param processors how many processors the runs of a project may use together; 0 for all. Asked at each start
     * @param memoryMiB how much memory they may use together in MiB; 0 for all. Asked at each start
     */
    static EngineStarter installed(IntSupplier processors, LongSupplier memoryMiB) {
        EngineProcess process = new EngineProcess();
        return directory -> process.limitedTo(processors.getAsInt(), memoryMiB.getAsLong())
                .start(directory, EngineProcess.Until.UNNEEDED);
    }
}
