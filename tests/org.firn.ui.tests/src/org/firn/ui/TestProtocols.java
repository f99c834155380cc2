/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui;

import java.util.function.Supplier;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunContext;

/** Protocols that make and copy points, for projects of tests. */
public final class TestProtocols {
    private TestProtocols() {}

    /** All of them. */
    public static ProtocolRegistry registry() {
        return ProtocolRegistry.of(
                descriptor("test.points", "Make points", Points::new),
                descriptor("test.copy", "Copy points", Copy::new));
    }

    private static ProtocolDescriptor descriptor(String id, String name, Supplier<Protocol> factory) {
        return new ProtocolDescriptor(id, name, "Tests", "A protocol of a test.", "1", "tests", factory);
    }

    /** Makes points. */
    private static final class Points implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .add(ParameterSpec.integer("count").defaultValue(3).atLeast(1))
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration.output("points", DataPackage.Literals.COORDINATE_SET);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            plan.step("write").run(step -> {
                RowSink points = step.output("points");
                for (int i = 1; i <= run.parameters().count("count"); i++) {
                    points.row(i).set("x", i);
                }
            });
        }
    }

    /** Copies points. */
    private static final class Copy implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .add(ParameterSpec.input("points", DataPackage.Literals.COORDINATE_SET))
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration.output("points", DataPackage.Literals.COORDINATE_SET);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            plan.step("copy").run(step -> {
                try (var table = run.input("points").openTable()) {
                    RowSink points = step.output("points");
                    for (double x : table.doubles("x")) {
                        points.row((long) x).set("x", x);
                    }
                }
            });
        }
    }
}
