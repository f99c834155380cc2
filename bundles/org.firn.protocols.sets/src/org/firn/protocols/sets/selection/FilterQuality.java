/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.common.ItemwiseChoice;
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.RowFilter;

/** Keeps the items whose quality is in a range, or the best of them. */
public final class FilterQuality implements Protocol {
    private static final String COLUMN = "column";
    private static final String MODE = "mode";
    private static final String RANGE = "range";
    private static final String COUNT = "count";
    private static final String PERCENT = "percent";
    private static final String MINIMUM = "minimum";
    private static final String MAXIMUM = "maximum";
    private static final String UNIT = "unit";
    private static final String BEST = "best";
    private static final String GREATEST = "greatest";
    private static final String NUMBER = "number";
    private static final String SHARE = "share";
    private static final String GROUP = "groupColumn";

    @Override
    public ProtocolSpec spec() {
        Condition ranked = Condition.is(MODE, RANGE).negate();
        return ProtocolSpec.builder()
                .section("Quality")
                .add(
                        Choice.input().streaming(),
                        ParameterSpec.string(COLUMN)
                                .label("Column")
                                .help("What tells the quality, for example resolution, ctf.resolution or score. An"
                                        + " item without a value is never kept."),
                        ParameterSpec.choice(
                                        MODE,
                                        new ParameterSpec.Choice(RANGE, "Values in a range"),
                                        new ParameterSpec.Choice(COUNT, "The best, by number"),
                                        new ParameterSpec.Choice(PERCENT, "The best, by percent"))
                                .label("Keep")
                                .help("Items between two limits, or the best ones whatever their values are. Of a set "
                                        + "that grows, items in a range are taken as they come; the best are "
                                        + "chosen when it is complete."))
                .group("Range")
                .add(limit(MINIMUM, "At least"), limit(MAXIMUM, "At most"), unit())
                .group("Rank")
                .add(
                        ParameterSpec.choice(
                                        BEST,
                                        new ParameterSpec.Choice(GREATEST, "The greatest"),
                                        new ParameterSpec.Choice("least", "The least"))
                                .label("The best value is")
                                .when(ranked)
                                .help("The greatest of a score, the least of a resolution in Å. Of equal values, the "
                                        + "first in the set is taken."),
                        ParameterSpec.integer(NUMBER)
                                .label("Number of items")
                                .atLeast(1)
                                .when(Condition.is(MODE, COUNT))
                                .help("How many are kept, of each group if there are groups; fewer when there are not "
                                        + "so many."),
                        ParameterSpec.number(SHARE)
                                .label("Share of the items")
                                .unit("%")
                                .range(0, 100)
                                .when(Condition.is(MODE, PERCENT))
                                .help("How many are kept, of each group if there are groups, rounded to whole items."),
                        ParameterSpec.string(GROUP)
                                .label("Of each")
                                .optional()
                                .when(ranked)
                                .help("A column that makes groups, for example micrograph.name: the best of each "
                                        + "micrograph are kept. The best of the whole set when empty."))
                .build();
    }

    private static ParameterSpec limit(String name, String label) {
        return ParameterSpec.number(name)
                .label(label)
                .optional()
                .when(Condition.is(MODE, RANGE))
                .help("A limit, which is itself inside the range; none when empty.");
    }

    private static ParameterSpec unit() {
        return ParameterSpec.string(UNIT)
                .label("Unit of the limits")
                .optional()
                .when(Condition.is(MODE, RANGE))
                .check((value, values) -> String.valueOf(value).matches("[^\\s()<>=!'\"]+")
                        ? Optional.empty()
                        : Optional.of("is '" + value + "', which is no unit; write for example Å, nm, µm or degree"))
                .help("For example µm when the column is in Å: limits are converted. The unit of the column when "
                        + "empty.");
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        if (values.text(MODE).equals(RANGE)) {
            if (!values.isSet(MINIMUM) && !values.isSet(MAXIMUM)) {
                configuration.problem(Problem.error(MINIMUM, "and the maximum are empty", "Give one or both limits."));
            } else if (values.isSet(MINIMUM)
                    && values.isSet(MAXIMUM)
                    && values.number(MINIMUM) > values.number(MAXIMUM)) {
                configuration.problem(Problem.error(
                        MINIMUM,
                        "is " + values.number(MINIMUM) + ", more than the maximum of " + values.number(MAXIMUM),
                        "Exchange the two."));
            }
        }
        Choice.declare(configuration);
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        ParameterValues values = run.parameters();
        boolean isRange = values.text(MODE).equals(RANGE);
        if (!isRange || !ItemwiseChoice.plan(run, plan, "filterItems", items -> range(values, items))) {
            plan.step("filter").repeats(Choice.ITEMS, Integer.MAX_VALUE).run(FilterQuality::filter);
        }
    }

