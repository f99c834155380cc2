/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.util.List;
import java.util.Set;
import org.firn.engine.Approvals;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.protocol.ProtocolException;
import org.firn.repository.OpenMode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Approves what a run waits to have approved. */
@picocli.CommandLine.Command(
        description = {
            "Decides about runs that wait for somebody's decision. Who decided, when, and about which data is recorded."
        },
        footer = {"", "Example:", "  firn approve --project my-project gate --remark \"classes look good\""})
public final class ApproveCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(names = "--reject", description = "Rejects it: the run fails with the remark.")
    private boolean reject;

    @Option(names = "--remark", paramLabel = "TEXT", description = "Why.")
    private String remark = "";

    @Parameters(paramLabel = "RUN", arity = "1..*", description = "The runs.")
    private List<String> runs = List.of();

    @Override
    public int run(CommandContext context) throws Exception {
        return Reopening.open(project.directory(context), OpenMode.OWN_OR_JOIN, repository -> {
            Set<String> names = RunChoice.choose(repository, runs, run -> false);
            for (String name : names) {
                try {
                    Approvals.decide(repository, name, !reject, remark);
                } catch (ProtocolException e) {
                    throw new UsageException(e.getMessage());
                }
            }
            return ExitCode.DONE;
        });
    }
}
