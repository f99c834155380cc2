/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import com.google.gson.reflect.TypeToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.firn.protocol.Configurator;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;

/**
 * Knows the inputs of each protocol, and the outputs that a run will have. Those can depend on its parameters and on
 * what is linked to it, so the protocol is asked; what is still missing is made up for the question, so that a workflow
 * can be drawn before anything is filled in. Thread-safe; a contributed protocol that fails has no ports.
 */
public final class PortCatalogue {
    private static final int CACHED = 20_000;

    /** What the outputs of a run depend on. */
    private record Question(String protocol, String parameters, Map<String, List<EClass>> linked) {}

    private final ProtocolRegistry registry;
    private final Map<String, List<ParameterSpec>> inputs = new LinkedHashMap<>();
    private final Map<Question, Map<String, EClass>> outputs = new LinkedHashMap<>();

    /** Ports of the protocols of a registry. */
    public PortCatalogue(ProtocolRegistry registry) {
        this.registry = registry;
    }

    /** What people call a protocol; its id when it is not installed. */
    public String nameOf(String protocol) {
        return registry.find(protocol).map(ProtocolDescriptor::name).orElse(protocol);
    }

    /** The inputs of a protocol, in the order of its form; none when it is not installed. */
    public synchronized List<ParameterSpec> inputs(String protocol) {
        return inputs.computeIfAbsent(protocol, id -> registry.find(id)
                .map(found -> ask(() -> found.create().spec().inputs(), List.<ParameterSpec>of()))
                .orElse(List.of()));
    }

    /**
     * The outputs that a run will have, by name.
     *
     * @param parameters its parameters as a JSON object; empty for none
     * @param linked the types of what is linked to its inputs
     */
    public synchronized Map<String, EClass> outputs(
            String protocol, String parameters, Map<String, List<EClass>> linked) {
        if (outputs.size() > CACHED) {
            outputs.clear();
        }
        return outputs.computeIfAbsent(new Question(protocol, parameters, linked), question -> registry.find(protocol)
                .map(found -> ask(() -> configure(found.create(), question), Map.<String, EClass>of()))
                .orElse(Map.of()));
    }

    /** Contributed code must not bring the graph down; that its form cannot be had is said where the form is shown. */
    private static <T> T ask(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (RuntimeException | LinkageError e) {
            return otherwise;
        }
    }

    private static Map<String, EClass> configure(Protocol protocol, Question question) {
        Map<String, Object> values = new LinkedHashMap<>(parsed(question.parameters()));
        Map<String, List<DataHeader>> headers = new LinkedHashMap<>();
        for (ParameterSpec spec : protocol.spec().all()) {
            if (spec.type().isInput()) {
                List<DataHeader> given = Samples.headers(spec, question.linked().getOrDefault(spec.name(), List.of()));
                if (!given.isEmpty()) {
                    headers.put(spec.name(), given);
                }
            } else if (spec.isRequired() && spec.defaultValue().isEmpty() && !values.containsKey(spec.name())) {
                values.put(spec.name(), Samples.value(spec));
            }
        }
        Map<String, EClass> found = new LinkedHashMap<>();
        for (OutputSpec output :
                Configurator.configure(protocol, values, headers).outputs()) {
            found.put(output.name(), output.type());
        }
        return found;
    }

    private static Map<String, Object> parsed(String parameters) {
        if (parameters.isEmpty()) {
            return Map.of();
        }
        try {
            Map<String, Object> values =
                    new Gson().fromJson(parameters, new TypeToken<LinkedHashMap<String, Object>>() {}.getType());
            return values == null ? Map.of() : values;
        } catch (JsonSyntaxException e) {
            return Map.of();
        }
    }

    /** The ports at which links to a run end. */
    List<Port> inputPorts(String protocol, Set<String> linked) {
        List<Port> ports = new ArrayList<>();
        for (ParameterSpec spec : inputs(protocol)) {
            boolean many = spec.type() == ParameterType.MULTI_INPUT;
            ports.add(new Port(
                    spec.name(), spec.label(), spec.accepted(), spec.isRequired(), many, linked.contains(spec.name())));
        }
        linked.stream()
                .filter(name -> ports.stream().noneMatch(port -> port.name().equals(name)))
                .forEach(name -> ports.add(new Port(name, name, List.of(), false, true, true)));
        return ports;
    }
}
