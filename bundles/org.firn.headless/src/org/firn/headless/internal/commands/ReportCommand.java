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
import org.firn.protocol.ProtocolRegistry;
import org.firn.report.ProjectReport;
import org.firn.repository.OpenMode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a project's results to one page. */
@picocli.CommandLine.Command(
        description =
                "Writes a project's inputs, graph, figures and pictures to one HTML file that needs nothing else.",
        footer = {"", "Example:", "  firn report --project my-project results.html"})
public final class ReportCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The file, replaced if it exists; report.html in the project when not given.")
    private @Nullable Path file;

    @Override
    public int run(CommandContext context) throws Exception {
        Path directory = project.directory(context);
        Path given = file;
        Path html = given == null
                ? directory.resolve("report.html")
                : context.workingDirectory().resolve(given);
        Reopening.open(directory, OpenMode.READ, repository -> {
            new ProjectReport(repository, ProtocolRegistry.contributed()).write(html);
            return html;
        });
        context.out().println(html);
        return ExitCode.DONE;
    }
}
