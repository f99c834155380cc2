/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import org.firn.protocol.Configuration;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;

/** Stands for a protocol that failed: it has no parameters. */
final class NoProtocol implements Protocol {
    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder().build();
    }

    @Override
    public void configure(Configuration configuration) {
        // has no outputs
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        // does nothing
    }
}
