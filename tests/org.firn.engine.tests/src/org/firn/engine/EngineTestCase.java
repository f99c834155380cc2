/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import static org.firn.engine.EngineBench.run;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A project with an engine, which makes points and copies them. */
@Timeout(120)
abstract class EngineTestCase {
    @TempDir
    Path directory;

    EngineBench bench;
    final AtomicInteger made = new AtomicInteger();
    final AtomicInteger copied = new AtomicInteger();

    @BeforeEach
    void create() throws Exception {
        bench = EngineBench.create(directory.resolve("project"))
                .protocol(EngineBench.points(made::incrementAndGet))
                .protocol(EngineBench.copy(copied::incrementAndGet));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Installs make, first and second, each of which uses the one before. */
    void chain() throws Exception {
        bench.install(
                run("make", "points"),
                run("first", "copy", "points=make.points"),
                run("second", "copy", "points=first.points"));
    }

    /** Installs slow, a run whose step says that it is running and waits until it is released. */
    void installSlow(CountDownLatch running, CountDownLatch release) throws Exception {
        bench.protocol(
                new TestProtocol("slow").plan((run, plan) -> plan.step("wait").run(step -> {
                    running.countDown();
                    release.await();
                })));
        bench.install(run("slow", "slow"));
    }
}
