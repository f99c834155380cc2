/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import org.firn.protocol.ParameterSpec;

/**
 * A value that a workflow asks for. Parameters of its runs refer to it as <code>${name}</code>.
 *
 * @param spec its name, type, unit, range and default, as of a protocol's parameter; never an input of data objects
 */
public record WorkflowInput(ParameterSpec spec) {

    /** Checks the type. */
    public WorkflowInput {
        if (spec.type().isInput()) {
            throw new IllegalArgumentException("The workflow's input " + spec.name() + " cannot be a data object");
        }
    }

    /** The name by which it is set. */
    public String name() {
        return spec.name();
    }
}
