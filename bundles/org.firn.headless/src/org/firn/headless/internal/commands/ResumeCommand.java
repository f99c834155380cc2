/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.util.List;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.model.workflow.RunRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Goes on with runs. */
@picocli.CommandLine.Command(
        description = {
            "Goes on with runs that failed, were stopped or were never started, and waits for them.",
            "What is done is not done again; what depends on a changed parameter is."
        },
        footer = {"", "Example:", "  firn resume --project my-project"})
public final class ResumeCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private WaitOptions waiting = new WaitOptions();

    @Parameters(paramLabel = "RUN", description = "The runs; all that have not finished when not given.")
    private List<String> runs = List.of();

    @Override
    public int run(CommandContext context) throws Exception {
        return new Start(context, project.directory(context), waiting)
                .again(runs, run -> run.phase() != Phase.FINISHED, RunRequest.RESUME);
    }
}
