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
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowExport;
import org.firn.protocol.workflow.WorkflowWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the workflow of a project. */
@picocli.CommandLine.Command(
        description = {
            "Writes the runs of a project, with their parameters and links but without results, as a workflow "
                    + "file that 'firn run' takes.",
            "Particles and micrographs go to STAR files for RELION with the protocol spa.export.star; 'firn table "
                    + "--format star' writes any set under Firn's own column names."
        },
        footer = {"", "Example:", "  firn export --project my-project my-workflow.json"})
public final class ExportCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The file to write, replaced if it exists; standard output when not given.")
    private @Nullable Path file;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The workflow's title; the project's name when not given.")
    private @Nullable String title;

    @Override
    public int run(CommandContext context) throws Exception {
        Workflow workflow = project.read(context, WorkflowExport::of);
        if (title != null) {
            workflow = new Workflow(title, workflow.description(), workflow.inputs(), workflow.runs());
        }
        Path target = file;
        if (target == null) {
            context.out().print(WorkflowWriter.toJson(workflow));
        } else {
            WorkflowWriter.write(workflow, context.workingDirectory().resolve(target));
            context.err().println("Wrote " + workflow.runs().size() + " runs to " + target);
        }
        return ExitCode.DONE;
    }
}
