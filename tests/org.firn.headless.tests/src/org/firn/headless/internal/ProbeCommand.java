/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.UsageException;
import org.firn.protocol.ProtocolException;
import org.firn.repository.NotAProjectException;
import org.firn.repository.ProjectHeldException;
import picocli.CommandLine.Option;

/** Fails as it is told. */
@picocli.CommandLine.Command(
        description = "Fails.",
        footer = {"", "Example:", "  firn probe --fail usage"})
public final class ProbeCommand implements Command {
    @Option(names = "--fail", description = "How.")
    private String how = "";

    @Option(names = "--number", description = "A number.")
    private int number = 42;

    @Option(names = "--folder", description = "A folder.")
    private Path folder = Path.of("");

    @Override
    public int run(CommandContext context) throws Exception {
        switch (how) {
            case "usage":
                throw new UsageException("this is wrong. Do that.");
            case "protocol":
                throw new ProtocolException("align.dose", "is -1", "Give a positive value.");
            case "project":
                throw new NotAProjectException("/x holds no Firn project.");
            case "held":
                throw new ProjectHeldException("Process 7 has it.");
            case "disk":
                throw new UncheckedIOException(new FileSystemException("/p/t.fit", null, "No space left on device"));
            case "denied":
                throw new AccessDeniedException("/p");
            case "io":
                throw new IOException("the wire is cut");
            case "bug":
                throw new IllegalStateException("never");
            case "interrupt":
                throw new InterruptedException();
            default:
                context.out().println("number " + number + folder);
                return 3;
        }
    }
}
