/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.jobs.JobException;
import org.firn.protocol.ProgramFailedException;
import org.firn.protocol.ProtocolException;

/** Says what went wrong so that a user knows what to do. */
final class Failures {
    private static final int DEPTH = 10;
    private static final long MIB = 1L << 20;

    private Failures() {}

    /**
     * One message with the cure.
     *
     * @param place a path on the disk that the run writes to, for when an error does not say where it happened
     */
    static String describe(Throwable error, Path place) {
        Throwable cause = error instanceof UncheckedIOException ? error.getCause() : error;
        if (isDiskFull(cause)) {
            return "The disk of " + fileOf(cause, place) + " is full. Free some space there, then resume the run.";
        }
        if (cause instanceof ProtocolException
                || cause instanceof ProgramFailedException
                || cause instanceof JobException
                || cause instanceof StageFailedException) {
            return String.valueOf(cause.getMessage());
        }
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return "The file " + fileOf(cause, place)
                    + " is not there. Put it back or correct its path, then resume the run.";
        }
        if (cause instanceof AccessDeniedException) {
            return fileOf(cause, place) + " cannot be read or written: permission denied. Give yourself the permission"
                    + " (chmod), then resume the run.";
        }
        if (cause instanceof OutOfMemoryError) {
            return "There was not enough memory: this process may use "
                    + Runtime.getRuntime().maxMemory() / MIB
                    + " MiB (" + cause.getMessage()
                    + "). Give it more (option -Xmx of Java) or handle less at once, then"
                    + " resume the run.";
        }
        if (cause instanceof InterruptedException) {
            return "It was interrupted";
        }
        if (cause instanceof FileSystemException file) {
            String reason = file.getReason() == null ? "" : ": " + file.getReason();
            return fileOf(cause, place) + " cannot be used" + reason + ". Mend that, then resume the run.";
        }
        return sentence(cause);
    }

    /**
     * What an error that nobody foresaw says. An error of input or output names what is wrong by itself; of a mistake
     * in a protocol, the kind of the error, which comes last, is for those who mend the protocol.
     */
    private static String sentence(Throwable cause) {
        String message = cause.getMessage();
        boolean telling = message != null && !message.isBlank();
        if (cause instanceof IOException && telling) {
            return message;
        }
        return "The protocol failed in a way that it did not foresee: "
                + (telling
                        ? message + " (" + cause.getClass().getSimpleName() + ")"
                        : cause.getClass().getSimpleName())
                + ". The stack trace is in the run's stderr.log; report it to the makers of the protocol.";
    }

    private static Object fileOf(Throwable error, Path place) {
        Throwable at = error;
        for (int depth = 0; at != null && depth < DEPTH; depth++) {
            if (at instanceof FileSystemException file && file.getFile() != null) {
                return file.getFile();
            }
            at = at.getCause();
        }
        return error instanceof FileNotFoundException && error.getMessage() != null ? error.getMessage() : place;
    }

    /** Whether an error is no fault of the item or step at hand, and would meet the next one as well. */
    static boolean isGeneral(Throwable error) {
        return error instanceof VirtualMachineError || isDiskFull(error);
    }

    private static boolean isDiskFull(@Nullable Throwable error) {
        Throwable at = error;
        for (int depth = 0; at != null && depth < DEPTH; depth++) {
            String text = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
            if (at instanceof IOException
                    && (text.contains("no space left on device") || text.contains("disk quota exceeded"))) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }
}
