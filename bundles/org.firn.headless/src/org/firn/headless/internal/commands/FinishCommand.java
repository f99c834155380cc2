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

/** Has runs that wait for files take no more. */
@picocli.CommandLine.Command(
        description = {
            "Has runs that wait for files, such as streaming imports, take what is there and come to their end.",
            "Everything that follows them ends as well. 'firn stop' pauses them instead."
        },
        footer = {"", "Example:", "  firn finish --project my-project import"})
public final class FinishCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private WaitOptions waiting = new WaitOptions();

    @Parameters(paramLabel = "RUN", arity = "1..*", description = "The runs.")
    private List<String> runs = List.of();

    @Override
    public int run(CommandContext context) throws Exception {
        return Reopening.open(project.directory(context), OpenMode.OWN_OR_JOIN, repository -> {
            Set<String> names = RunChoice.choose(repository, runs, run -> false);
            if (!waiting.isWaiting()) {
                RunRequests.request(repository, RunRequest.FINISH, names);
                return ExitCode.DONE;
            }
            return new Execution(context, waiting, repository, names).run(RunRequest.FINISH);
        });
    }
}
