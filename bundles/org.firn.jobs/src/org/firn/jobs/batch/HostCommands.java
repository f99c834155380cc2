/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Runs the commands of a scheduler where it is to be reached: here, or on another host. Thread-safe. Tests give
 * captured output instead.
 */
public interface HostCommands extends AutoCloseable {

    /**
     * Runs a command to its end.
     *
     * @param command the program and its exact arguments
     * @param longest after this time it is ended
     * @throws HostRefusedException if it cannot be run until a person changes something
     * @throws IOException if it cannot be run, or was ended because it took longer; the message names it
     * @throws InterruptedException if the thread is interrupted; the command is ended then
     */
    CommandOutput run(List<String> command, Duration longest) throws IOException, InterruptedException;

    @Override
    default void close() {}
}
