/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.editing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.NearestName;
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
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.ItemTable;
import org.firn.tables.summary.Aggregate;
import org.firn.tables.summary.GroupBy;
import org.firn.tables.summary.GroupedRows;
import org.firn.tables.view.TableView;

/** Counts and summarises the items of a set, a row a group. */
public final class SummariseItems implements Protocol {
    private static final String GROUPS_BY = "groupBy";
    private static final String AGGREGATES = "aggregates";
    private static final String CONDITION = "condition";
    private static final String GROUPS = "groups";
    private static final Pattern CALL = Pattern.compile("\\s*(\\w+)\\s*\\(\\s*([\\w.]+)\\s*\\)\\s*");

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Groups")
                .add(
                        Choice.input(),
                        ParameterSpec.string(GROUPS_BY)
                                .label("Group by")
                                .optional()
                                .help("Columns with commas in between, for example micrograph.name or opticsGroup, "
                                        + "halfSet: items with equal values are a group. The whole set is one group "
                                        + "when empty."),
                        ParameterSpec.string(AGGREGATES)
                                .label("Compute")
                                .optional()
                                .help("With commas in between, for example mean(ctf.defocusU), max(score). There are "
                                        + names() + ". Missing values are left out. The number of items is always "
                                        + "counted."),
                        ParameterSpec.string(CONDITION)
                                .label("Only items where")
                                .optional()
                                .help("A condition over columns, for example ctf.resolution < 5 Å; all items when "
                                        + "empty."))
                .build();
    }

    private static String names() {
        return Arrays.stream(Aggregate.values()).map(Aggregate::label).collect(Collectors.joining(", "));
    }

    @Override
    public void configure(Configuration configuration) {
        for (String call : calls(configuration.parameters())) {
            if (!CALL.matcher(call).matches()) {
                configuration.problem(Problem.error(
                        AGGREGATES,
                        "have '" + call.strip() + "', which is not of the form mean(column)",
                        "Write for example mean(ctf.defocusU), max(score)."));
            }
        }
        configuration.output(GROUPS, DataPackage.Literals.STATISTIC_SET);
    }

    private static List<String> calls(ParameterValues values) {
        return values.value(AGGREGATES).map(String::valueOf).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .filter(call -> !call.isBlank())
                .toList();
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("summarise").run(SummariseItems::summarise);
    }

    private static void summarise(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        try (OpenSet items = Choice.open(step)) {
            GroupBy asked = asked(values, items);
            GroupedRows rows = OpenSet.ask(
                    AGGREGATES, () -> asked.of(items.table()), "Ask for something else, or for another column.");
            Path file = step.newTable(GROUPS);
            rows.write(file, Map.of());
            try (ItemTable table = ItemTable.open(file)) {
                step.output(GROUPS, TableView.of(table));
            }
        }
    }

    private static GroupBy asked(ParameterValues values, OpenSet items) throws ProtocolException {
        String by = values.value(GROUPS_BY).map(String::valueOf).orElse("");
        GroupBy asked = GroupBy.columns(items.columns(GROUPS_BY, by).toArray(String[]::new))
                .count();
        for (String call : calls(values)) {
            Matcher matcher = CALL.matcher(call);
            if (matcher.matches()) {
                asked = asked.add(
                        aggregate(matcher.group(1)),
                        items.column(AGGREGATES, matcher.group(2)).name());
            }
        }
        return values.isSet(CONDITION) ? asked.where(items.filter(CONDITION, values.text(CONDITION))) : asked;
    }

    private static Aggregate aggregate(String name) throws ProtocolException {
        List<String> names =
                Arrays.stream(Aggregate.values()).map(Aggregate::label).toList();
        if (!names.contains(name)) {
            throw new ProtocolException(
                    AGGREGATES,
                    "have '" + name + "', which is nothing that can be computed",
                    NearestName.advice("aggregate", names, name));
        }
        return Aggregate.values()[names.indexOf(name)];
    }

    @Override
    public List<String> summary(RunReport report) {
        long items =
                (long) report.inputs().get(Choice.ITEMS).get(0).header().size().orElse(0);
        return List.of("%,d groups of %,d items%s"
                .formatted(
                        Choice.size(report, GROUPS),
                        items,
                        report.parameters()
                                .value(GROUPS_BY)
                                .map(by -> " by " + by)
                                .orElse("")));
    }
}
