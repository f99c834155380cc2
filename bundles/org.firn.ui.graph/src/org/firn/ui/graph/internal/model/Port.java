/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;

/**
 * Where a link begins or ends.
 *
 * @param name its name in the run; of a group, with the run's number before it: {@code 12.particles}
 * @param label what people call it
 * @param types for an input the types that it accepts, for an output its one type; empty when not known
 * @param required whether a run cannot do without it; an output never is
 * @param many whether several links may end here
 * @param linked whether a link begins or ends here
 */
public record Port(String name, String label, List<EClass> types, boolean required, boolean many, boolean linked) {

    public Port {
        types = List.copyOf(types);
    }

    /** Whether an output may be linked to this input. What is not known is left to the engine to refuse. */
    public boolean accepts(Port output) {
        return types.isEmpty()
                || output.types.isEmpty()
                || output.types.stream().anyMatch(type -> types.stream().anyMatch(one -> one.isSuperTypeOf(type)));
    }

    /** The names of the types: {@code MicrographSet or MovieSet}; {@code any data} when not known. */
    public String typeNames() {
        return types.isEmpty()
                ? "any data"
                : types.stream().map(ENamedElement::getName).collect(Collectors.joining(" or "));
    }

    /** The same with or without a link. */
    Port linked(boolean isLinked) {
        return new Port(name, label, types, required, many, isLinked);
    }
}
