/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.repository.Projects;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a project. */
@picocli.CommandLine.Command(
        description = "Creates an empty project in a directory that does not exist yet or is empty.",
        footer = {"", "Example:", "  firn new my-project --name 'Beta-galactosidase, March'"})
public final class NewCommand implements Command {
    @Parameters(paramLabel = "DIR", description = "The directory; it is private to you.")
    private Path directory = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "What you call the project; the directory's name " + "when not given.")
    private @Nullable String name;

    @Override
    public int run(CommandContext context) throws Exception {
        Path where = context.workingDirectory().resolve(directory).normalize();
        String called = name == null ? String.valueOf(where.getFileName()) : name;
        Projects.create(where, called).close();
        context.out().println("Created the project " + called + " in " + where);
        return ExitCode.DONE;
    }
}
