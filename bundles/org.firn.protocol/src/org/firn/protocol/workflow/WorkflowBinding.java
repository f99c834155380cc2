/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.NearestName;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Problem;
import org.firn.protocol.internal.BadValueException;
import org.firn.protocol.internal.References;
import org.firn.protocol.internal.ValueReader;

/**
 * Gives values to a workflow's inputs. A parameter that is just <code>${name}</code> takes the value with its type, and
 * is left out when an optional input has none; within a longer text the value stands as text. <code>$${</code> gives
 * <code>${</code>.
 *
 * @param workflow the workflow with the values in place; its inputs are those that still need a value
 * @param problems values of the wrong type or out of range, and names that are not inputs
 */
public record WorkflowBinding(Workflow workflow, List<Problem> problems) {

    /** Copies the list. */
    public WorkflowBinding {
        problems = List.copyOf(problems);
    }

    /**
     * Binds the inputs.
     *
     * @param template the workflow
     * @param given values by input name: JSON values, or texts from the command line
     */
    public static WorkflowBinding of(Workflow template, Map<String, ?> given) {
        return new Binder(template, given).bind();
    }

    /** Errors for the inputs that still need a value, to be given out before running. */
    public List<Problem> missing() {
        return workflow.inputs().stream()
                .map(WorkflowInput::spec)
                .map(WorkflowBinding::missing)
                .toList();
    }

    private static Problem missing(ParameterSpec spec) {
        String unit = spec.unit().isEmpty() ? "" : ", in " + spec.unit();
        return Problem.error(spec.name(), "is missing", "Give it a value (" + spec.label() + unit + ").");
    }

    /**
     * The same value, written so that nothing in it is taken for a reference: for parameters that come from a
     * project.
     */
    public static @Nullable Object literal(@Nullable Object value) {
        if (value instanceof String text) {
            return References.literal(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(WorkflowBinding::literal).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> literal = new LinkedHashMap<>();
            map.forEach((key, element) -> literal.put(key, literal(element)));
            return literal;
        }
        return value;
    }

    /** Does the work of one binding. */
    private static final class Binder {
        private final Workflow template;
        private final Map<String, ?> given;
        private final Map<String, Object> values = new HashMap<>();
        private final List<WorkflowInput> open = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        Binder(Workflow template, Map<String, ?> given) {
            this.template = template;
            this.given = given;
            template.inputs().forEach(input -> names.add(input.name()));
        }

        WorkflowBinding bind() {
            for (String name : given.keySet()) {
                if (!names.contains(name)) {
                    problems.add(Problem.error(
                            name,
                            "is not an input of this workflow",
                            NearestName.advice("input", names.stream().sorted().toList(), name)));
                }
            }
            template.inputs().forEach(this::read);
            List<WorkflowRun> runs =
                    template.runs().stream().map(this::substitute).toList();
            return new WorkflowBinding(
                    new Workflow(template.title(), template.description(), open, runs, template.origin()), problems);
        }

        private void read(WorkflowInput input) {
            ParameterSpec spec = input.spec();
            try {
                Object value = ValueReader.read(spec, given.get(spec.name()));
                value = value == null ? spec.defaultValue().orElse(null) : value;
                if (value == null && spec.isRequired()) {
                    open.add(input);
                } else {
                    values.put(spec.name(), value);
                }
            } catch (BadValueException e) {
                problems.add(Problem.error(spec.name(), e.getMessage(), e.cure()));
                values.put(spec.name(), null);
            }
        }

        private WorkflowRun substitute(WorkflowRun run) {
            Map<String, Object> bound = new LinkedHashMap<>();
            run.parameters().forEach((name, value) -> {
                checkReferences(run.id() + "." + name, value);
                Object replaced = substitute(value);
                if (replaced != null) {
                    bound.put(name, replaced);
                }
            });
            return run.withParameters(bound);
        }

        private void checkReferences(String where, Object value) {
            for (String name : References.in(value)) {
                if (!names.contains(name)) {
                    problems.add(Problem.error(
                            where,
                            "refers to ${" + name + "}, which is not an input of this workflow",
                            NearestName.advice("input", names.stream().sorted().toList(), name)));
                }
            }
        }

        private @Nullable Object substitute(@Nullable Object value) {
            if (value instanceof String text) {
                String name = References.only(text);
                return name != null && values.containsKey(name)
                        ? values.get(name)
                        : References.replace(text, this::shown);
            }
            if (value instanceof List<?> list) {
                return list.stream().map(this::substitute).toList();
            }
            if (value instanceof Map<?, ?> map) {
                Map<Object, Object> replaced = new LinkedHashMap<>();
                map.forEach((key, element) -> replaced.put(key, substitute(element)));
                return replaced;
            }
            return value;
        }

        private @Nullable String shown(String name) {
            Object value = values.get(name);
            if (value == null) {
                return values.containsKey(name) ? "" : null;
            }
            return value instanceof Double number ? ValueReader.plain(number) : value.toString();
        }
    }
}
