/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.firn.engine.internal.runner.RunOutcome.End;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a bench of their own, which are told what they executed. */
@Timeout(120)
abstract class RunnerTestCase {
    @TempDir
    Path directory;

    RunBench bench;

    /** The names of what was executed, in the order in which that began. */
    final List<String> executed = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() {
        bench = new RunBench(directory);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Stops an execution once it has come to some point, and waits until it has ended. */
    static End stopAt(CountDownLatch point, Runner runner) throws Exception {
        CompletableFuture<RunOutcome> outcome = CompletableFuture.supplyAsync(runner::execute);
        point.await();
        runner.stop();
        return outcome.get().end();
    }
}
