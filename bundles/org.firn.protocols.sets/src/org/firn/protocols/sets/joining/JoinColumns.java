/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatch;
import org.firn.tables.view.TableView;

/** Gives the items of a set columns of another one. */
public final class JoinColumns implements Protocol {
    private static final String OTHER = "other";
    private static final String COLUMNS = "columns";
    private static final String PREFIX = "prefix";
    private static final String ALONE = "withoutPartner";
    private static final String NULL = "null";
    private static final String REJECT = "reject";
    private static final String JOINED = "joined";
    private static final String UNMATCHED = "unmatched";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sets")
                .add(
                        Choice.input(),
                        ParameterSpec.input(OTHER, DataPackage.Literals.ITEM_SET)
                                .label("Set with the columns")
                                .help("A set of any kind; several items of the first set may share one of it."),
                        ParameterSpec.string(COLUMNS)
                                .label("Columns to take")
                                .optional()
                                .help("With commas in between. A column that the first set has too is replaced. All "
                                        + "that the first set lacks when empty."),
                        ParameterSpec.string(PREFIX)
                                .label("Put before their names")
                                .optional()
                                .check((value, values) -> String.valueOf(value).matches("[A-Za-z_][A-Za-z0-9_.]*")
                                        ? Optional.empty()
                                        : Optional.of("is '" + value
                                                + "'; use letters, digits, dots and underscores, as in other."))
                                .help("For example other. to have both values of a column side by side."))
                .section("Which items are the same")
                .add(KeyForm.parameters())
                .add(DuplicatesForm.choosing(
                        "Of several partners, take",
                        "What happens when several items of the set with the columns have the same key."))
                .add(ParameterSpec.choice(
                                ALONE,
                                new ParameterSpec.Choice(NULL, "Kept, without values"),
                                new ParameterSpec.Choice(REJECT, "Rejected"),
                                new ParameterSpec.Choice(DuplicatesForm.FAIL, "An error: the run fails"))
                        .label("Items without a partner are")
                        .help("What happens to items of the first set that are not in the other one."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(Choice.ITEMS).ifPresent(items -> {
            configuration.output(JOINED, items.type()).like(items);
            configuration.output(UNMATCHED, items.type()).like(items);
        });
        KeyForm.check(configuration, Choice.ITEMS, OTHER);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("join").run(JoinColumns::join);
    }

    private static void join(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        try (OpenSet items = Choice.open(step);
                OpenSet other = OpenSet.of(step.run(), OTHER)) {
            RowKey key = KeyForm.key(values, items, other);
            RowMatch match = Matches.require(
                    step, key, items, other, DuplicatePolicy.all(), DuplicatesForm.policy(values, other));
            long alone = match.counts().onlyLeft();
            if (alone > 0 && values.text(ALONE).equals(DuplicatesForm.FAIL)) {
                throw new ProtocolException(
                        Choice.ITEMS,
                        "has %d items without a partner in %s"
                                .formatted(alone, other.header().name()),
                        "Say that they are kept or rejected, or choose another key.");
            }
            give(step, items, joined(values, items, other, match), match);
        }
    }

    private static TableView joined(ParameterValues values, OpenSet items, OpenSet other, RowMatch match)
            throws ProtocolException {
        TableView right = other.view();
        List<String> taken = new ArrayList<>();
        String prefix = values.value(PREFIX).map(String::valueOf).orElse("");
        for (String column : columns(values, items, other)) {
            right = prefix.isEmpty() ? right : right.renamed(column, prefix + column);
            taken.add(prefix + column);
        }
        requireSameKind(items.schema(), right.schema(), taken);
        return items.view().join(right.table(), match.rightOfLeft(), taken);
    }

    private static void give(StepContext step, OpenSet items, TableView joined, RowMatch match) {
        boolean reject = step.run().parameters().text(ALONE).equals(REJECT);
        Choice.give(step, JOINED, reject ? joined.rows(match.intersection()).kept() : joined);
        Choice.give(step, UNMATCHED, items.view().rows(match.difference()).kept());
    }

    private static List<String> columns(ParameterValues values, OpenSet items, OpenSet other) throws ProtocolException {
        String named = values.value(COLUMNS).map(String::valueOf).orElse("");
        String prefix = values.value(PREFIX).map(String::valueOf).orElse("");
        List<String> columns = named.isBlank()
                ? other.schema().names().stream()
                        .filter(name -> !items.schema().has(prefix + name) && !name.equals(TableSchema.ID.name()))
                        .toList()
                : other.columns(COLUMNS, named);
        if (columns.contains(TableSchema.ID.name())) {
            throw new ProtocolException(COLUMNS, "name id, but items keep their ids", "Leave it out.");
        }
        if (columns.isEmpty()) {
            throw new ProtocolException(
                    COLUMNS,
                    "are empty, and " + other.header().name() + " has no column that "
                            + items.header().name() + " lacks",
                    "Name the columns that are to be replaced, or give a prefix.");
        }
        return columns;
    }

    /** A replaced column must mean the same as before. */
    private static void requireSameKind(TableSchema before, TableSchema after, List<String> columns)
            throws ProtocolException {
        for (String name : columns) {
            if (before.has(name)) {
                ColumnSpec old = before.column(name);
                ColumnSpec replacement = after.column(name);
                if (old.type() != replacement.type() || !old.unit().equals(replacement.unit())) {
                    throw new ProtocolException(
                            COLUMNS,
                            "name " + name + ", which is " + old.type() + " " + old.unit() + " in one set and "
                                    + replacement.type() + " " + replacement.unit() + " in the other",
                            "Give a prefix, or edit the column in the other set first.");
                }
            }
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        long unmatched = Choice.size(report, UNMATCHED);
        long all =
                (long) report.inputs().get(Choice.ITEMS).get(0).header().size().orElse(0);
        return List.of(
                "%,d of %,d items have a partner in %s"
                        .formatted(
                                all - unmatched,
                                all,
                                report.inputs().get(OTHER).get(0).header().name()),
                "%,d items without a partner: %s"
                        .formatted(unmatched, report.parameters().text(ALONE)));
    }
}
