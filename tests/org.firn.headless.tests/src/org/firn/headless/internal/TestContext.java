/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.firn.headless.CommandContext;

/** The context of a command in a test: remembers what was written. */
public final class TestContext implements CommandContext {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final PrintWriter outWriter = new PrintWriter(out, false, StandardCharsets.UTF_8);
    private final PrintWriter errWriter = new PrintWriter(err);
    private final Path directory;
    private boolean terminal;
    private final Map<String, String> environment = new HashMap<>();

    /** @param directory the working directory, where log files go too */
    public TestContext(Path directory) {
        this.directory = directory;
        environment.put("XDG_STATE_HOME", directory.resolve("state").toString());
    }

    /** What was written to standard output. */
    public String written() {
        outWriter.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What was written to standard error. */
    public String errors() {
        errWriter.flush();
        return err.toString();
    }

    @Override
    public PrintWriter out() {
        return outWriter;
    }

    @Override
    public OutputStream bytes() {
        outWriter.flush();
        return out;
    }

    @Override
    public PrintWriter err() {
        return errWriter;
    }

    @Override
    public Path workingDirectory() {
        return directory;
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    /** Whether to play a terminal. */
    public void setTerminal(boolean plays) {
        terminal = plays;
    }

    @Override
    public boolean isTerminal() {
        return terminal;
    }

    @Override
    public int width() {
        return 80;
    }

    @Override
    public void onInterrupt(Runnable action) {
        // nobody interrupts a test
    }
}
