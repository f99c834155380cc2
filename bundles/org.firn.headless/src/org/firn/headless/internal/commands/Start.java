/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.firn.engine.EngineProcess;
import org.firn.engine.ProcessorTime;
import org.firn.engine.RunRequests;
import org.firn.engine.WorkflowInstaller;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.model.workflow.RunRequest;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.workflow.Workflow;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectRepository;

/** Has runs of a project executed, here or elsewhere, and waits for them if that is wanted. */
final class Start {
    private final CommandContext context;
    private final Path directory;
    private final WaitOptions waiting;
    private Optional<ProcessorTime> processorTime = Optional.empty();

    /** @param directory the project's */
    Start(CommandContext context, Path directory, WaitOptions waiting) {
        this.context = context;
        this.directory = directory;
        this.waiting = waiting;
    }

    /**
     * Runs a workflow in the project, which is created when there is none.
     *
     * @param executor where runs that do not say so are executed; empty for this machine
     * @throws ProtocolException if the workflow is wrong; nothing has been started or created then
     */
    int workflow(WorkflowOptions options, String executor) throws Exception {
        Workflow workflow = new Preflight(context).check(options.bind(context), executor);
        return Reopening.work(() -> NewOrOpen.project(directory), repository -> {
            WorkflowInstaller.Result installed = new WorkflowInstaller(repository)
                    .install(workflow, WorkflowInstaller.Mode.MATCH, "run " + options.name());
            return execute(repository, new LinkedHashSet<>(installed.runNames()), RunRequest.RUN);
        });
    }

    /**
     * Asks for another execution of runs that the project has.
     *
     * @param named the names that the user gave; empty for all that fit
     */
    int again(List<String> named, Predicate<RunSnapshot> fits, RunRequest request) throws Exception {
        return Reopening.open(directory, OpenMode.OWN_OR_JOIN, repository -> {
            Set<String> names = RunChoice.choose(repository, named, fits);
            if (names.isEmpty()) {
                context.err().println("There is nothing to do: every run has finished.");
                return ExitCode.DONE;
            }
            return execute(repository, names, request);
        });
    }

    /**
     * Has runs executed.
     *
     * @param repository the open project; closed on return when this does not wait
     */
    private int execute(ProjectRepository repository, Set<String> names, RunRequest request) throws Exception {
        if (waiting.isWaiting()) {
            Execution execution = new Execution(context, waiting, repository, names);
            int exitCode = execution.run(request);
            processorTime = execution.processorTime();
            return exitCode;
        }
        RunRequests.request(repository, request, names);
        if (repository.isOwner()) {
            repository.close();
            startEngine();
        }
        return ExitCode.DONE;
    }

    private void startEngine() throws IOException {
        try {
            new EngineProcess().start(directory, EngineProcess.Until.IDLE);
        } catch (IOException e) {
            throw new IOException(e.getMessage() + ". Without --no-wait the work is done in this process.", e);
        }
    }

    /** See {@link Execution#processorTime()}; empty when nothing was waited for. */
    Optional<ProcessorTime> processorTime() {
        return processorTime;
    }
}
