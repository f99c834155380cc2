/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.tables.Tables;

/** Asks an item table what a viewer and a filter ask. */
public final class FirnQuery {

    private FirnQuery() {}

    /**
     * Asks.
     *
     * @param args the file, the operation (one of {@link Operations})
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        try (ItemTable table = ItemTable.open(file)) {
            double answer =
                    switch (args[1]) {
                        case Operations.FIRST_PAGE -> sum(table.page(0, 50));
                        case Operations.SORTED_PAGE ->
                            sum(table.query()
                                    .sortBy(Particles.SORT_COLUMN, true)
                                    .limit(50)
                                    .page());
                        case Operations.BY_ID ->
                            sum(table.rows(table.rowsOf(Particles.someIds(table.size())), "transform.rot"));
                        case Operations.SUM -> sum(table.doubles("ctf.resolution"));
                        case Operations.SUBSET -> subset(table, file.resolveSibling("subset.fit"));
                        default -> throw new IllegalArgumentException(args[1]);
                    };
            System.out.println("answer ".concat(Double.toString(answer)));
        }
    }

    private static double subset(ItemTable table, Path target) throws Exception {
        Files.deleteIfExists(target);
        return Tables.copy(table, List.of(), RowFilter.parse("transform.rot < -36", table.schema()), target);
    }

    private static double sum(RowPage page) {
        int column = page.column("transform.rot");
        double sum = 0;
        for (int i = 0; i < page.size(); i++) {
            sum += page.getDouble(i, column);
        }
        return sum;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The operations that all stores are asked for. */
    static final class Operations {

        static final String FIRST_PAGE = "open + first 50";
        static final String SORTED_PAGE = "sorted first 50";
        static final String BY_ID = "5,000 by id";
        static final String SUM = "sum one column";
        static final String SUBSET = "subset 40 % to a new set";

        private Operations() {}
    }
}
