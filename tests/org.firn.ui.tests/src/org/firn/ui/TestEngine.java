/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.firn.engine.Engine;
import org.firn.engine.EngineProcess;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.testkit.ChildJvm;
import org.firn.ui.project.EngineStarter;

/** Engines in processes of their own, as the workbench has them, which know the protocols of tests. */
public final class TestEngine implements EngineStarter, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path scratch;
    private final Deque<ChildJvm> started = new ArrayDeque<>();

    /** @param scratch an existing directory */
    public TestEngine(Path scratch) {
        this.scratch = scratch;
    }

    /** Serves a project until its input ends. */
    public static void main(String[] arguments) throws Exception {
        try (ProjectRepository repository = Projects.open(Path.of(arguments[0]), OpenMode.OWN);
                Engine engine = Engine.builder(repository, TestProtocols.registry())
                        .processors(1)
                        .memoryMiB(1024)
                        .build()) {
            engine.start();
            System.out.println(EngineProcess.READY);
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }

    @Override
    public synchronized void start(Path directory) throws IOException {
        ChildJvm process = ChildJvm.start(scratch, TestEngine.class, directory);
        started.push(process);
        try {
            process.await(EngineProcess.READY, PATIENCE);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** How many were started. */
    public synchronized int count() {
        return started.size();
    }

    /** Ends the newest as {@code kill -9} does. */
    public synchronized void kill() throws InterruptedException {
        started.element().kill();
    }

    @Override
    public synchronized void close() {
        started.forEach(ChildJvm::close);
    }
}
