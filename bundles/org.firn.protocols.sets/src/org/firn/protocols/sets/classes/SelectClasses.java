/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.classes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RangeList;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.RowFilter;
import org.firn.tables.view.TableSelection;

/** Keeps the good classes. */
public final class SelectClasses implements Protocol {
    private static final String BY = "by";
    private static final String IDS = "ids";
    private static final String EXPRESSION = "expression";
    private static final String MEMBERS = "memberCount";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Classes")
                .add(
                        Choice.input(DataPackage.Literals.CLASS_SET2_D).label("Classes"),
                        ParameterSpec.choice(
                                        BY,
                                        new ParameterSpec.Choice(IDS, "Their numbers"),
                                        new ParameterSpec.Choice(EXPRESSION, "A condition"))
                                .label("Choose by")
                                .help("By looking at the averages, or by what is known about each class."),
                        ParameterSpec.of(IDS, ParameterType.RANGE_LIST)
                                .label("Classes to keep")
                                .when(Condition.is(BY, IDS))
                                .help("The numbers (ids) of the classes, for example 1,3-5,8."),
                        ParameterSpec.string(EXPRESSION)
                                .label("Keep classes where")
                                .when(Condition.is(BY, EXPRESSION))
                                .help("A condition over columns, for example resolution < 12 Å and size >= 200."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        Choice.declare(configuration);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("select").run(SelectClasses::select);
    }

    private static void select(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        try (OpenSet classes = Choice.open(step)) {
            boolean byId = values.text(BY).equals(IDS);
            if (byId) {
                requireAll(values.ranges(IDS), classes);
            }
            String condition = byId ? condition(values.ranges(IDS)) : values.text(EXPRESSION);
            RowFilter filter = classes.filter(byId ? IDS : EXPRESSION, condition);
            TableSelection selection = classes.view().where(filter);
            if (selection.keptCount() == 0) {
                throw new ProtocolException(
                        byId ? IDS : EXPRESSION,
                        "keeps none of the " + classes.table().size() + " classes",
                        "Choose other classes, or a weaker condition.");
            }
            Choice.give(step, selection);
        }
    }

    private static String condition(RangeList ids) {
        return ids.ranges().stream()
                .map(range -> "id between " + range.first() + " and " + range.last())
                .collect(Collectors.joining(" or "));
    }

    /** A mistyped number must not leave out a class in silence. */
    private static void requireAll(RangeList ids, OpenSet classes) throws ProtocolException {
        long[] known = classes.table().longs("id");
        for (RangeList.Range range : ids.ranges()) {
            boolean found = false;
            for (long id : known) {
                found |= range.first() <= id && id <= range.last();
            }
            if (!found) {
                throw new ProtocolException(
                        IDS,
                        "have " + range + ", but there is no such class among the " + known.length,
                        "Look up the numbers of the classes.");
            }
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        List<String> lines = new ArrayList<>(Choice.summary(report));
        lines.add("%,d particles in the classes kept, %,d in the others"
                .formatted(members(report, Choice.KEPT), members(report, Choice.REJECTED)));
        return lines;
    }

    private static long members(RunReport report, String output) {
        return report.output(output)
                .map(data -> (long) data.header().number(MEMBERS).orElse(0))
                .orElse(0L);
    }

    @Override
    public String methods(RunReport report) {
        return "Of %,d classes, %,d with %,d particles were selected."
                .formatted(
                        Choice.size(report, Choice.KEPT) + Choice.size(report, Choice.REJECTED),
                        Choice.size(report, Choice.KEPT),
                        members(report, Choice.KEPT));
    }
}
