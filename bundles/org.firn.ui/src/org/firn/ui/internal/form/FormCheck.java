/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.protocol.Configurator;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;
import org.firn.ui.form.FieldState;
import org.firn.ui.form.FormData;
import org.firn.ui.form.FormState;
import org.firn.ui.form.InputCandidate;

/**
 * Checks what has been typed into a form, as everybody else checks it.
 *
 * @param data what the form began with
 * @param texts what has been typed, by parameter; a parameter at its default is not among them
 * @param links what is linked, by input
 * @param compared the texts of another run with which this one is compared; empty for none
 */
public record FormCheck(
        FormData data,
        Map<String, String> texts,
        Map<String, List<LinkSnapshot>> links,
        Optional<Map<String, String>> compared) {

    /** What came out: what to show, and the values to store. */
    public record Outcome(FormState state, ParameterValues values) {}

    /** Checks; calls the protocol, which may fail. */
    public Outcome run() {
        Set<String> pending = new HashSet<>();
        Map<String, List<DataHeader>> headers = new LinkedHashMap<>();
        links.forEach((input, linked) -> {
            List<DataHeader> known = new ArrayList<>();
            linked.forEach(link -> candidate(link)
                    .ifPresentOrElse(candidate -> known.add(candidate.header()), () -> pending.add(input)));
            headers.put(input, known);
        });
        try {
            Configurator.Result result = Configurator.configure(data.protocol(), texts, headers, pending);
            return new Outcome(state(result), result.values());
        } catch (RuntimeException | LinkageError e) {
            // a contributed validator must not bring down the form
            Problem problem = Problem.error(
                    data.run().name(),
                    "cannot be checked, since " + data.descriptor().id() + " failed with " + e,
                    "Tell those who contribute " + data.descriptor().contributor() + ".");
            Configurator.Result nothing = Configurator.configure(new NoProtocol(), Map.of(), Map.of());
            return new Outcome(new FormState(Map.of(), List.of(problem), List.of(), false), nothing.values());
        }
    }

    private Optional<InputCandidate> candidate(LinkSnapshot link) {
        return data.candidates().stream()
                .filter(one -> one.run() == link.source() && one.header().name().equals(link.output()))
                .findFirst();
    }

    private FormState state(Configurator.Result result) {
        Map<String, Problem> byField = new HashMap<>();
        List<Problem> general = new ArrayList<>();
        for (Problem problem : result.problems()) {
            if (data.spec().find(problem.where()).isEmpty()) {
                general.add(problem);
            } else {
                byField.merge(problem.where(), problem, (first, next) -> first.isError() ? first : next);
            }
        }
        Map<String, FieldState> fields = new HashMap<>();
        for (ParameterSpec spec : data.spec().all()) {
            boolean applies =
                    spec.condition().map(when -> when.test(result.values())).orElse(true);
            fields.put(
                    spec.name(),
                    new FieldState(
                            applies,
                            texts.containsKey(spec.name()),
                            Optional.ofNullable(byField.get(spec.name())),
                            difference(spec)));
        }
        return new FormState(fields, general, result.outputs(), result.isRunnable());
    }

    private Optional<String> difference(ParameterSpec spec) {
        if (spec.type().isInput() || compared.isEmpty()) {
            return Optional.empty();
        }
        String normal = ValueText.ofDefault(spec);
        String theirs = compared.get().getOrDefault(spec.name(), normal);
        return theirs.equals(texts.getOrDefault(spec.name(), normal)) ? Optional.empty() : Optional.of(theirs);
    }
}
