/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import java.io.IOException;
import java.nio.file.Path;
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

    /** By the launcher of this installation; the engine ends when it has no work and no client any more. */
    static EngineStarter installed() {
        EngineProcess process = new EngineProcess();
        return directory -> process.start(directory, EngineProcess.Until.UNNEEDED);
    }
}
