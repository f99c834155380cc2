/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.firn.headless.CommandContext;

/** The context of a command in a process of its own. */
final class ProcessContext implements CommandContext {
    private static final int DEFAULT_WIDTH = 80;
    private static final int BUFFER = 1 << 16;

    private final OutputStream bytes = new FileOutputStream(FileDescriptor.out);
    private final PrintWriter out = writer(bytes);
    private final PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    private final Interruption interruption;

    ProcessContext(Interruption interruption) {
        this.interruption = interruption;
    }

    // System.out has the encoding of the locale, which in a cluster job is often ASCII and would spoil every Å
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER));
    }

    @Override
    public PrintWriter out() {
        return out;
    }

    @Override
    public OutputStream bytes() {
        out.flush();
        return bytes;
    }

    @Override
    public PrintWriter err() {
        return err;
    }

    @Override
    public Path workingDirectory() {
        return Path.of("").toAbsolutePath();
    }

    @Override
    public Map<String, String> environment() {
        return System.getenv();
    }

    @Override
    public boolean isTerminal() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            // from Java 22 on there is always a console, which knows by itself whether it is a terminal
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    @Override
    public int width() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }

    @Override
    public void onInterrupt(Runnable action) {
        interruption.onInterrupt(action);
    }
}
