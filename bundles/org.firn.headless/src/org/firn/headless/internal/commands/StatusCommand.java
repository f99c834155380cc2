/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.time.Instant;
import java.util.List;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.internal.output.StatusReport;
import org.firn.headless.internal.project.RunFollower;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows where the runs of a project are. */
@picocli.CommandLine.Command(
        description = {
            "Shows the runs of a project: state, progress, outputs and messages.",
            "Works while another process runs the project."
        },
        footer = {"", "Example:", "  firn status --project my-project --json"})
public final class StatusCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = "--json",
            description = "One JSON object a run, a line each: run, label, protocol, state, progress, "
                    + "outputs, failedItems, started, ended, message.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws Exception {
        List<RunSnapshot> runs = project.read(context, RunFollower::runs);
        StatusReport report = new StatusReport(runs, Instant.now());
        (json ? report.json() : report.text()).forEach(context.out()::println);
        return ExitCode.DONE;
    }
}
