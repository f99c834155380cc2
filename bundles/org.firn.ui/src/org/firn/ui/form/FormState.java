/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.form;

import java.util.List;
import java.util.Map;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.Problem;

/**
 * What there is to say about a form at the moment.
 *
 * @param fields by name of the parameter or input
 * @param problems those that belong to no field
 * @param outputs what a run would make; empty while there are errors
 * @param runnable whether it could be run as it is
 */
public record FormState(
        Map<String, FieldState> fields, List<Problem> problems, List<OutputSpec> outputs, boolean runnable) {
    /** Nothing is known yet. */
    public static final FormState UNKNOWN = new FormState(Map.of(), List.of(), List.of(), false);

    public FormState {
        fields = Map.copyOf(fields);
        problems = List.copyOf(problems);
        outputs = List.copyOf(outputs);
    }

    /** What there is to say about a field. */
    public FieldState field(String name) {
        return fields.getOrDefault(name, FieldState.UNKNOWN);
    }
}
