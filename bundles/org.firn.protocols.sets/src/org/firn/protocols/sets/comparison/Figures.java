/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunReport;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;
import org.firn.tables.summary.Quantiles;

/** Figures of the statistics that an ended run made, for its summary. */
public final class Figures {
    private interface Question<T> {
        @Nullable
        T ask(ItemTable table);
    }

    private Figures() {}

    /**
     * Reads one figure.
     *
     * @param row from 0
     * @return empty when there is none
     */
    public static OptionalDouble at(RunReport report, int row, String column) {
        return number(report, table -> {
            RowPage page = table.page(row, 1, column);
            return page.size() == 0 ? Double.NaN : page.getDouble(0, 0);
        });
    }

    /**
     * Reads one text.
     *
     * @param row from 0
     * @return empty when there is none
     */
    public static Optional<String> textAt(RunReport report, int row, String column) {
        return ask(report, table -> {
            RowPage page = table.page(row, 1, column);
            return page.size() == 0 ? null : page.getString(0, 0);
        });
    }

    /**
     * Finds the median of a column.
     *
     * @return empty when there are no numbers
     */
    public static OptionalDouble median(RunReport report, String column) {
        return number(report, table -> Quantiles.of(table, column, null, 50)[0]);
    }

    private static OptionalDouble number(RunReport report, Question<Double> question) {
        double figure = ask(report, question).orElse(Double.NaN);
        return Double.isNaN(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }

    private static <T> Optional<T> ask(RunReport report, Question<T> question) {
        InputData statistics = report.output(Comparisons.STATISTICS).orElse(null);
        if (statistics == null) {
            return Optional.empty();
        }
        try (ItemTable table = statistics.openTable()) {
            return Optional.ofNullable(question.ask(table));
        } catch (IOException | ProtocolException e) {
            // a summary without this figure is better than none
            return Optional.empty();
        }
    }
}
