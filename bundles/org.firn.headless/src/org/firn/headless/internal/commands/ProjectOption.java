/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.CommandContext;
import org.firn.headless.UsageException;
import org.firn.model.workflow.Project;
import org.firn.repository.OpenMode;
import picocli.CommandLine.Option;

/** The option that says which project is meant. */
final class ProjectOption {
    @Option(
            names = {"-p", "--project"},
            paramLabel = "DIR",
            description = "The project's directory; the current directory when not given.")
    private @Nullable Path given;

    /** The project's directory, absolute. */
    Path directory(CommandContext context) {
        Path directory = given;
        return context.workingDirectory()
                .resolve(directory == null ? Path.of("") : directory)
                .normalize();
    }

    /** The same, for a command that may create the project: the directory must be given, or be one of a project. */
    Path required(CommandContext context) throws UsageException {
        Path directory = directory(context);
        if (given == null && !Files.exists(directory.resolve("project.json"))) {
            throw new UsageException("no project is given. Add --project DIR; the directory is created if need be.");
        }
        return directory;
    }

    /** Opens the project just for reading, reads, and closes it, so that others wait as short as can be. */
    <T> T read(CommandContext context, Function<Project, T> reader) throws Exception {
        return Reopening.open(directory(context), OpenMode.READ, repository -> repository.read(reader));
    }
}
