/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.engine;

import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.ProgramCall;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;

/** Protocols that do nothing, so that only the engine's work is measured. */
final class IdleProtocols {
    /** Java steps that do nothing. */
    static final String STEPS = "idle.steps";
    /** Shell commands that do nothing. */
    static final String COMMANDS = "idle.commands";

    private IdleProtocols() {}

    /** Both of them; the parameter {@code count} says how many steps there are. */
    static ProtocolRegistry registry() {
        return ProtocolRegistry.of(descriptor(STEPS, false), descriptor(COMMANDS, true));
    }

    private static ProtocolDescriptor descriptor(String id, boolean commands) {
        return new ProtocolDescriptor(
                id, id, "Benchmarks", "Does nothing.", "1", "org.firn.benchmarks", () -> new Idle(commands));
    }

    private record Idle(boolean commands) implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .add(ParameterSpec.integer("count").defaultValue(1))
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {}

        @Override
        public void plan(RunContext run, Plan plan) {
            for (int i = 0; i < run.parameters().count("count"); i++) {
                if (commands) {
                    plan.step("step" + i).run(step -> step.call(ProgramCall.of("sh", "-c", "exit 0")));
                } else {
                    plan.step("step" + i).run(step -> {});
                }
            }
        }
    }
}
