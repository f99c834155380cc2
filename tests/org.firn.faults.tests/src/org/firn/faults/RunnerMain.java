/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.faults;

import java.nio.file.Path;
import org.firn.engine.RunnerProcess;
import org.firn.jobs.LocalExecutor;

/** Stands for {@code firn runner}: executes one run in a process of its own. */
public final class RunnerMain {
    private RunnerMain() {}

    /** @param arguments as those of {@code firn runner} */
    public static void main(String[] arguments) throws Exception {
        int code;
        try (LocalExecutor programs = new LocalExecutor()) {
            code = new RunnerProcess(WatchedProtocols.registry(), programs)
                    .resources(4, 0)
                    .execute(Path.of(arguments[1]), arguments[3], stop -> Runtime.getRuntime()
                            .addShutdownHook(new Thread(stop)));
        }
        Runtime.getRuntime().halt(code);
    }
}
