/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.firn.model.data.DataPackage;
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
import org.firn.protocols.sets.common.DuplicatesForm;
import org.firn.protocols.sets.common.KeyForm;
import org.firn.protocols.sets.common.Matches;
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatch;

/** Keeps the items that another set has too, or those that it has not. */
public final class SubsetItems implements Protocol {
    private static final String OTHER = "other";
    private static final String KEEP = "keep";
    private static final String COMMON = "common";
    private static final String DIFFERENT = "different";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sets")
                .add(
                        Choice.input(),
                        ParameterSpec.input(OTHER, DataPackage.Literals.ITEM_SET)
                                .label("Other set")
                                .help("The set that decides. It may be of another kind: micrographs can decide about "
                                        + "particles by their names."),
                        ParameterSpec.choice(
                                        KEEP,
                                        new ParameterSpec.Choice(COMMON, "Items that are in the other set too"),
                                        new ParameterSpec.Choice(DIFFERENT, "Items that are not in the other set"))
                                .label("Keep")
                                .help("The intersection of the two sets, or their difference. What is not kept is the "
                                        + "second output."))
                .section("Which items are the same")
                .add(KeyForm.parameters())
                .add(DuplicatesForm.keeping(
                        "Of several items with one key, keep",
                        "What happens to items of the set that have the same key as another one of it. Those set "
                                + "aside are among the rejected. A place is matched one to one in any case."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        Choice.declare(configuration);
        KeyForm.check(configuration, Choice.ITEMS, OTHER);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("match").run(SubsetItems::choose);
    }

    private static void choose(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        try (OpenSet items = Choice.open(step);
                OpenSet other = OpenSet.of(step.run(), OTHER)) {
            RowKey key = KeyForm.key(values, items, other);
            DuplicatePolicy own = DuplicatesForm.policy(values, items);
            if (values.text(KEEP).equals(COMMON)) {
                RowMatch match = Matches.require(step, key, items, other, own, DuplicatePolicy.first());
                Choice.give(step, items.view().rows(match.intersection()));
            } else {
                RowMatch match = Matches.find(step, key, items, other, own, DuplicatePolicy.first());
                if (match.counts().matched() == 0) {
                    step.log("Warning: " + OTHER + " " + Matches.nothing(key, items, other));
                }
                Choice.give(step, items.view().rows(match.difference()));
            }
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        List<String> lines = new ArrayList<>(Choice.summary(report));
        boolean common = report.parameters().text(KEEP).equals(COMMON);
        lines.add((common ? "Those that are in " : "Those that are not in ")
                + report.inputs().get(OTHER).get(0).header().name() + " too, by "
                + report.parameters().text(KeyForm.KEY));
        if (!common && Choice.size(report, Choice.REJECTED) == 0) {
            lines.add("Nothing of the other set was found: is this the right key?");
        }
        return lines;
    }
}
