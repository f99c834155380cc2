/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import java.io.IOException;
import java.util.List;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.common.ItemwiseChoice;
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.RowFilter;

/** Keeps the items for which an expression is true. */
public final class FilterItems implements Protocol {
    private static final String EXPRESSION = "expression";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Selection")
                .add(
                        Choice.input().streaming(),
                        ParameterSpec.string(EXPRESSION)
                                .label("Keep items where")
                                .help("A condition over columns, for example ctf.resolution < 5 Å and ctf.defocusU "
                                        + "between 0.8 µm and 2.5 µm, or score > percentile(score, 90). "
                                        + "A comparison with a missing value keeps nothing. Of a set that grows, "
                                        + "items are taken as they come, unless the condition asks about all of "
                                        + "them, as with a percentile."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        Choice.declare(configuration);
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        if (!ItemwiseChoice.plan(run, plan, "filterItems", items -> condition(run, items))) {
            plan.step("filter").repeats(Choice.ITEMS, Integer.MAX_VALUE).run(FilterItems::filter);
        }
    }

    private static RowFilter condition(RunContext run, OpenSet items) throws ProtocolException {
        return items.filter(EXPRESSION, run.parameters().text(EXPRESSION));
    }

    private static void filter(StepContext step) throws IOException, ProtocolException {
        try (OpenSet items = Choice.open(step)) {
            Choice.give(step, items.view().where(condition(step.run(), items)));
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return Choice.summary(report);
    }
}
