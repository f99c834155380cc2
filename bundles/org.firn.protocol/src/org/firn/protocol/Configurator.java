/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the raw parameters and linked inputs of a run against a protocol's form, and asks the protocol for its
 * outputs:
 * the one way to do this, for forms, files, the command line and the engine.
 */
public interface Configurator {

    /**
     * What came out.
     *
     * @param values the checked values; those with problems are left out
     * @param outputs the declared outputs in order; empty when there are errors in parameters or inputs
     * @param problems what is wrong, and warnings
     */
    record Result(ParameterValues values, List<OutputSpec> outputs, List<Problem> problems) {
        /** Whether a run could start. */
        public boolean isRunnable() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    /**
     * Checks and configures.
     *
     * @param protocol the protocol
     * @param raw the values as given: texts, numbers, booleans as in JSON, or texts from the command line
     * @param inputs the headers linked to each input
     */
    static Result configure(Protocol protocol, Map<String, ?> raw, Map<String, List<DataHeader>> inputs) {
        return configure(protocol, raw, inputs, Set.of());
    }

    /**
     * Checks and configures as far as possible while some values are not known yet.
     *
     * @param protocol the protocol
     * @param raw the values as given
     * @param inputs the headers linked to each input
     * @param pending the parameters that will get a value, and the inputs that are linked to something not known yet:
     *     they are not reported as missing; when there are any that apply, the protocol is not asked for its outputs
     */
    static Result configure(
            Protocol protocol, Map<String, ?> raw, Map<String, List<DataHeader>> inputs, Set<String> pending) {
        return new Configuring(protocol, raw, inputs, pending).result();
    }
}
