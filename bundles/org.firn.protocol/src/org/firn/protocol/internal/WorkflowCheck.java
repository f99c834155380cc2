/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import org.firn.protocol.Configurator;
import org.firn.protocol.DataHeader;
import org.firn.protocol.NearestName;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;
import org.firn.protocol.workflow.WorkflowValidator;

/** One check of one workflow; see {@link WorkflowValidator}. */
public final class WorkflowCheck {
    private final Workflow workflow;
    private final ProtocolRegistry protocols;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Configurator.Result> configured = new LinkedHashMap<>();
    private final Map<String, List<OutputSpec>> outputs = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    /** Prepares the check. */
    public WorkflowCheck(Workflow workflow, ProtocolRegistry protocols) {
        this.workflow = workflow;
        this.protocols = protocols;
        workflow.inputs().forEach(input -> open.add(input.name()));
    }

    /** One error for each circle of links. */
    public static List<Problem> circles(Workflow workflow) {
        return new RunOrder(workflow).problems();
    }

    /** Checks. */
    public WorkflowValidator.Result result() {
        if (workflow.runs().isEmpty()) {
            problems.add(Problem.error("runs", "has no run", "Add at least one."));
        }
        RunOrder order = new RunOrder(workflow);
        problems.addAll(order.problems());
        order.ordered().forEach(this::check);
        List<String> ids = order.ordered().stream().map(WorkflowRun::id).toList();
        return new WorkflowValidator.Result(problems, ids, configured, unknown);
    }

    private void check(WorkflowRun run) {
        checkWaitsFor(run);
        Optional<ProtocolDescriptor> descriptor = protocols.find(run.protocol());
        if (descriptor.isEmpty()) {
            unknown.add(run.id());
            problems.add(unknownProtocol(run));
            return;
        }
        run.other()
                .keySet()
                .forEach(name -> problems.add(Problem.error(
                        run.id(),
                        "has the unknown member \"" + name + "\"",
                        NearestName.advice(
                                "member",
                                List.of("id", "protocol", "label", "comment", "inputs", "parameters", "waitsFor"),
                                name))));
        load(run, descriptor.get()).ifPresent(protocol -> configure(run, protocol));
    }

    private Problem unknownProtocol(WorkflowRun run) {
        Object program = run.origin().get("format");
        if (program != null) {
            // A near name would be a guess about another program's science.
            return Problem.error(
                    run.id(),
                    "is " + run.protocol() + " from a file of " + program + ", for which no protocol here stands",
                    "Put one of Firn's protocols in its place, remove it, or install the plug-in that has it; 'firn "
                            + "protocols' lists those there are.");
        }
        List<String> known =
                protocols.all().stream().map(ProtocolDescriptor::id).toList();
        return Problem.error(
                run.id(),
                "uses the protocol " + run.protocol() + ", which is not known here",
                NearestName.among(known, run.protocol())
                        .map(id -> "Did you mean " + id + "?")
                        .orElse("Install the plug-in that has it; 'firn protocols' lists those there are."));
    }

    private void checkWaitsFor(WorkflowRun run) {
        for (String id : run.waitsFor()) {
            if (workflow.run(id).isEmpty()) {
                problems.add(Problem.error(
                        run.id(),
                        "waits for " + id + ", which is not a run of this workflow",
                        NearestName.advice("run", runIds(), id)));
            }
        }
    }

    private Optional<Protocol> load(WorkflowRun run, ProtocolDescriptor descriptor) {
        try {
            return Optional.of(descriptor.create());
        } catch (IllegalStateException e) {
            problems.add(Problem.error(
                    run.id(),
                    "cannot be checked: " + e.getMessage(),
                    "Tell those who contribute the protocol, or remove their bundle."));
            return Optional.empty();
        }
    }

    private void configure(WorkflowRun run, Protocol protocol) {
        Map<String, List<DataHeader>> headers = new LinkedHashMap<>();
        Set<String> pending = new HashSet<>();
        for (Entry<String, List<WorkflowLink>> input : run.inputs().entrySet()) {
            List<DataHeader> resolved = new ArrayList<>();
            for (WorkflowLink link : input.getValue()) {
                resolve(run.id() + "." + input.getKey(), link)
                        .ifPresentOrElse(resolved::add, () -> pending.add(input.getKey()));
            }
            headers.put(input.getKey(), resolved);
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        run.parameters().forEach((name, value) -> {
            boolean waiting = References.in(value).stream().anyMatch(open::contains);
            if (waiting && protocol.spec().find(name).isPresent()) {
                pending.add(name);
            } else {
                parameters.put(name, waiting ? null : value);
            }
        });
        Configurator.Result result = Configurator.configure(protocol, parameters, headers, pending);
        configured.put(run.id(), result);
        result.problems().forEach(problem -> problems.add(problem.within(run.id())));
        if (pending.isEmpty() && result.isRunnable()) {
            outputs.put(run.id(), result.outputs());
        }
    }

    /** The header of a linked output, under the name of the link; empty when it is not known or there is none. */
    private Optional<DataHeader> resolve(String where, WorkflowLink link) {
        if (workflow.run(link.run()).isEmpty()) {
            problems.add(Problem.error(
                    where,
                    "is linked to " + link + ", but there is no run " + link.run(),
                    NearestName.advice("run", runIds(), link.run())));
            return Optional.empty();
        }
        List<OutputSpec> made = outputs.get(link.run());
        if (made == null) {
            return Optional.empty();
        }
        Optional<OutputSpec> output =
                made.stream().filter(spec -> spec.name().equals(link.output())).findFirst();
        if (output.isEmpty()) {
            problems.add(Problem.error(
                    where,
                    "is linked to " + link + ", but " + link.run() + " has no output " + link.output(),
                    NearestName.advice(
                            "output", made.stream().map(OutputSpec::name).toList(), link.output())));
        }
        return output.map(spec ->
                new DataHeader(link.toString(), spec.type(), spec.header().attributes()));
    }

    private List<String> runIds() {
        return workflow.runs().stream().map(WorkflowRun::id).toList();
    }
}
