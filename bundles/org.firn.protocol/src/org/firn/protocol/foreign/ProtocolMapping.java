/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.foreign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the table of protocols: one of another program and the one of ours that does the same.
 *
 * @param foreign the program's name of its protocol
 * @param protocol the id of ours
 * @param exports whether runs of ours that were made here are written as this one
 * @param priority of several rows for one foreign protocol, the one with the highest is taken whose protocol is known
 * @param conditions values that foreign parameters must have for the row to apply, as texts
 * @param parameters how parameters correspond
 * @param inputs how inputs correspond
 * @param outputs our names of outputs by the program's; several of theirs may be one of ours, the first is written
 * @param without foreign parameters that are understood and change nothing here
 * @since 1.0
 */
public record ProtocolMapping(
        String foreign,
        String protocol,
        boolean exports,
        int priority,
        Map<String, String> conditions,
        List<Parameter> parameters,
        List<Input> inputs,
        Map<String, String> outputs,
        Set<String> without) {

    /** Copies the collections; parameters, inputs and outputs stay in order. */
    public ProtocolMapping {
        conditions = Map.copyOf(conditions);
        parameters = List.copyOf(parameters);
        inputs = List.copyOf(inputs);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        without = Set.copyOf(without);
    }

    /**
     * A parameter.
     *
     * @param foreign the program's name
     * @param own ours
     * @param join the program's name of a second text that follows the first after a slash, as a pattern follows its
     *     folder; empty for none
     * @param factor ours is theirs times this
     * @param unset the foreign value that means what leaving ours out means, as text; empty for none
     * @param values our values by theirs, as texts, for choices; empty when they are the same
     */
    public record Parameter(
            String foreign, String own, String join, double factor, String unset, Map<String, String> values) {

        /** Copies the values. */
        public Parameter {
            values = Map.copyOf(values);
        }
    }

    /**
     * An input.
     *
     * @param foreign the program's name
     * @param own ours
     * @param through another foreign input: when the first is not given, its value is that of the run which the other
     *     leads to, as micrographs are those of the coordinates; empty for none
     */
    public record Input(String foreign, String own, String through) {}

    /** Our name of an output of the program. */
    public Optional<String> ownOutput(String foreignOutput) {
        return Optional.ofNullable(outputs.get(foreignOutput));
    }

    /** The program's name of an output of ours. */
    public Optional<String> foreignOutput(String ownOutput) {
        return outputs.entrySet().stream()
                .filter(output -> output.getValue().equals(ownOutput))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
