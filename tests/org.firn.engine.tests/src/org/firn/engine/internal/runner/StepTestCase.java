/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import org.firn.engine.TestProtocol;
import org.firn.model.data.DataPackage;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.Step;

/** Protocols of whole-set steps. */
abstract class StepTestCase extends RunnerTestCase {
    /** first uses a, second uses b and follows first, other uses b. */
    TestProtocol chain() {
        return new TestProtocol("chain")
                .parameters(
                        ParameterSpec.integer("a").defaultValue(1),
                        ParameterSpec.integer("b").defaultValue(1),
                        ParameterSpec.integer("c").defaultValue(1))
                .plan((run, plan) -> {
                    Step first = plan.step("first").uses("a").run(step -> executed.add("first"));
                    Step second = plan.step("second").uses("b").after(first).run(step -> executed.add("second"));
                    plan.step("third").uses().after(second).run(step -> executed.add("third"));
                    plan.step("other").uses("c").run(step -> executed.add("other"));
                });
    }

    TestProtocol points() {
        return new TestProtocol("points")
                .parameters(ParameterSpec.integer("count").defaultValue(3))
                .configure(configuration -> configuration
                        .output("points", DataPackage.Literals.COORDINATE_SET)
                        .with("samplingRate", 1.5))
                .plan((run, plan) -> plan.step("write").run(step -> {
                    executed.add("write");
                    RowSink points = step.output("points");
                    for (int i = 1; i <= run.parameters().count("count"); i++) {
                        points.row(i).set("x", i * 2).set("y", 0.5).set("micrograph.name", "m" + i);
                    }
                    run.output("points").with("boxSize", 64);
                }));
    }
}
