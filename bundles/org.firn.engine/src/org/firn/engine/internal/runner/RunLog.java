/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.RunPaths;

/** The texts of a run for people: what it says, and what went wrong. Never fails a run. Thread-safe. */
final class RunLog implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RunLog.class.getName());

    private final Path outFile;
    private final Path errorFile;
    private @Nullable OutputStream out;
    private @Nullable OutputStream errors;
    private boolean warned;

    RunLog(RunPaths paths) {
        outFile = paths.stdout();
        errorFile = paths.stderr();
    }

    /** Writes a line about a step to {@code stdout.log}. */
    synchronized void say(String step, String line) {
        try {
            if (out == null) {
                out = new FileOutputStream(outFile.toFile(), true);
            }
            write(out, step, line);
        } catch (IOException e) {
            warn(outFile, e);
        }
    }

    /** Writes what went wrong in a step to {@code stderr.log}, with the stack trace when there is an error. */
    synchronized void complain(String step, String line, @Nullable Throwable error) {
        try {
            if (errors == null) {
                errors = new FileOutputStream(errorFile.toFile(), true);
            }
            write(errors, step, line);
            for (Throwable at = error; at != null; at = at.getCause()) {
                errors.write(trace(at).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            warn(errorFile, e);
        }
    }

    /** Once: on a full disk, every step would say the same. */
    private void warn(Path file, IOException error) {
        if (!warned) {
            warned = true;
            LOG.log(Level.WARNING, file + " cannot be written: " + error.getMessage(), error);
        }
    }

    private static String trace(Throwable error) {
        StringBuilder text = new StringBuilder("  ").append(error).append('\n');
        for (StackTraceElement element : error.getStackTrace()) {
            text.append("    at ").append(element).append('\n');
        }
        return text.toString();
    }

    private static void write(OutputStream stream, String step, String line) throws IOException {
        String text = Instant.now().truncatedTo(ChronoUnit.MILLIS) + " [" + step + "] " + line + "\n";
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void close() {
        close(out);
        close(errors);
        out = null;
        errors = null;
    }

    private void close(@Nullable OutputStream stream) {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A log in " + outFile.getParent() + " cannot be closed", e);
        }
    }
}
