/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.firn.formats.FormatException;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.repository.CommitConflictException;
import org.firn.repository.ProjectException;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.TableException;
import org.firn.tables.exchange.TableFormatException;

/** The one place where exceptions become a message for the user and an exit code. Never shows a stack trace. */
final class FailureReport {
    private final CommandContext context;
    private final List<String> arguments;

    FailureReport(CommandContext context, List<String> arguments) {
        this.context = context;
        this.arguments = arguments;
    }

    /** Tells the user what went wrong. */
    int report(Throwable failure) {
        if (failure instanceof UsageException || failure instanceof FilterSyntaxException) {
            return say(failure.getMessage(), ExitCode.USAGE);
        }
        if (failure instanceof ProtocolException refused) {
            refused.problems().stream().map(Problem::toString).forEach(problem -> say(problem, ExitCode.USAGE));
            return ExitCode.USAGE;
        }
        if (failure instanceof ProjectException) {
            return say(
                    failure.getMessage(),
                    failure instanceof CommitConflictException ? ExitCode.ERROR : ExitCode.NO_PROJECT);
        }
        if (failure instanceof TableException
                || failure instanceof TableFormatException
                || failure instanceof FormatException) {
            return say(failure.getMessage(), ExitCode.ERROR);
        }
        if (failure instanceof UncheckedIOException wrapped) {
            return report(wrapped.getCause());
        }
        if (failure instanceof FileSystemException fault) {
            return say(describe(fault), ExitCode.ERROR);
        }
        if (failure instanceof IOException) {
            return say("reading or writing failed: " + failure.getMessage(), ExitCode.ERROR);
        }
        if (failure instanceof InvalidPathException unusable) {
            return say(describe(unusable), ExitCode.USAGE);
        }
        if (failure instanceof OutOfMemoryError) {
            return say("there is not enough memory. Give the process more, as with FIRN_HEAP=4g.", ExitCode.ERROR);
        }
        return unexpected(failure);
    }

    private static String describe(FileSystemException fault) {
        String file = fault.getFile() == null ? "a file" : fault.getFile();
        if (fault instanceof NoSuchFileException) {
            return file + " does not exist. Check the path.";
        }
        if (fault instanceof AccessDeniedException) {
            return file + " may not be read or written. Check its permissions.";
        }
        if (fault instanceof FileAlreadyExistsException) {
            return file + " exists already. Remove it or choose another path.";
        }
        String reason = fault.getReason() == null ? fault.getMessage() : fault.getReason();
        return file + " cannot be read or written: " + reason
                + (reason.contains("space") || reason.contains("quota")
                        ? ". Make room on the disk and repeat the command."
                        : ".");
    }

    /** Mostly a letter that the locale does not have: the name was spoiled before Java saw it. */
    static String describe(InvalidPathException fault) {
        return "'" + fault.getInput() + "' cannot be the name of a file here. If it has letters beyond ASCII, set a "
                + "locale that has them, as LC_ALL=C.UTF-8, and repeat the command.";
    }

    private int say(String message, int exitCode) {
        context.err().println("firn: " + message);
        return exitCode;
    }

    private int unexpected(Throwable failure) {
        context.err().println("firn: an unexpected error: " + failure);
        try {
            Path log = writeLog(failure);
            context.err().println("Details are in " + log + "; please report them to the makers of Firn.");
        } catch (IOException e) {
            context.err().println("Its details could not be written to a log file (" + e.getMessage() + ").");
        }
        return ExitCode.ERROR;
    }

    private Path writeLog(Throwable failure) throws IOException {
        String state = context.environment().getOrDefault("XDG_STATE_HOME", "");
        Path home =
                state.startsWith("/") ? Path.of(state) : Path.of(System.getProperty("user.home"), ".local", "state");
        Path folder;
        try {
            folder = Files.createDirectories(home.resolve("firn"));
        } catch (IOException e) {
            folder = Path.of(System.getProperty("java.io.tmpdir"));
        }
        Path log =
                Files.createTempFile(folder, "error-" + Instant.now().toString().replace(':', '-') + "-", ".log");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
            writer.println("firn " + String.join(" ", arguments));
            writer.println("Java " + Runtime.version() + " on " + System.getProperty("os.name"));
            failure.printStackTrace(writer);
        }
        return log;
    }
}