    private static RowFilter range(ParameterValues values, OpenSet items) throws ProtocolException {
        return items.filter(unitOrColumn(values), condition(values, column(values, items)));
    }

    private static ColumnSpec column(ParameterValues values, OpenSet items) throws ProtocolException {
        ColumnSpec column = items.column(COLUMN, values.text(COLUMN));
        if (column.type() == ColumnType.STRING || column.type() == ColumnType.BOOLEAN) {
            throw new ProtocolException(
                    COLUMN,
                    "is " + column.name() + ", which is " + column.type() + " and not a number",
                    "Name a column of numbers, or filter by an expression.");
        }
        return column;
    }

    private static void filter(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        try (OpenSet items = Choice.open(step)) {
            ColumnSpec column = column(values, items);
            if (values.text(MODE).equals(RANGE)) {
                Choice.give(step, items.view().where(range(values, items)));
            } else {
                Choice.give(step, items.view().rows(best(values, items, column.name())));
            }
        }
    }

    private static String unitOrColumn(ParameterValues values) {
        return values.isSet(UNIT) ? UNIT : COLUMN;
    }

    private static String condition(ParameterValues values, ColumnSpec column) {
        String unit = values.value(UNIT).map(text -> " " + text).orElse("");
        List<String> parts = new ArrayList<>();
        values.value(MINIMUM).ifPresent(limit -> parts.add(column.name() + " >= " + limit + unit));
        values.value(MAXIMUM).ifPresent(limit -> parts.add(column.name() + " <= " + limit + unit));
        return String.join(" and ", parts);
    }

    private static long[] best(ParameterValues values, OpenSet items, String column) throws ProtocolException {
        String group = values.value(GROUP).map(String::valueOf).orElse("");
        if (!group.isEmpty()) {
            items.column(GROUP, group);
        }
        RankedRows ranked =
                new RankedRows(items.table(), column, values.text(BEST).equals(GREATEST), group);
        return values.text(MODE).equals(COUNT)
                ? ranked.best(size -> values.integer(NUMBER))
                : ranked.best(size -> Math.round(size * values.number(SHARE) / 100));
    }

    @Override
    public List<String> summary(RunReport report) {
        ParameterValues values = report.parameters();
        List<String> lines = new ArrayList<>(Choice.summary(report));
        String column = values.text(COLUMN);
        if (values.text(MODE).equals(RANGE)) {
            String unit = values.value(UNIT).map(text -> " " + text).orElse("");
            lines.add(column
                    + values.value(MINIMUM)
                            .map(limit -> " at least " + limit + unit)
                            .orElse("")
                    + values.value(MAXIMUM)
                            .map(limit -> " at most " + limit + unit)
                            .orElse(""));
        } else {
            lines.add("The best "
                    + (values.text(MODE).equals(COUNT)
                            ? "%,d".formatted(values.integer(NUMBER))
                            : "%.1f %%".formatted(values.number(SHARE)))
                    + " by " + column
                    + values.value(GROUP).map(group -> " of each " + group).orElse(""));
        }
        return lines;
    }

    @Override
    public String methods(RunReport report) {
        return "%,d of %,d items were kept by their %s."
                .formatted(
                        Choice.size(report, Choice.KEPT),
                        Choice.size(report, Choice.KEPT) + Choice.size(report, Choice.REJECTED),
                        report.parameters().text(COLUMN));
    }
}
