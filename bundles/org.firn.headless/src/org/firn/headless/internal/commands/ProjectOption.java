/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.CommandContext;
import org.firn.headless.internal.project.RunSnapshot;
import org.firn.model.workflow.Project;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
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

    /** Opens the project just for reading, reads, and closes it, so that others wait as short as can be. */
    <T> T read(CommandContext context, Function<Project, T> reader) throws ProjectException {
        try (ProjectRepository repository = Projects.open(directory(context), OpenMode.READ)) {
            return repository.read(reader);
        }
    }

    /** The runs in the order of their numbers. */
    static List<RunSnapshot> runs(Project project) {
        return project.getRuns().stream().map(RunSnapshot::of).toList();
    }
}
