/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.firn.headless.CommandContext;
import org.firn.hosts.HostsFile;
import org.firn.jobs.ExecutorDescriptor;
import org.firn.jobs.ExecutorRegistry;
import org.firn.jobs.batch.BatchSchedulers;
import org.firn.protocol.Configurator;
import org.firn.protocol.PathChecks;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowBinding;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.protocol.workflow.WorkflowValidator;

/** Checks everything about a workflow that can be known before anything is started. */
final class Preflight {
    private final CommandContext context;
    private final ProtocolRegistry protocols = ProtocolRegistry.contributed();
    private final List<Problem> problems = new ArrayList<>();

    Preflight(CommandContext context) {
        this.context = context;
    }

    /**
     * Checks a workflow, and shows warnings.
     *
     * @param executor where runs that do not say so are executed; empty for this machine
     * @return the workflow, ready to be run
     * @throws ProtocolException with everything that is wrong
     */
    Workflow check(WorkflowBinding binding, String executor) throws ProtocolException {
        problems.addAll(binding.problems());
        Workflow workflow = binding.workflow().on(executor);
        for (Problem missing : binding.missing()) {
            String option = "Add --set " + missing.where() + "=VALUE. ";
            problems.add(Problem.error(missing.where(), missing.what(), option + missing.cure()));
        }
        if (problems.isEmpty()) {
            // only then: a value that is missing would be told once more for every run that uses it
            WorkflowValidator.Result result = new WorkflowValidator(protocols).validate(binding.workflow());
            problems.addAll(result.problems());
            for (WorkflowRun run : workflow.runs()) {
                checkExecutor(run);
                checkFiles(run, result.runs().get(run.id()));
            }
        }
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new ProtocolException(errors);
        }
        problems.forEach(warning -> context.err().println("warning: " + warning));
        return workflow;
    }

    private void checkExecutor(WorkflowRun run) {
        String id = run.resources().executor().replaceFirst(":(run|programs)$", "");
        if (id.isEmpty()) {
            return;
        }
        ExecutorRegistry executors = ExecutorRegistry.contributed();
        if (executors.find(id).isEmpty()) {
            problems.addAll(HostsFile.read(
                            HostsFile.location(context.environment()),
                            BatchSchedulers.contributed().ids())
                    .problems());
            String known = executors.all().stream().map(ExecutorDescriptor::id).collect(Collectors.joining(", "));
            problems.add(Problem.error(
                    run.id() + ".executor", "is '" + id + "', which is not installed", "Choose one of " + known + "."));
        }
    }

    private void checkFiles(WorkflowRun run, Configurator.Result configured) {
        Optional<ProtocolDescriptor> protocol = protocols.find(run.protocol());
        if (configured != null && protocol.isPresent()) {
            PathChecks.check(protocol.get().create().spec(), configured.values(), context.workingDirectory()::resolve)
                    .forEach(problem -> problems.add(problem.within(run.id())));
        }
    }
}
