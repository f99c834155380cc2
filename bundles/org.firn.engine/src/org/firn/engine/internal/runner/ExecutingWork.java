/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.firn.engine.internal.keys.Key;
import org.firn.protocol.ProgramCall;
import org.firn.protocol.ProgramFailedException;
import org.firn.protocol.ProgramResult;
import org.firn.protocol.RunContext;
import org.firn.protocol.StepContext;

/** What steps and items are given alike. */
abstract class ExecutingWork implements StepContext {
    private final Execution execution;
    private final String name;
    private final ProgramCalls.Caller caller;
    private final AtomicInteger calls = new AtomicInteger();

    /**
     * @param name for the log
     * @param directory its part of the work directory, which is made when it is needed
     */
    ExecutingWork(Execution execution, Planned<?> step, String name, Key key, Path directory, Grants.Grant grant) {
        this.execution = execution;
        this.name = name;
        caller = new ProgramCalls.Caller(step.name(), key, directory, grant.processors(), grant.memoryMiB());
    }

    Execution execution() {
        return execution;
    }

    @Override
    public RunContext run() {
        return execution.given();
    }

    @Override
    public boolean isCancelled() {
        return execution.cancellation().isCancelled();
    }

    @Override
    public void log(String line) {
        execution.log().say(name, line);
    }

    @Override
    public int processors() {
        return caller.processors();
    }

    @Override
    public Path workFile(String file) {
        Path path = caller.directory().resolve(file).normalize();
        if (!path.startsWith(caller.directory())) {
            throw new IllegalArgumentException("'" + file + "' leaves the work directory");
        }
        try {
            Files.createDirectories(path.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    @Override
    public ProgramResult call(ProgramCall call) throws ProgramFailedException, InterruptedException {
        return execution.programs().call(caller, call, calls.getAndIncrement());
    }
}
