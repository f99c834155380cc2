/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A run that a viewer would like to have added to the project, such as a subset of what is shown; so whatever is chosen
 * by hand is recorded in the graph and can be repeated.
 *
 * @param protocol the id of the protocol, such as {@code sets.filter}
 * @param label what the run is to be called
 * @param input the name of the protocol's input that takes the data that is shown
 * @param parameters the other parameters, by name: numbers, texts, booleans
 * @param upstream the names of further inputs with the names of the types that they take, such as {@code micrographs}
 *     and {@code MicrographSet}: each is linked to the nearest output of its type from which the data come
 */
public record RunRequest(
        String protocol, String label, String input, Map<String, Object> parameters, Map<String, String> upstream) {

    public RunRequest {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        upstream = Map.copyOf(upstream);
    }

    /** A run that needs nothing but the data that are shown. */
    public RunRequest(String protocol, String label, String input, Map<String, Object> parameters) {
        this(protocol, label, input, parameters, Map.of());
    }
}
