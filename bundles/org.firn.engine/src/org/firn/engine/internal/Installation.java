/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.engine.WorkflowInstaller;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Project;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.WorkflowFactory;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.JsonValues;
import org.firn.protocol.workflow.RunResources;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowExport;
import org.firn.protocol.workflow.WorkflowInput;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;

/** Puts the runs of one workflow into a project. Changes nothing but the project, so that it can be tried again. */
public final class Installation {

    /**
     * What came out of one try.
     *
     * @param names the names of the runs by their ids in the workflow
     * @param problems why nothing was changed; empty when it was
     */
    public record Outcome(Map<String, String> names, List<Problem> problems) {}

    private final Workflow workflow;
    private final ProtocolRegistry protocols;
    private final Set<String> untouched;

    /**
     * @param protocols the protocols that are known
     * @param untouched the ids of runs that stay as they are when they are in the project already
     */
    public Installation(Workflow workflow, ProtocolRegistry protocols, Set<String> untouched) {
        this.workflow = workflow;
        this.protocols = protocols;
        this.untouched = untouched;
    }

    /** What is wrong with the workflow as it is. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (WorkflowInput input : workflow.inputs()) {
            problems.add(Problem.error(input.name(), "has no value", "Set it: " + input.name() + "=VALUE."));
        }
        for (WorkflowRun run : workflow.runs()) {
            for (String needed : needs(run)) {
                if (workflow.run(needed).isEmpty()) {
                    problems.add(Problem.error(
                            run.id(),
                            "needs the run " + needed + ", which is not in the workflow",
                            "Add it, or remove the link."));
                }
            }
        }
        if (problems.isEmpty()) {
            workflow.runs().forEach(run -> findCycle(run, new ArrayList<>(), new HashSet<>(), problems));
        }
        return problems;
    }

    private static Set<String> needs(WorkflowRun run) {
        Set<String> needs = new LinkedHashSet<>(run.waitsFor());
        run.inputs().values().forEach(links -> links.forEach(link -> needs.add(link.run())));
        return needs;
    }

    private void findCycle(WorkflowRun run, List<String> path, Set<String> clear, List<Problem> problems) {
        if (!problems.isEmpty() || clear.contains(run.id())) {
            return;
        }
        if (path.contains(run.id())) {
            problems.add(Problem.error(
                    run.id(),
                    "waits for itself: " + String.join(" -> ", path.subList(path.indexOf(run.id()), path.size()))
                            + " -> " + run.id(),
                    "Remove one of these links."));
            return;
        }
        path.add(run.id());
        needs(run).forEach(needed -> findCycle(workflow.run(needed).orElseThrow(), path, clear, problems));
        path.remove(path.size() - 1);
        clear.add(run.id());
    }

    /** What the user is told. */
    public WorkflowInstaller.Result resultOf(Outcome outcome) throws ProtocolException {
        if (!outcome.problems().isEmpty()) {
            throw new ProtocolException(outcome.problems());
        }
        List<String> unknown = workflow.runs().stream()
                .map(WorkflowRun::protocol)
                .filter(id -> protocols.find(id).isEmpty())
                .distinct()
                .toList();
        return new WorkflowInstaller.Result(outcome.names(), unknown);
    }

    /**
     * Puts the runs in.
     *
     * @param match whether runs of the same name and protocol are taken for those of the workflow
     */
    public Outcome into(Project project, boolean match) {
        Map<String, Run> runs = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, WorkflowRun> fresh = new LinkedHashMap<>();
        for (WorkflowRun wanted : workflow.runs()) {
            Run found = match ? project.findRun(wanted.id()) : null;
            if (found != null && found.getProtocol().equals(wanted.protocol())) {
                runs.put(wanted.id(), found);
            } else {
                runs.put(wanted.id(), WorkflowFactory.eINSTANCE.createRun());
                fresh.put(wanted.id(), wanted);
            }
        }
        List<WorkflowRun> changing = workflow.runs().stream()
                .filter(run -> fresh.containsKey(run.id()) || !untouched.contains(run.id()))
                .toList();
        for (WorkflowRun wanted : changing) {
            Run run = runs.get(wanted.id());
            if (!fresh.containsKey(wanted.id()) && differs(run, wanted, runs) && !run.isEditable()) {
                problems.add(Problem.error(
                        run.getName(),
                        "is being executed and cannot be changed meanwhile",
                        "Wait until it has ended, or stop it."));
            }
        }
        if (problems.isEmpty()) {
            Set<String> taken = names(project);
            fresh.values().forEach(wanted -> add(project, runs.get(wanted.id()), wanted, taken));
            changing.forEach(wanted -> update(runs.get(wanted.id()), wanted, runs));
        }
        Map<String, String> names = new LinkedHashMap<>();
        runs.forEach((id, run) -> names.put(id, run.getName()));
        return new Outcome(names, problems);
    }

