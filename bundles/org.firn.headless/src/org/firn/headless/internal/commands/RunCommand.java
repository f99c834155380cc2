/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a workflow. */
@picocli.CommandLine.Command(
        description = {
            "Runs a workflow in a project, which is created when it is not there, and waits for it.",
            "Everything is checked first; nothing is started when something is wrong. Running it again in the same "
                    + "project goes on where it stopped: what is done and has not changed is not done again.",
            "Ctrl-C stops the runs cleanly and ends with 130; 'firn resume' goes on. When another process has the "
                    + "project, it does the work, Ctrl-C only ends the waiting, and 'firn stop' stops the runs."
        },
        footer = {
            "",
            "Example:",
            "  firn run spa-2d --project my-project --set movies='data/*.mrcs' --set gain=gain.mrc \\",
            "      --set samplingRate=3.54 --set particleDiameter=165 --set boxSize=64",
            "  firn run my-workflow.json --project my-project --executor slurm"
        })
public final class RunCommand implements Command {
    @Mixin
    private WorkflowOptions workflow = new WorkflowOptions();

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private WaitOptions waiting = new WaitOptions();

    @Option(
            names = "--executor",
            paramLabel = "ID",
            description =
                    "Where runs that do not say so themselves are executed, as slurm, or cluster1:gpu of the hosts "
                            + "file (firn hosts); this machine when not given. Each becomes a job of its own, which "
                            + "goes on when this process ends.")
    private String executor = "";

    @Override
    public int run(CommandContext context) throws Exception {
        return new Start(context, project.required(context), waiting).workflow(workflow, executor);
    }
}
