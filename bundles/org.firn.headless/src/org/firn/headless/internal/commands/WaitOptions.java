/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.time.InstantSource;
import org.firn.headless.CommandContext;
import org.firn.headless.internal.output.JsonEvents;
import org.firn.headless.internal.output.PlainProgress;
import org.firn.headless.internal.output.ProgressBars;
import org.firn.headless.internal.output.RunListener;
import org.firn.headless.internal.project.EngineAccess;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import picocli.CommandLine.Option;

/** How a command shows what it waits for, and whether it waits at all. */
final class WaitOptions {
    @Option(
            names = "--json",
            description = "Writes events as JSON, one object a line: run-state, progress, output and, at the end, end.")
    private boolean json;

    @Option(
            names = "--no-wait",
            description = "Ends as soon as the project has taken the request. The work goes on in the process that has "
                    + "the project, or in a new one in the background that ends when all is done.")
    private boolean noWait;

    @Option(
            names = "--processors",
            paramLabel = "N",
            description = "How many processors the runs may use together; all when not given. Only where this process "
                    + "does the work.")
    private int processors;

    @Option(
            names = "--memory",
            paramLabel = "MIB",
            description = "How much memory in MiB the runs may use together; what the machine has when not given.")
    private long memoryMiB;

    /** Starts an engine in this process. */
    EngineAccess engine(ProjectRepository repository) throws ProjectException {
        return EngineAccess.start(repository, processors, memoryMiB);
    }

    boolean isWaiting() {
        return !noWait;
    }

    boolean isJson() {
        return json;
    }

    /** Bars on a terminal, lines otherwise, or JSON when asked for. */
    RunListener listener(CommandContext context) {
        if (json) {
            return new JsonEvents(context.out(), InstantSource.system());
        }
        return context.isTerminal()
                ? new ProgressBars(context.out(), context.width())
                : new PlainProgress(context.out(), InstantSource.system());
    }
}
