/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.expression.Expression;
import org.firn.tables.expression.RandomRows;
import org.firn.tables.view.TableSelection;
import org.firn.tables.view.TableView;

/** Expressions are what an interpreter says that looks at one row after the other, also where values are missing. */
class NullLawsTest {
    private static final int TRIES = 60;

    private static boolean same(@Nullable Object expected, @Nullable Object found) {
        // 0 and -0 are equal
        return expected instanceof Double a && found instanceof Double b && a.doubleValue() == b
                || Objects.equals(expected, found);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anyExpressionHasTheValuesOfAnInterpreter(
            @ForAll(supplier = AnyItems.class) Items items, @ForAll(supplier = Tree.Any.class) Tree tree)
            throws Exception {
        try (Desk desk = new Desk()) {
            ItemTable table = desk.table(items);
            List<@Nullable Object> found = RandomRows.evaluate(table, Expression.parse(tree.text(), table.schema()));
            assertEquals(items.size(), found.size());
            for (int i = 0; i < found.size(); i++) {
                Object expected = tree.of(items.rows().get(i));
                assertTrue(
                        same(expected, found.get(i)),
                        "it is " + found.get(i) + ", not " + expected + ", of "
                                + items.rows().get(i));
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aConditionAndItsOppositeLeaveOutWhereItIsUnknown(
            @ForAll(supplier = AnyItems.class) Items items, @ForAll(supplier = Tree.Condition.class) Tree tree)
            throws Exception {
        try (Desk desk = new Desk()) {
            ItemTable table = desk.table(items);
            TableSelection accepted = TableView.of(table).where(RowFilter.parse(tree.text(), table.schema()));
            TableSelection refused = TableView.of(table).where(RowFilter.parse("not " + tree.text(), table.schema()));
            items.where(row -> Boolean.TRUE.equals(tree.of(row)))
                    .assertSame(accepted.kept().table());
            items.where(row -> !Boolean.TRUE.equals(tree.of(row)))
                    .assertSame(accepted.rejected().table());
            items.where(row -> Boolean.FALSE.equals(tree.of(row)))
                    .assertSame(refused.kept().table());
            assertEquals(items.where(row -> tree.of(row) != null).size(), accepted.keptCount() + refused.keptCount());
        }
    }
}
