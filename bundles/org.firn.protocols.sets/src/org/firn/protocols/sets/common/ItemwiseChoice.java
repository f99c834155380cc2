/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.common;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.firn.protocol.ItemContext;
import org.firn.protocol.Plan;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.tables.ColumnSpec;
import org.firn.tables.RowFilter;

/** A choice among the items of a set that grows, made item by item. */
public final class ItemwiseChoice {
    private ItemwiseChoice() {}

    /** Makes the condition for a set. */
    @FunctionalInterface
    public interface Condition {
        /**
         * The condition.
         *
         * @throws ProtocolException if the values of the form do not go with the columns
         */
        RowFilter of(OpenSet items) throws ProtocolException;
    }

    /**
     * Plans to decide about each item as it comes, when the set grows and the condition is about one item at a time. A
     * condition about all items, such as one with a percentile, waits until the set is complete.
     *
     * @param name of the step
     * @return whether it did; otherwise the set is to be chosen from as a whole
     */
    public static boolean plan(RunContext run, Plan plan, String name, Condition condition) throws ProtocolException {
        if (!run.isFollowing(Choice.ITEMS)) {
            return false;
        }
        RowFilter filter;
        try (OpenSet items = OpenSet.of(run, Choice.ITEMS)) {
            filter = condition.of(items);
            if (filter.over(items.table()) != filter) {
                return false;
            }
            for (String output : new String[] {Choice.KEPT, Choice.REJECTED}) {
                run.output(output).columns(items.schema().columns().toArray(ColumnSpec[]::new));
            }
        } catch (IOException e) {
            throw new ProtocolException(Choice.ITEMS, "cannot be closed: " + e.getMessage(), "Resume the run.", e);
        }
        RowAnswers<Boolean> answers = new RowAnswers<>(run.input(Choice.ITEMS), filter.columns(), cursor -> {
            BooleanSupplier keeps = filter.bind(cursor);
            return row -> {
                cursor.moveTo(row);
                return keeps.getAsBoolean();
            };
        });
        plan.forEachItem(name, Choice.ITEMS)
                .readsFiles()
                .produces(Choice.KEPT, Choice.REJECTED)
                .process(item -> give(item, answers));
        return true;
    }

    private static void give(ItemContext item, RowAnswers<Boolean> answers) throws ProtocolException, IOException {
        String output = answers.about(item.id()) ? Choice.KEPT : Choice.REJECTED;
        item.output(output).row(item.id()).copy(item.row());
    }
}
