/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.firn.protocol.Condition;
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
import org.firn.tables.view.TableSelection;
import org.firn.tables.view.TableView;

/** Keeps some items at random. */
public final class SampleItems implements Protocol {
    private static final String MODE = "mode";
    private static final String COUNT = "count";
    private static final String PERCENT = "percent";
    private static final String NUMBER = "number";
    private static final String SHARE = "share";
    private static final String SEED = "seed";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sample")
                .add(
                        Choice.input(),
                        ParameterSpec.choice(
                                        MODE,
                                        new ParameterSpec.Choice(COUNT, "By number"),
                                        new ParameterSpec.Choice(PERCENT, "By percent"))
                                .label("Size of the sample")
                                .help("Each item is as likely as any other; those kept stay in their order."),
                        ParameterSpec.integer(NUMBER)
                                .label("Number of items")
                                .atLeast(1)
                                .when(Condition.is(MODE, COUNT))
                                .help("How many items are kept; at most as many as there are."),
                        ParameterSpec.number(SHARE)
                                .label("Share of the items")
                                .unit("%")
                                .range(0, 100)
                                .when(Condition.is(MODE, PERCENT))
                                .help("How many items are kept, rounded to whole items."),
                        ParameterSpec.integer(SEED)
                                .label("Random seed")
                                .defaultValue(0L)
                                .expert()
                                .help("The same seed gives the same sample of the same set, everywhere."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        Choice.declare(configuration);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("sample").run(SampleItems::sample);
    }

    private static void sample(StepContext step) throws IOException, ProtocolException {
        try (OpenSet items = Choice.open(step)) {
            Choice.give(step, sample(step.run().parameters(), items.view()));
        }
    }

    private static TableSelection sample(ParameterValues values, TableView view) throws ProtocolException {
        if (values.text(MODE).equals(PERCENT)) {
            return view.sampleFraction(values.number(SHARE) / 100, values.integer(SEED));
        }
        if (values.integer(NUMBER) > view.size()) {
            throw new ProtocolException(
                    NUMBER,
                    "is " + values.integer(NUMBER) + ", but the set has only " + view.size() + " items",
                    "Give a smaller number, or a percentage.");
        }
        return view.sample(values.integer(NUMBER), values.integer(SEED));
    }

    @Override
    public List<String> summary(RunReport report) {
        List<String> lines = new ArrayList<>(Choice.summary(report));
        lines.add("At random, with seed " + report.parameters().integer(SEED));
        return lines;
    }

    @Override
    public String methods(RunReport report) {
        return "A random sample of %,d items was used.".formatted(Choice.size(report, Choice.KEPT));
    }
}
