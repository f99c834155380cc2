/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a protocol: its inputs and parameters in order. Immutable. */
public final class ProtocolSpec {
    /** The parameter of per-item protocols: the percentage of failed items above which the whole run fails. */
    public static final String FAILURE_LIMIT = "failureLimit";

    private final Map<String, ParameterSpec> parameters;
    private final boolean perItem;

    private ProtocolSpec(Builder builder) {
        parameters = new LinkedHashMap<>(builder.parameters);
        perItem = builder.perItem;
    }

    /** A new form. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every parameter and input, in the order of the form. */
    public List<ParameterSpec> all() {
        return List.copyOf(parameters.values());
    }

    /** The inputs, in the order of the form. */
    public List<ParameterSpec> inputs() {
        return parameters.values().stream()
                .filter(spec -> spec.type().isInput())
                .toList();
    }

    /** The parameters that are not inputs, in the order of the form. */
    public List<ParameterSpec> parameters() {
        return parameters.values().stream()
                .filter(spec -> !spec.type().isInput())
                .toList();
    }

    /** The parameter or input of this name. */
    public Optional<ParameterSpec> find(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** Whether the protocol handles items one by one, and goes on when some of them fail. */
    public boolean isPerItem() {
        return perItem;
    }

    /** Collects the parameters. */
    public static final class Builder {
        private final Map<String, ParameterSpec> parameters = new LinkedHashMap<>();
        private String section = "Parameters";
        private String group = "";
        private boolean perItem;

        private Builder() {}

        /** The parameters that follow stand in this section of the form. */
        public Builder section(String title) {
            section = title;
            group = "";
            return this;
        }

        /** The parameters that follow stand in this group of the section. */
        public Builder group(String title) {
            group = title;
            return this;
        }

        /**
         * Adds parameters or inputs.
         *
         * @throws IllegalArgumentException if a name is used twice
         */
        public Builder add(ParameterSpec... specs) {
            for (ParameterSpec spec : new ArrayList<>(List.of(specs))) {
                if (parameters.putIfAbsent(spec.name(), spec.placed(section, group)) != null) {
                    throw new IllegalArgumentException("The parameter " + spec.name() + " is declared twice");
                }
            }
            return this;
        }

        /** The protocol handles items one by one; adds the parameter {@link #FAILURE_LIMIT}. */
        public Builder perItem() {
            perItem = true;
            return section("Failures")
                    .add(ParameterSpec.number(FAILURE_LIMIT)
                            .label("Failed items allowed")
                            .unit("%")
                            .range(0, 100)
                            .defaultValue(20.0)
                            .expert()
                            .help("An item that fails is recorded with its reason and left out. The run fails only"
                                    + " when more than this share of its items has failed."));
        }

        /** The finished form. */
        public ProtocolSpec build() {
            return new ProtocolSpec(this);
        }
    }
}
