/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import java.util.List;
import java.util.Map;
import org.firn.protocol.Configurator;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.internal.WorkflowCheck;

/**
 * Checks whole workflows before anything runs: every run in the order of its links, with the types that the outputs
 * before it will have. Reads no data. Thread-safe.
 */
public final class WorkflowValidator {
    private final ProtocolRegistry protocols;

    /** @param protocols the protocols that are known */
    public WorkflowValidator(ProtocolRegistry protocols) {
        this.protocols = protocols;
    }

    /**
     * What came out.
     *
     * @param problems what is wrong, said as {@code run.parameter}; what follows from a fault further up is not
     *     repeated
     * @param order the ids of the runs, each after those that it needs; runs on a cycle are left out
     * @param runs the configuration of each run of a known protocol, by id
     * @param unknownProtocols the ids of the runs whose protocol is not known; each has an error among the problems too
     */
    public record Result(
            List<Problem> problems,
            List<String> order,
            Map<String, Configurator.Result> runs,
            List<String> unknownProtocols) {

        /** Copies the collections. */
        public Result {
            problems = List.copyOf(problems);
            order = List.copyOf(order);
            runs = Map.copyOf(runs);
            unknownProtocols = List.copyOf(unknownProtocols);
        }

        /** Whether it could be started. */
        public boolean isRunnable() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    /** What is wrong with the links alone: one error for each circle, naming its runs. Needs no protocols. */
    public static List<Problem> circles(Workflow workflow) {
        return WorkflowCheck.circles(workflow);
    }

    /**
     * Checks a workflow.
     *
     * @param workflow the workflow; parameters that refer to inputs which it still has are taken as given
     */
    public Result validate(Workflow workflow) {
        return new WorkflowCheck(workflow, protocols).result();
    }
}
