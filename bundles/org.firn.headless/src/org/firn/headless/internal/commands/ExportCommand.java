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
import org.firn.headless.UsageException;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowExport;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the workflow or a set of a project. */
@picocli.CommandLine.Command(
        description = {
            "Writes the runs of a project, with their parameters and links but without results, as a workflow "
                    + "file that 'firn run' takes; or the items of a set, when a file for them or --format is given.",
            "Particles and micrographs go to STAR files for RELION, with its names and conventions, by the protocol "
                    + "spa.export.star; here, sets keep Firn's own column names."
        },
        footer = {
            "",
            "Example:",
            "  firn export --project my-project my-workflow.json",
            "  firn export --project my-project extract.particles particles.arrow",
            "  firn export --project my-project ctf.ctfs ctfs.csv --where 'resolution < 6'"
        })
public final class ExportCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Parameters(
            index = "0",
            paramLabel = "FILE|RUN.OUTPUT",
            arity = "0..1",
            description = "The file for the workflow, replaced if it exists, standard output when not given; or the "
                    + "set, as 'firn status' lists it.")
    private @Nullable String what;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            arity = "0..1",
            description = "The file for the set, replaced if it exists; its ending tells the format.")
    private @Nullable Path setFile;

    @Mixin
    private RowOptions rows = new RowOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file, replaced if it exists; standard output when not given.")
    private @Nullable Path file;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The workflow's title; the project's name when not given.")
    private @Nullable String title;

    @Override
    public int run(CommandContext context) throws Exception {
        String address = what;
        Path target = target();
        if (address != null && (target != null || rows.isGiven())) {
            return rows.write(context, project, new OutputOption(address), target, true);
        }
        if (rows.isGiven()) {
            throw new UsageException("no set is given. Add RUN.OUTPUT, as extract.particles; a workflow has no items.");
        }
        if (address != null) {
            refuseOutput(context, address);
            target = Path.of(address);
        }
        return workflow(context, target);
    }

    private @Nullable Path target() throws UsageException {
        if (file != null && setFile != null) {
            throw new UsageException("two files are given, " + setFile + " and " + file + ". Give one.");
        }
        return file == null ? setFile : file;
    }

    /** Who names an output wants its items, not a workflow in a file of that name. */
    private void refuseOutput(CommandContext context, String name) throws Exception {
        WorkflowLink link = WorkflowLink.parse(name).orElse(null);
        if (link != null && project.read(context, model -> model.findRun(link.run()) != null)) {
            throw new UsageException(name + " begins with the name of a run. For its items add a file, as "
                    + "items.csv, or --format; for a workflow file of that name write ./" + name + ".");
        }
    }

    private int workflow(CommandContext context, @Nullable Path target) throws Exception {
        Workflow workflow = project.read(context, WorkflowExport::of);
        if (title != null) {
            workflow =
                    new Workflow(title, workflow.description(), workflow.inputs(), workflow.runs(), workflow.origin());
        }
        if (target == null) {
            context.out().print(WorkflowWriter.toJson(workflow));
        } else {
            WorkflowWriter.write(workflow, context.workingDirectory().resolve(target));
            context.err().println("Wrote " + workflow.runs().size() + " runs to " + target);
        }
        return ExitCode.DONE;
    }
}
