/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
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
import org.firn.protocols.sets.common.DuplicatesForm;
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.ItemTable;
import org.firn.tables.keys.Duplicates;
import org.firn.tables.keys.RowKey;
import org.firn.tables.view.TableSelection;
import org.firn.tables.view.TableView;
import org.firn.tables.view.UnionPolicy;

/** Puts the items of several sets of one kind into one set. */
public final class UnionSets implements Protocol {
    private static final String SETS = "sets";
    private static final String UNION = "union";
    private static final String DUPLICATES = "duplicates";
    private static final String MISSING = "missingColumns";
    private static final String NULL = "null";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sets")
                .add(
                        ParameterSpec.multiInput(SETS, 2, DataPackage.Literals.ITEM_SET)
                                .label("Sets")
                                .help("Sets of one kind, in the order in which their items come in the union. Nothing "
                                        + "is copied, and items keep their ids."),
                        ParameterSpec.choice(
                                        MISSING,
                                        new ParameterSpec.Choice(NULL, "Left empty"),
                                        new ParameterSpec.Choice(DuplicatesForm.FAIL, "An error: the run fails"))
                                .label("Columns that some sets lack are")
                                .help("Items of a set that lacks a column have no value there; or all sets must have "
                                        + "the same columns."))
                .section("Items in several sets")
                .add(DuplicatesForm.choosing(
                        "Of several items with one id, keep",
                        "An id stands for one item through a project, so sets that come from one another share ids. "
                                + "Ids are never changed: sets of different items with the same ids cannot be put "
                                + "together."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        CommonHeader common = new CommonHeader(configuration.inputs(SETS));
        Optional<EClass> type = common.type();
        if (type.isEmpty()) {
            configuration.problem(Problem.error(
                    SETS,
                    "are of the types "
                            + configuration.inputs(SETS).stream()
                                    .map(header -> header.type().getName())
                                    .distinct()
                                    .toList()
                            + ", which cannot be in one set",
                    "Link sets of one kind."));
            return;
        }
        OutputSpec union = configuration.output(UNION, type.get());
        common.describe(union, SETS, configuration);
        if (!DuplicatesForm.isFailing(configuration.parameters())) {
            configuration.output(DUPLICATES, type.get()).like(union.header());
        }
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("union").run(UnionSets::unite);
    }

    private static void unite(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        List<TableView> views = new ArrayList<>();
        for (InputData data : step.run().inputs(SETS)) {
            try (OpenSet set = OpenSet.of(SETS, data)) {
                views.add(set.view());
            }
        }
        UnionPolicy policy =
                values.text(MISSING).equals(NULL) ? UnionPolicy.FILL_WITH_NULL : UnionPolicy.REQUIRE_SAME_COLUMNS;
        TableView union =
                OpenSet.ask(SETS, () -> TableView.union(views, policy), "Edit the sets so that they fit together.");
        if (union.size() == 0) {
            throw new ProtocolException(SETS, "are all without items", "Link a set that has items.");
        }
        give(step, union);
    }

    private static void give(StepContext step, TableView union) throws ProtocolException {
        ParameterValues values = step.run().parameters();
        long repeated = union.repeatedIds();
        step.log(union.size() + " items, of which " + repeated + " have the id of an earlier one.");
        if (!DuplicatesForm.isFailing(values)) {
            ItemTable table = union.table();
            TableSelection chosen = union.rows(OpenSet.ask(
                            DUPLICATES,
                            () -> Duplicates.find(table, RowKey.id(), DuplicatesForm.policy(values)),
                            "Name a column of numbers that the sets have.")
                    .kept());
            Choice.give(step, UNION, chosen.kept());
            Choice.give(step, DUPLICATES, chosen.rejected());
        } else if (repeated > 0) {
            throw new ProtocolException(
                    SETS,
                    "have %d of %d items with an id that an earlier item has".formatted(repeated, union.size()),
                    "When these are the same items, say which of them is kept (" + DUPLICATES
                            + "); when they are different ones, import or make them again in one run.");
        } else {
            Choice.give(step, UNION, union);
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        long all = 0;
        List<String> lines = new ArrayList<>();
        for (InputData data : report.inputs().get(SETS)) {
            long size = (long) data.header().size().orElse(0);
            lines.add("%,d items of %s".formatted(size, data.header().name()));
            all += size;
        }
        long kept = Choice.size(report, UNION);
        lines.add(0, "%,d items from %,d sets".formatted(kept, lines.size()));
        if (all > kept) {
            lines.add("%,d items left out, since another one with the same id was kept (%s)"
                    .formatted(all - kept, report.parameters().text(DuplicatesForm.DUPLICATES)));
        }
        return lines;
    }
}
