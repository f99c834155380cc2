/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Condition;
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
                descriptor("test.copy", "Copy points", Copy::new),
                descriptor("test.form", "A form with everything", EveryField::new),
                descriptor("test.broken", "A form that throws", Broken::new));
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

    /** Has a form with conditions, units, ranges, choices, checks and an expert's parameter. */
    private static final class EveryField implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .section("Input")
                    .add(
                            ParameterSpec.input("points", DataPackage.Literals.COORDINATE_SET)
                                    .label("Points"),
                            ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET)
                                    .optional())
                    .section("Search")
                    .add(ParameterSpec.flag("search").label("Search locally"))
                    .group("Local search")
                    .add(
                            ParameterSpec.number("angle")
                                    .unit("degree")
                                    .range(0, 90)
                                    .defaultValue(7.5)
                                    .when(Condition.is("search", true))
                                    .help("How far to look around."),
                            ParameterSpec.integer("box")
                                    .unit("px")
                                    .defaultValue(64)
                                    .check((value, all) -> (Long) value % 2 == 0
                                            ? Optional.empty()
                                            : Optional.of("is odd; the box must be even")),
                            ParameterSpec.choice(
                                    "symmetry",
                                    new ParameterSpec.Choice("c1", "none"),
                                    new ParameterSpec.Choice("d2", "dihedral")),
                            ParameterSpec.integer("seed").defaultValue(1).expert())
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration.output("found", DataPackage.Literals.COORDINATE_SET);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            // never run
        }
    }

    /** Fails as soon as anybody asks for its form. */
    private static final class Broken implements Protocol {
        @Override
        public ProtocolSpec spec() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public void configure(Configuration configuration) {
            // never called
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            // never run
        }
    }

    /** Copies points. */
    private static final class Copy implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .add(
                            ParameterSpec.input("points", DataPackage.Literals.COORDINATE_SET),
                            ParameterSpec.input("reference", DataPackage.Literals.ITEM_SET)
                                    .optional())
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
