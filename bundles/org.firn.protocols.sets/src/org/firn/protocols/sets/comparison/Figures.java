/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison;

import java.io.IOException;
import java.util.OptionalDouble;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunReport;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;
import org.firn.tables.summary.Quantiles;

/** Figures of the statistics that an ended run made, for its summary. */
public final class Figures {
    private interface Question {
        double ask(ItemTable table);
    }

    private Figures() {}

    /**
     * Reads one figure.
     *
     * @param row from 0
     * @return empty when there is none
     */
    public static OptionalDouble at(RunReport report, int row, String column) {
        return ask(report, table -> {
            RowPage page = table.page(row, 1, column);
            return page.size() == 0 ? Double.NaN : page.getDouble(0, 0);
        });
    }

    /**
     * Finds the median of a column.
     *
     * @return empty when there are no numbers
     */
    public static OptionalDouble median(RunReport report, String column) {
        return ask(report, table -> Quantiles.of(table, column, null, 50)[0]);
    }

    private static OptionalDouble ask(RunReport report, Question question) {
        InputData statistics = report.output(Comparisons.STATISTICS).orElse(null);
        if (statistics == null) {
            return OptionalDouble.empty();
        }
        try (ItemTable table = statistics.openTable()) {
            double figure = question.ask(table);
            return Double.isNaN(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
        } catch (IOException | ProtocolException e) {
            // a summary without this figure is better than none
            return OptionalDouble.empty();
        }
    }
}
