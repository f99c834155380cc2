/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.model.workflow.Link;
import org.firn.model.workflow.Run;

/** Finds the data from which other data come. */
final class Upstream {
    private Upstream() {}

    /**
     * The output of a type that is the fewest links before what a run makes.
     *
     * @param run made the data
     * @param input the input that is to take what is found
     * @param type the name of an EClass; its subtypes will do
     * @return empty when no output of the type is upstream
     */
    static Optional<LinkSnapshot> nearest(Run run, String input, String type) {
        Deque<Run> waiting = new ArrayDeque<>();
        Set<Run> known = new HashSet<>();
        waiting.add(run);
        while (!waiting.isEmpty()) {
            for (Link link : waiting.remove().getInputs()) {
                Run source = link.getSource();
                if (source != null && has(source, link.getOutput(), type)) {
                    return Optional.of(new LinkSnapshot(input, source.getNumber(), link.getOutput(), 0));
                }
                if (source != null && known.add(source)) {
                    waiting.add(source);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean has(Run source, String output, String type) {
        return source.getOutputs().stream()
                .filter(data -> data.getName().equals(output))
                .anyMatch(data -> isA(data.eClass(), type));
    }

    private static boolean isA(EClass type, String name) {
        return type.getName().equals(name)
                || type.getEAllSuperTypes().stream()
                        .anyMatch(parent -> parent.getName().equals(name));
    }
}
