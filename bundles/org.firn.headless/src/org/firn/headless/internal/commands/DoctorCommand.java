/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.headless.internal.doctor.Finding;
import org.firn.headless.internal.doctor.MachineChecks;
import org.firn.headless.internal.doctor.ProgramChecks;
import org.firn.headless.internal.doctor.ProjectChecks;
import org.firn.headless.internal.doctor.ProtocolChecks;
import org.firn.jobs.ProgramLocations;
import org.firn.protocol.ExternalProgramRegistry;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.JsonValues;
import org.firn.protocol.workflow.WorkflowCatalogue;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import picocli.CommandLine.Option;

/** Looks for what is wrong. */
@picocli.CommandLine.Command(
        description = {
            "Looks for what is wrong with this machine, the installed bundles and, when given, a project; says "
                    + "what helps.",
            "Ends with 0 when nothing is wrong, 1 when something is, 4 when the project cannot be opened."
        },
        footer = {"", "Example:", "  firn doctor --project my-project"})
public final class DoctorCommand implements Command {
    @Option(
            names = {"-p", "--project"},
            paramLabel = "DIR",
            description = "A project, whose tables and files are all read.")
    private @Nullable Path project;

    @Option(names = "--json", description = "One JSON object a finding, a line each: level, subject, detail, cure.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws Exception {
        Path given = project;
        Path directory = given == null
                ? context.workingDirectory()
                : context.workingDirectory().resolve(given).normalize();
        if (!Files.isDirectory(directory)) {
            throw new UsageException(directory + " is no directory. Give the directory of a project.");
        }
        List<Finding> findings = new ArrayList<>();
        findings.addAll(show(context, new MachineChecks(directory, context.environment()).all()));
        findings.addAll(show(
                context,
                new ProgramChecks(
                                ProgramLocations.read(ProgramLocations.file(context.environment())),
                                context.environment())
                        .all(ExternalProgramRegistry.contributed())));
        findings.addAll(
                show(context, ProtocolChecks.all(ProtocolRegistry.contributed(), WorkflowCatalogue.contributed())));
        if (given != null) {
            // an exception tells why the project cannot be opened, and gives the exit code
            try (ProjectRepository repository = Projects.open(directory, OpenMode.READ)) {
                findings.addAll(show(context, new ProjectChecks(repository).all()));
            }
        }
        boolean wrong = findings.stream().anyMatch(finding -> finding.level() == Finding.Level.ERROR);
        return wrong ? ExitCode.ERROR : ExitCode.DONE;
    }

    private List<Finding> show(CommandContext context, List<Finding> findings) {
        findings.forEach(finding -> context.out().println(json ? JsonValues.write(finding.json()) : finding.text()));
        context.out().flush();
        return findings;
    }
}
