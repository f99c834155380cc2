/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.util.List;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.model.workflow.RunRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs again from the beginning. */
@picocli.CommandLine.Command(
        description = "Runs again from the beginning, as if nothing had been done, and waits.",
        footer = {"", "Example:", "  firn restart --project my-project ctf"})
public final class RestartCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private WaitOptions waiting = new WaitOptions();

    @Parameters(paramLabel = "RUN", description = "The runs; every one when not given.")
    private List<String> runs = List.of();

    @Override
    public int run(CommandContext context) throws Exception {
        return new Start(context, project.directory(context), waiting).again(runs, run -> true, RunRequest.RESTART);
    }
}
