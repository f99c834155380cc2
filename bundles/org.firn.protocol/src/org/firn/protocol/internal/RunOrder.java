/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.firn.protocol.Problem;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowLink;
import org.firn.protocol.workflow.WorkflowRun;

/** Orders the runs of a workflow so that each follows those that it needs, and finds cycles. */
final class RunOrder {
    private final Map<String, WorkflowRun> runs = new LinkedHashMap<>();
    private final List<WorkflowRun> ordered = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final Set<String> cyclic = new TreeSet<>();

    RunOrder(Workflow workflow) {
        workflow.runs().forEach(run -> runs.putIfAbsent(run.id(), run));
        runs.values().forEach(this::visit);
        ordered.removeIf(run -> cyclic.contains(run.id()));
    }

    /** The runs that are on no cycle, each after those that it needs, otherwise in the order of the file. */
    List<WorkflowRun> ordered() {
        return ordered;
    }

    /** One problem for each cycle. */
    List<Problem> problems() {
        return problems;
    }

    /** The ids of the runs that are on a cycle. */
    Set<String> cyclic() {
        return cyclic;
    }

    static Set<String> needed(WorkflowRun run) {
        Set<String> needed = new TreeSet<>(run.waitsFor());
        run.inputs()
                .values()
                .forEach(links -> links.stream().map(WorkflowLink::run).forEach(needed::add));
        return needed;
    }

    private void visit(WorkflowRun run) {
        int start = path.indexOf(run.id());
        if (start >= 0) {
            List<String> cycle = path.subList(start, path.size());
            cyclic.addAll(cycle);
            problems.add(Problem.error(
                    run.id(),
                    "needs itself: " + String.join(" → ", cycle) + " → " + run.id()
                            + " (each is needed by the one before)",
                    "Remove one of these links."));
            return;
        }
        if (done.contains(run.id())) {
            return;
        }
        path.add(run.id());
        needed(run).stream().filter(runs::containsKey).map(runs::get).forEach(this::visit);
        path.remove(path.size() - 1);
        done.add(run.id());
        ordered.add(run);
    }
}
