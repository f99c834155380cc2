/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.flow;

import java.io.IOException;
import java.util.Arrays;
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
import org.firn.tables.ColumnType;

/** Passes a whole set on to one of two outputs: what follows the other one is not run. */
public final class Branch implements Protocol {
    static final String MET = "met";
    static final String OTHERWISE = "otherwise";

    private static final String METRIC = "metric";
    private static final String COLUMN = "column";
    private static final String COMPARISON = "comparison";
    private static final String THRESHOLD = "threshold";
    private static final String COUNT = "count";
    private static final String AT_LEAST = "atLeast";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Decision")
                .add(
                        Choice.input(),
                        ParameterSpec.choice(
                                        METRIC,
                                        new ParameterSpec.Choice(COUNT, "number of items"),
                                        new ParameterSpec.Choice("median", "median"),
                                        new ParameterSpec.Choice("mean", "mean"),
                                        new ParameterSpec.Choice("smallest", "smallest"),
                                        new ParameterSpec.Choice("largest", "largest"))
                                .label("Figure")
                                .help("What is looked at: how many items there are, or a figure over a column."),
                        ParameterSpec.string(COLUMN)
                                .label("Column")
                                .when(Condition.is(METRIC, COUNT).negate())
                                .help("A column with numbers, such as resolution; missing values are left out."),
                        ParameterSpec.choice(
                                        COMPARISON,
                                        new ParameterSpec.Choice(AT_LEAST, "at least"),
                                        new ParameterSpec.Choice("atMost", "at most"))
                                .label("Is")
                                .help("Whether the figure must reach the threshold, or must not exceed it."),
                        ParameterSpec.number(THRESHOLD).label("Threshold").help("In the unit of the column."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(Choice.ITEMS).ifPresent(items -> {
            for (String name : List.of(MET, OTHERWISE)) {
                configuration.output(name, items.type()).like(items);
            }
        });
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("decide").run(Branch::decide);
    }

    private static void decide(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        try (OpenSet items = OpenSet.of(step.run(), Choice.ITEMS)) {
            double figure = figure(items, values);
            double threshold = values.number(THRESHOLD);
            boolean met = values.text(COMPARISON).equals(AT_LEAST) ? figure >= threshold : figure <= threshold;
            step.log("the " + values.text(METRIC) + " is " + figure + (met ? ", as wanted" : ", not as wanted"));
            Choice.give(step, met ? MET : OTHERWISE, items.view());
        }
    }

    private static double figure(OpenSet items, ParameterValues values) throws ProtocolException {
        if (values.text(METRIC).equals(COUNT)) {
            return items.table().size();
        }
        String column = values.text(COLUMN);
        if (items.column(COLUMN, column).type() == ColumnType.STRING) {
            throw new ProtocolException(COLUMN, "is " + column + ", which holds text", "Name a column with numbers.");
        }
        double[] numbers = Arrays.stream(items.table().doubles(column))
                .filter(number -> !Double.isNaN(number))
                .sorted()
                .toArray();
        if (numbers.length == 0) {
            throw new ProtocolException(
                    COLUMN, "is " + column + ", which has no values in this set", "Name a column that has some.");
        }
        return switch (values.text(METRIC)) {
            case "median" -> (numbers[(numbers.length - 1) / 2] + numbers[numbers.length / 2]) / 2;
            case "smallest" -> numbers[0];
            case "largest" -> numbers[numbers.length - 1];
            default -> Arrays.stream(numbers).average().orElseThrow();
        };
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of(report.output(MET).isPresent() ? "The condition is met" : "The condition is not met");
    }
}
