/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import java.io.IOException;
import java.util.List;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.common.OpenSet;

/** Keeps items by their place in the set. */
public final class SliceItems implements Protocol {
    private static final String FIRST = "first";
    private static final String NUMBER = "number";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Slice")
                .add(
                        Choice.input(),
                        ParameterSpec.integer(FIRST)
                                .label("First item")
                                .atLeast(1)
                                .defaultValue(1L)
                                .help("The place of the first item that is kept, counted from 1; not its id."),
                        ParameterSpec.integer(NUMBER)
                                .label("Number of items")
                                .atLeast(1)
                                .help("How many items are kept from there on; fewer when the set ends before."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        Choice.declare(configuration);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("slice").run(SliceItems::slice);
    }

    private static void slice(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        try (OpenSet items = Choice.open(step)) {
            if (values.integer(FIRST) > items.view().size()) {
                throw new ProtocolException(
                        FIRST,
                        "is " + values.integer(FIRST) + ", but the set has only "
                                + items.view().size() + " items",
                        "Give a smaller number.");
            }
            Choice.give(step, items.view().slice(values.integer(FIRST) - 1, values.integer(NUMBER)));
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return Choice.summary(report);
    }
}