    /** Asking the project for each name would look at every run each time. */
    private static Set<String> names(Project project) {
        Set<String> names = new HashSet<>();
        project.getRuns().forEach(run -> names.add(run.getName()));
        return names;
    }

    private void add(Project project, Run run, WorkflowRun wanted, Set<String> taken) {
        int number = project.getLastRunNumber() + 1;
        project.setLastRunNumber(number);
        run.setNumber(number);
        run.setName(freeName(taken, wanted.id()));
        run.setLabel(wanted.label());
        run.setComment(wanted.comment());
        run.setProtocol(wanted.protocol());
        run.setOpaque(
                WorkflowExport.keep(wanted, protocols.find(wanted.protocol()).isPresent()));
        project.getRuns().add(run);
    }

    private static String freeName(Set<String> taken, String id) {
        String name = id;
        for (int number = 2; !taken.add(name); number++) {
            name = id + "-" + number;
        }
        return name;
    }

    private static boolean differs(Run run, WorkflowRun wanted, Map<String, Run> runs) {
        return !JsonValues.parse(run.getParameters()).equals(JsonValues.parse(JsonValues.write(wanted.parameters())))
                || !links(run).equals(links(wanted, runs))
                || !List.copyOf(run.getWaitsFor())
                        .equals(wanted.waitsFor().stream().map(runs::get).toList());
    }

    /** A file that says nothing of resources leaves those that a user has chosen. */
    private static void place(Run run, RunResources wanted) {
        if (!wanted.executor().isEmpty() && !wanted.executor().equals(run.getExecutor())) {
            run.setExecutor(wanted.executor());
        }
        if (wanted.processors() > 0 && wanted.processors() != run.getCpus()) {
            run.setCpus(wanted.processors());
        }
        if (wanted.memoryMiB() > 0 && wanted.memoryMiB() != run.getMemoryMiB()) {
            run.setMemoryMiB(wanted.memoryMiB());
        }
    }

    private static void update(Run run, WorkflowRun wanted, Map<String, Run> runs) {
        place(run, wanted.resources());
        if (!differs(run, wanted, runs)) {
            return;
        }
        run.setParameters(JsonValues.write(wanted.parameters()));
        run.getInputs().clear();
        for (LinkKey key : links(wanted, runs)) {
            Link link = WorkflowFactory.eINSTANCE.createLink();
            link.setInput(key.input());
            link.setSource(key.source());
            link.setOutput(key.output());
            link.setItemId(key.item());
            run.getInputs().add(link);
        }
        run.getWaitsFor().clear();
        wanted.waitsFor().forEach(id -> run.getWaitsFor().add(runs.get(id)));
    }

    /** A link as a value. */
    private record LinkKey(String input, Run source, String output, long item) {}

    private static List<LinkKey> links(Run run) {
        return run.getInputs().stream()
                .map(link -> new LinkKey(link.getInput(), link.getSource(), link.getOutput(), link.getItemId()))
                .toList();
    }

    private static List<LinkKey> links(WorkflowRun wanted, Map<String, Run> runs) {
        List<LinkKey> links = new ArrayList<>();
        for (Map.Entry<String, List<WorkflowLink>> input : wanted.inputs().entrySet()) {
            for (WorkflowLink link : input.getValue()) {
                links.add(new LinkKey(input.getKey(), runs.get(link.run()), link.output(), link.item()));
            }
        }
        return links;
    }
}
