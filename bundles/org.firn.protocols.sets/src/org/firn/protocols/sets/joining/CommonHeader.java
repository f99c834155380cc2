/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.Problem;

/** What the headers of several sets come to when their items are put together. */
final class CommonHeader {
    /** Items that differ in one of these cannot be in one set. */
    private static final Set<String> ESSENTIAL = Set.of("samplingRate", "boxSize", "phaseFlipped", "contrastInverted");

    private static final Set<String> NOT_SHARED = Set.of(
            "name",
            "label",
            "comment",
            "fingerprint",
            "table",
            "size",
            "state",
            "failedItems",
            "members",
            "memberCount");

    private static final String UNKNOWN = "unknown";

    private final List<DataHeader> headers;

    CommonHeader(List<DataHeader> headers) {
        this.headers = headers;
    }

    /** The most special type that all sets are of, and of which a set can be made. */
    Optional<EClass> type() {
        Set<EClass> candidates = new LinkedHashSet<>();
        EClass first = headers.get(0).type();
        candidates.add(first);
        List<EClass> parents = new ArrayList<>(first.getEAllSuperTypes());
        for (int i = parents.size() - 1; i >= 0; i--) {
            candidates.add(parents.get(i));
        }
        return candidates.stream()
                .filter(type -> !type.isAbstract() && headers.stream().allMatch(header -> header.isA(type)))
                .findFirst();
    }

    /** Sets the attributes on which all sets agree; those on which they do not are reported. */
    void describe(OutputSpec output, String input, Configuration configuration) {
        for (EAttribute attribute : output.type().getEAllAttributes()) {
            String name = attribute.getName();
            Set<Object> values = new LinkedHashSet<>();
            headers.forEach(header -> values.add(value(header, attribute)));
            if (!NOT_SHARED.contains(name) && values.size() == 1) {
                headers.get(0).attributes().entrySet().stream()
                        .filter(entry -> entry.getKey().equals(name))
                        .forEach(entry -> output.with(name, entry.getValue()));
            } else if (!NOT_SHARED.contains(name)) {
                report(name, values, input, configuration);
            }
        }
    }

    /** Whether something is so is false when a header does not say it. */
    private static Object value(DataHeader header, EAttribute attribute) {
        Object whenUnset = attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN ? (Object) false : UNKNOWN;
        return header.attributes().getOrDefault(attribute.getName(), whenUnset);
    }

    private static void report(String name, Set<Object> values, String input, Configuration configuration) {
        boolean certain = !values.contains(UNKNOWN) || values.size() > 2;
        if (ESSENTIAL.contains(name) && certain) {
            configuration.problem(Problem.error(
                    input,
                    "differ in " + name + " (" + values + "), so they cannot be one set",
                    "Bring them to the same " + name + " before."));
        } else {
            configuration.problem(Problem.warning(
                    input,
                    "differ in " + name + " (" + values + "), so the union has none",
                    "See that what comes next does not need it."));
        }
    }
}
