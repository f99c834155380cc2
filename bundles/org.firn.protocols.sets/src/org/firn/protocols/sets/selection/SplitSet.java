/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
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
import org.firn.tables.view.TableView;
import org.firn.tables.view.ValuePart;

/** Divides a set into parts. */
public final class SplitSet implements Protocol {
    private static final String MODE = "mode";
    private static final String ORDER = "order";
    private static final String RANDOM = "random";
    private static final String VALUES = "values";
    private static final String PARTS = "parts";
    private static final String MOST = "mostParts";
    private static final String SEED = "seed";
    private static final String COLUMN = "column";
    private static final String PART = "part";
    private static final int LARGEST = 100;

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Parts")
                .add(
                        Choice.input(),
                        ParameterSpec.choice(
                                        MODE,
                                        new ParameterSpec.Choice(RANDOM, "At random"),
                                        new ParameterSpec.Choice(ORDER, "In order"),
                                        new ParameterSpec.Choice(VALUES, "By the values of a column"))
                                .label("Divide")
                                .help("Each item is in one part. At random and in order, parts have the same size but "
                                        + "for one item; in order, the first part has the first items."),
                        ParameterSpec.integer(PARTS)
                                .label("Number of parts")
                                .range(2, LARGEST)
                                .defaultValue(2L)
                                .when(Condition.is(MODE, VALUES).negate())
                                .help("How many sets come out."),
                        ParameterSpec.integer(SEED)
                                .label("Random seed")
                                .defaultValue(0L)
                                .expert()
                                .when(Condition.is(MODE, RANDOM))
                                .help("The same seed gives the same parts of the same set, everywhere."),
                        ParameterSpec.string(COLUMN)
                                .label("Column")
                                .when(Condition.is(MODE, VALUES))
                                .help("A column of text, whole numbers or truth values, for example opticsGroup, "
                                        + "halfSet or classId. Items with one value are a part, in the order in which "
                                        + "the values first occur."),
                        ParameterSpec.integer(MOST)
                                .label("Most parts")
                                .range(2, LARGEST)
                                .defaultValue(10L)
                                .when(Condition.is(MODE, VALUES))
                                .help("The outputs part1, part2, … can be linked before it is known how many values "
                                        + "there are; those that are not needed are not made. The run fails when there "
                                        + "are more values."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        int parts = parts(configuration.parameters());
        configuration.input(Choice.ITEMS).ifPresent(items -> IntStream.rangeClosed(1, parts)
                .forEach(part -> configuration.output(PART + part, items.type()).like(items)));
    }

    private static int parts(ParameterValues values) {
        return values.count(values.text(MODE).equals(VALUES) ? MOST : PARTS);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("split").run(SplitSet::split);
    }

    private static void split(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        try (OpenSet items = Choice.open(step)) {
            if (values.text(MODE).equals(VALUES)) {
                byValues(step, items);
                return;
            }
            int parts = parts(values);
            List<TableView> views = values.text(MODE).equals(ORDER)
                    ? items.view().split(parts)
                    : items.view().split(parts, values.integer(SEED));
            for (int i = 0; i < parts; i++) {
                Choice.give(step, PART + (i + 1), views.get(i));
            }
        }
    }

    private static void byValues(StepContext step, OpenSet items) throws ProtocolException {
        ParameterValues values = step.run().parameters();
        String column = items.column(COLUMN, values.text(COLUMN)).name();
        List<ValuePart> parts = OpenSet.ask(
                COLUMN,
                () -> items.view().splitBy(column, parts(values)),
                "Name a column with few values, or allow more parts.");
        for (int i = 0; i < parts.size(); i++) {
            Object value = parts.get(i).value();
            String part = PART + (i + 1);
            Choice.give(step, part, parts.get(i).rows());
            step.run().output(part).with("label", column + " = " + (value == null ? "nothing" : value));
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= parts(report.parameters()); i++) {
            report.output(PART + i).map(InputData::header).ifPresent(header -> lines.add(line(header)));
        }
        lines.add(0, "%,d parts".formatted(lines.size()));
        return lines;
    }

    private static String line(DataHeader header) {
        return "%s: %,d items%s"
                .formatted(
                        header.name(),
                        (long) header.size().orElse(0),
                        header.text("label")
                                .filter(label -> !label.isEmpty())
                                .map(label -> ", " + label)
                                .orElse(""));
    }
}
