/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.util.List;
import java.util.Set;
import org.firn.engine.RunRequests;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.model.workflow.RunRequest;
import org.firn.repository.OpenMode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Stops runs. */
@picocli.CommandLine.Command(
        description = {
            "Stops runs, also those that another process executes, and waits until they have stopped.",
            "What is done is kept: 'firn resume' goes on from there."
        },
        footer = {"", "Example:", "  firn stop --project my-project classify"})
public final class StopCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private WaitOptions waiting = new WaitOptions();

    @Parameters(paramLabel = "RUN", description = "The runs; every active one when not given.")
    private List<String> runs = List.of();

    @Override
    public int run(CommandContext context) throws Exception {
        return Reopening.open(project.directory(context), OpenMode.OWN_OR_JOIN, repository -> {
            Set<String> names = RunChoice.choose(repository, runs, RunChoice::isActive);
            if (names.isEmpty()) {
                context.err().println("Nothing is active.");
                return ExitCode.DONE;
            }
            if (!waiting.isWaiting()) {
                RunRequests.request(repository, RunRequest.STOP, names);
                return ExitCode.DONE;
            }
            int exitCode = new Execution(context, waiting, repository, names).run(RunRequest.STOP);
            // that they are aborted now is what was asked for
            return exitCode == ExitCode.RUN_FAILED ? ExitCode.DONE : exitCode;
        });
    }
}
