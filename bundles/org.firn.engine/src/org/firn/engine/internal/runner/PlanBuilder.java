/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.engine.internal.data.OutputSchemas;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ItemStage;
import org.firn.protocol.ItemStream;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.Step;
import org.firn.protocol.StepBuilder;

/**
 * Collects a plan and refuses what makes no sense. Its graph has no cycles, since a step can only follow steps that
 * were added before.
 */
final class PlanBuilder implements Plan {
    private final ProtocolSpec spec;
    private final Map<String, OutputSpec> outputs;
    private final List<Planned<?>> steps = new ArrayList<>();
    private final Set<Planned<?>> added = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> writers = new HashMap<>();

    PlanBuilder(ProtocolSpec spec, Map<String, OutputSpec> outputs) {
        this.spec = spec;
        this.outputs = outputs;
    }

    /** The steps in the order in which they were added. */
    List<Planned<?>> steps() {
        return steps;
    }

    @Override
    public StepBuilder step(String name) {
        return new PlannedStep(this, newName(name));
    }

    @Override
    public ItemStage forEachItem(String name, String input) {
        checkedInputs(name, input);
        return new PlannedStage(this, newName(name), input, List.of(), null);
    }

    @Override
    public ItemStage forEach(String name, Iterable<ItemSource> sources) {
        return new PlannedStage(this, newName(name), null, sources, null);
    }

    @Override
    public ItemStage forEachArriving(String name, ItemStream stream) {
        return new PlannedStage(this, newName(name), null, List.of(), stream);
    }

    private String newName(String name) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("'" + name + "' is no name of a step: use letters, digits, . _ and -");
        }
        if (!names.add(name)) {
            throw new IllegalArgumentException(
                    "The plan has two steps named " + name + ": give each a name of its own");
        }
        return name;
    }

    void add(Planned<?> step) {
        if (!added.add(step)) {
            throw new IllegalStateException("The step " + step.name() + " was added twice");
        }
        steps.add(step);
    }

    List<String> checkedParameters(String step, String... parameters) {
        for (String parameter : parameters) {
            if (spec.find(parameter).filter(found -> !found.type().isInput()).isEmpty()) {
                throw new IllegalArgumentException("The step " + step + " uses the parameter " + parameter
                        + ", which the protocol does not declare; it declares " + names(spec.parameters()));
            }
        }
        return List.of(parameters);
    }

    List<String> checkedInputs(String step, String... inputs) {
        for (String input : inputs) {
            if (spec.find(input).filter(found -> found.type().isInput()).isEmpty()) {
                throw new IllegalArgumentException("The step " + step + " uses the input " + input
                        + ", which the protocol does not declare; it declares " + names(spec.inputs()));
            }
        }
        return List.of(inputs);
    }

    private static List<String> names(List<ParameterSpec> specs) {
        return specs.stream().map(ParameterSpec::name).toList();
    }

    List<Planned<?>> checkedSteps(String step, Step... before) {
        List<Planned<?>> checked = new ArrayList<>();
        for (Step one : before) {
            if (!(one instanceof Planned<?> planned) || !added.contains(planned)) {
                throw new IllegalArgumentException(
                        "The step " + step + " follows " + one.name() + ", which is not in the plan");
            }
            checked.add(planned);
        }
        return checked;
    }

    List<String> checkedSets(String step, String... sets) {
        for (String set : sets) {
            OutputSpec output = outputs.get(set);
            if (output == null || !OutputSchemas.isSet(output.type())) {
                throw new IllegalArgumentException("The stage " + step + " produces " + set
                        + ", which configure() does not declare as a set; it declares " + outputs.keySet());
            }
            String other = writers.putIfAbsent(set, step);
            if (other != null) {
                throw new IllegalArgumentException("Both " + other + " and " + step + " produce " + set);
            }
        }
        return List.of(sets);
    }
}
