/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.nio.file.Path;
import org.firn.engine.RunnerProcess;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.hosts.RunPrograms;
import org.firn.jobs.IExecutor;
import org.firn.protocol.ProtocolRegistry;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Executes one run in its directory, as the engine asked. */
@picocli.CommandLine.Command(
        description = {
            "Executes one run, with nothing but its directory. The engine calls this in the jobs that it submits; it"
                    + " reads the journal afterwards."
        },
        footer = {"", "Example:", "  firn runner my-project/runs/000003-spa.align.movies --job job-1"})
public final class RunnerCommand implements Command {
    @Parameters(paramLabel = "DIRECTORY", description = "The run's directory in its project.")
    private Path directory = Path.of("");

    @Option(names = "--job", paramLabel = "NAME", description = "What the execution is called in the journal.")
    private String job = "";

    @Option(names = "--processors", paramLabel = "N", description = "How many processors it may use.")
    private int processors;

    @Option(names = "--memory", paramLabel = "MIB", description = "How much memory it may use, in MiB.")
    private long memory;

    @Override
    public int run(CommandContext context) throws Exception {
        try (IExecutor programs = RunPrograms.open(context.environment())) {
            return new RunnerProcess(ProtocolRegistry.contributed(), programs)
                    .resources(processors, memory)
                    .execute(context.workingDirectory().resolve(directory), job, context::onInterrupt);
        }
    }
}
