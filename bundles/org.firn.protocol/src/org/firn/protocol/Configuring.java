/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.firn.model.data.DataPackage;
import org.firn.protocol.internal.BadValueException;
import org.firn.protocol.internal.ValueReader;

/** One configuration of one protocol; see {@link Configurator}. Used once, by one thread. */
final class Configuring implements Configuration {
    private final Protocol protocol;
    private final ProtocolSpec form;
    private final Map<String, ?> raw;
    private final Map<String, List<DataHeader>> given;
    private final Set<String> pending;

    private final Set<String> visited = new HashSet<>();
    private final Set<String> applying = new HashSet<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<DataHeader>> linked = new LinkedHashMap<>();
    private final Map<String, OutputSpec> outputs = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private ParameterValues checked = new ParameterValues(Map.of(), Set.of());

    Configuring(Protocol protocol, Map<String, ?> raw, Map<String, List<DataHeader>> given, Set<String> pending) {
        this.protocol = protocol;
        this.form = protocol.spec();
        this.raw = raw;
        this.given = given;
        this.pending = pending;
    }

    Configurator.Result result() {
        refuseUnknownNames();
        form.all().forEach(this::settle);
        checked = currentValues();
        form.parameters().forEach(this::runValidators);
        boolean complete = problems.stream().noneMatch(Problem::isError)
                && applying.stream().noneMatch(pending::contains);
        if (complete) {
            askProtocol();
        }
        boolean failed = problems.stream().anyMatch(Problem::isError);
        return new Configurator.Result(
                checked, failed ? List.of() : List.copyOf(outputs.values()), List.copyOf(problems));
    }

    private void refuseUnknownNames() {
        List<String> parameters = names(form.parameters());
        List<String> inputs = names(form.inputs());
        for (String name : raw.keySet()) {
            if (inputs.contains(name)) {
                error(name, "is an input, not a parameter", "Link it to another run's output under \"inputs\".");
            } else if (!parameters.contains(name)) {
                error(name, "is not a parameter of this protocol", NearestName.advice("parameter", parameters, name));
            }
        }
        for (String name : given.keySet()) {
            if (parameters.contains(name)) {
                error(name, "is a parameter, not an input", "Give its value under \"parameters\".");
            } else if (!inputs.contains(name)) {
                error(name, "is not an input of this protocol", NearestName.advice("input", inputs, name));
            }
        }
    }

    private static List<String> names(Collection<ParameterSpec> specs) {
        return specs.stream().map(ParameterSpec::name).toList();
    }

    /** Reads one parameter or input, after those that its condition looks at, whatever their order in the form. */
    private void settle(ParameterSpec spec) {
        if (!visited.add(spec.name())) {
            return;
        }
        Optional<Condition> condition = spec.condition();
        condition.ifPresent(
                applies -> applies.parameters().forEach(name -> form.find(name).ifPresent(this::settle)));
        if (condition.isPresent() && !condition.get().test(currentValues())) {
            return;
        }
        applying.add(spec.name());
        if (spec.type().isInput()) {
            settleInput(spec);
        } else {
            settleParameter(spec);
        }
    }

    private ParameterValues currentValues() {
        Map<String, Object> inOrder = new LinkedHashMap<>();
        names(form.parameters()).stream().filter(values::containsKey).forEach(n -> inOrder.put(n, values.get(n)));
        Set<String> set = new HashSet<>(linked.keySet());
        applying.stream().filter(pending::contains).forEach(set::add);
        return new ParameterValues(inOrder, set);
    }

    private void settleParameter(ParameterSpec spec) {
        try {
            Object value = ValueReader.read(spec, raw.get(spec.name()));
            if (value == null && !pending.contains(spec.name())) {
                value = ValueReader.read(spec, spec.defaultValue().orElse(null));
            }
            if (value != null) {
                values.put(spec.name(), value);
            } else if (spec.isRequired() && !pending.contains(spec.name())) {
                String unit = spec.unit().isEmpty() ? "" : ", in " + spec.unit();
                error(spec.name(), "is missing", "Give a value (" + spec.label() + unit + ").");
            }
        } catch (BadValueException e) {
            error(spec.name(), e.getMessage(), e.cure());
        }
    }

    private void settleInput(ParameterSpec spec) {
        List<DataHeader> headers = given.getOrDefault(spec.name(), List.of());
        boolean known = !pending.contains(spec.name());
        int least = spec.isRequired() ? spec.minimumLinks() : Math.min(headers.size(), spec.minimumLinks());
        if (headers.isEmpty() && known && spec.isRequired()) {
            error(spec.name(), "is not linked", "Link it to an output of type " + accepted(spec) + ".");
        } else if (headers.size() < least && known) {
            error(
                    spec.name(),
                    "has " + headers.size() + (headers.size() == 1 ? " link" : " links") + ", fewer than " + least,
                    "Link more outputs of type " + accepted(spec) + ".");
        } else if (headers.size() > 1 && spec.type() == ParameterType.INPUT) {
            error(spec.name(), "has " + headers.size() + " links but takes one", "Remove all but one.");
        }
        for (DataHeader header : headers) {
            if (spec.accepted().stream().noneMatch(header::isA)) {
                error(
                        spec.name(),
                        "accepts " + accepted(spec) + ", but " + header.name() + " is a "
                                + header.type().getName(),
                        "Link it to an output of type " + accepted(spec) + ".");
            }
        }
        if (!headers.isEmpty()) {
            linked.put(spec.name(), List.copyOf(headers));
        }
    }

    private static String accepted(ParameterSpec spec) {
        return String.join(
                " or ", spec.accepted().stream().map(ENamedElement::getName).toList());
    }

    private void runValidators(ParameterSpec spec) {
        Object value = values.get(spec.name());
        if (value != null) {
            for (Validator validator : spec.validators()) {
                validator.check(value, checked).ifPresent(what -> error(spec.name(), what, ""));
            }
        }
    }

    private void askProtocol() {
        try {
            protocol.configure(this);
        } catch (RuntimeException | LinkageError e) {
            // a contributed class must not bring down whoever checks a workflow
            error("configure", "failed with " + e, "This is a fault of the protocol; tell those who contribute it.");
        }
    }

    private void error(String where, String what, String cure) {
        problems.add(Problem.error(where, what, cure));
    }

    @Override
    public ParameterValues parameters() {
        return checked;
    }

    @Override
    public Optional<DataHeader> input(String name) {
        return inputs(name).stream().findFirst();
    }

    @Override
    public List<DataHeader> inputs(String name) {
        if (form.find(name).filter(spec -> spec.type().isInput()).isEmpty()) {
            throw new IllegalArgumentException("The protocol declares no input " + name);
        }
        return linked.getOrDefault(name, List.of());
    }

    @Override
    public OutputSpec output(String name, EClass type) {
        if (!DataPackage.Literals.DATA_OBJECT.isSuperTypeOf(type) || type.isAbstract()) {
            throw new IllegalArgumentException("The output " + name + " has the type " + type.getName()
                    + ", which is not a concrete type below DataObject");
        }
        OutputSpec output = new OutputSpec(name, type);
        if (outputs.putIfAbsent(name, output) != null) {
            throw new IllegalArgumentException("The output " + name + " is declared twice");
        }
        return output;
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
