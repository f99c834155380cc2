/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.firn.engine.EngineProcess;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.internal.output.PlainProgress;
import org.firn.headless.internal.project.EngineAccess;
import org.firn.headless.internal.project.Need;
import org.firn.headless.internal.project.RunFollower;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Executes what is asked of a project's runs, without asking anything itself. */
@picocli.CommandLine.Command(
        description = {
            "Keeps an engine for a project: does whatever is asked of its runs by other processes, until it is"
                    + " interrupted.",
            "Prints 'ready' when it has the project; tells on standard error what happens."
        },
        footer = {"", "Example:", "  firn serve --project my-project"})
public final class ServeCommand implements Command {
    /** Long enough for whoever started this process to connect, and for a workbench that is started anew. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger(ServeCommand.class.getName());

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(names = "--until-idle", description = "Ends when nothing is left to do.")
    private boolean untilIdle;

    @Option(
            names = "--while-needed",
            description = "Ends when nothing is left to do and no other process has been connected for a while.")
    private boolean whileNeeded;

    @Option(
            names = "--processors",
            paramLabel = "N",
            description = "How many processors the runs may use together; all when not given.")
    private int processors;

    @Option(
            names = "--memory",
            paramLabel = "MIB",
            description = "How much memory the runs may use together, in MiB; what the machine has when not given.")
    private long memory;

    @Override
    public int run(CommandContext context) throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        try (ProjectRepository repository = Projects.open(project.directory(context), OpenMode.OWN);
                RunFollower follower = new RunFollower(
                        repository, run -> true, new PlainProgress(context.err(), InstantSource.system()))) {
            context.onInterrupt(() -> {
                interrupted.countDown();
                follower.leave();
            });
            serve(context, repository, follower);
        }
        return interrupted.getCount() == 0 ? ExitCode.INTERRUPTED : ExitCode.DONE;
    }

    private void serve(CommandContext context, ProjectRepository repository, RunFollower follower)
            throws ProjectException, InterruptedException {
        EngineAccess engine = EngineAccess.start(repository, processors, memory);
        try {
            context.out().println(EngineProcess.READY);
            context.out().flush();
            if (untilIdle) {
                follower.await();
            } else if (whileNeeded) {
                serveWhileNeeded(repository, engine, follower);
            } else {
                follower.followUntilLeft();
            }
        } finally {
            engine.close();
        }
    }

    private static void serveWhileNeeded(ProjectRepository repository, EngineAccess engine, RunFollower follower)
            throws ProjectException, InterruptedException {
        try (Need need = new Need(repository::onClients, engine, PATIENCE)) {
            Thread waiting = new Thread(
                    () -> {
                        try {
                            need.awaitEnd();
                        } catch (ProjectException e) {
                            // the follower meets the same and tells it
                            LOG.log(Level.DEBUG, "The project cannot be served any more", e);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        follower.leave();
                    },
                    "firn-need");
            waiting.setDaemon(true);
            waiting.start();
            try {
                follower.followUntilLeft();
            } finally {
                waiting.interrupt();
            }
        }
    }
}
