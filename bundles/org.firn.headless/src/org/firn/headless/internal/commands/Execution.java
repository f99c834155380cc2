/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.firn.engine.ProcessorTime;
import org.firn.engine.RunRequests;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.internal.project.EngineAccess;
import org.firn.headless.internal.project.RunFollower;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.ProtocolException;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectLostException;
import org.firn.repository.ProjectRepository;

/**
 * Has runs executed and waits for them: by an engine in this process when it owns the project, and otherwise by that of
 * the process that does.
 */
final class Execution {
    private final CommandContext context;
    private final ProjectRepository repository;
    private final Set<String> names;
    private final WaitOptions waiting;
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private Optional<ProcessorTime> processorTime = Optional.empty();

    /** @param names the runs to wait for */
    Execution(CommandContext context, WaitOptions waiting, ProjectRepository repository, Set<String> names) {
        this.context = context;
        this.repository = repository;
        this.names = names;
        this.waiting = waiting;
    }

    /**
     * Makes the request and waits. When another process has the project and ends meanwhile, this one takes its place.
     *
     * @param request what is asked of the runs
     * @return the exit code
     */
    int run(RunRequest request) throws Exception {
        boolean finished;
        try (RunFollower follower =
                new RunFollower(repository, run -> names.contains(run.name()), waiting.listener(context))) {
            context.onInterrupt(() -> interrupt(repository, follower));
            RunRequests.request(repository, request, names);
            finished = awaitOrReplace(follower);
        }
        if (interrupted.get()) {
            return ExitCode.INTERRUPTED;
        }
        return finished ? ExitCode.DONE : ExitCode.RUN_FAILED;
    }

    private boolean awaitOrReplace(RunFollower follower) throws Exception {
        try {
            return await(repository, follower);
        } catch (ProjectLostException e) {
            return replaceOwner(follower);
        }
    }

    /** What was asked is in the project. Whoever opens it next does it, and that may be this process. */
    private boolean replaceOwner(RunFollower before) throws Exception {
        return Reopening.open(repository.directory().root(), OpenMode.OWN_OR_JOIN, next -> {
            try (RunFollower follower = before.in(next)) {
                context.onInterrupt(() -> interrupt(next, follower));
                return await(next, follower);
            }
        });
    }

    private boolean await(ProjectRepository open, RunFollower follower) throws ProjectException, InterruptedException {
        if (!open.isOwner()) {
            return follower.await();
        }
        EngineAccess engine = waiting.engine(open);
        try {
            return follower.await();
        } finally {
            engine.close();
            processorTime = engine.processorTime();
        }
    }

    /** What this process used of the processors until its engine was closed; empty when it executed no step. */
    Optional<ProcessorTime> processorTime() {
        return processorTime.filter(time -> !time.steps().isZero());
    }

    /** As owner, this process is the only one that can execute the runs, so they are stopped; otherwise they go on. */
    private void interrupt(ProjectRepository open, RunFollower follower) {
        interrupted.set(true);
        try {
            if (open.isOwner()) {
                context.err().println("firn: stopping the runs; once more ends at once");
                context.err().flush();
                stopActive(open);
            } else {
                context.err()
                        .println("firn: no longer waiting; the runs go on in the process that has the project. "
                                + "'firn stop' stops them.");
                context.err().flush();
                follower.leave();
            }
        } catch (ProjectException | ProtocolException e) {
            context.err().println("firn: the runs could not be stopped: " + e.getMessage());
            follower.leave();
        }
    }

    private void stopActive(ProjectRepository open) throws ProjectException, ProtocolException {
        Set<String> active = RunChoice.active(open);
        active.retainAll(names);
        RunRequests.request(open, RunRequest.STOP, active);
    }
}
