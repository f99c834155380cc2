/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.flow;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.firn.protocol.Condition;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.ColumnType;

/**
 * Whether a set has enough items, or is good enough.
 *
 * @param met whether it is
 * @param text the figure and what was wanted, as the end of a sentence
 */
record Criterion(boolean met, String text) {
    private static final String METRIC = "metric";
    private static final String COLUMN = "column";
    private static final String PERCENT = "percent";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String COMPARISON = "comparison";
    private static final String THRESHOLD = "threshold";
    private static final String COUNT = "count";
    private static final String PERCENTILE = "percentile";
    private static final String SHARE = "share";
    private static final String AT_LEAST = "atLeast";
    private static final double ALL_PERCENT = 100;

    /** The fields of a form. */
    static ParameterSpec[] parameters() {
        return new ParameterSpec[] {
            ParameterSpec.choice(
                            METRIC,
                            new ParameterSpec.Choice(COUNT, "number of items"),
                            new ParameterSpec.Choice("median", "median"),
                            new ParameterSpec.Choice("mean", "mean"),
                            new ParameterSpec.Choice("smallest", "smallest"),
                            new ParameterSpec.Choice("largest", "largest"),
                            new ParameterSpec.Choice(PERCENTILE, "percentile"),
                            new ParameterSpec.Choice(SHARE, "share within a range"))
                    .label("Figure")
                    .help("What is looked at: how many items there are, or a figure over a column."),
            ParameterSpec.string(COLUMN)
                    .label("Column")
                    .when(Condition.is(METRIC, COUNT).negate())
                    .help("A column with numbers, such as resolution; missing values are left out."),
            ParameterSpec.number(PERCENT)
                    .label("Percentile")
                    .defaultValue(90.0)
                    .range(0, ALL_PERCENT)
                    .when(Condition.is(METRIC, PERCENTILE))
                    .help("The value that this many percent of the items do not exceed; 50 is the median."),
            bound(FROM, "From", "The smallest value that counts as within the range."),
            bound(TO, "To", "The largest value that counts as within the range."),
            ParameterSpec.choice(
                            COMPARISON,
                            new ParameterSpec.Choice(AT_LEAST, "at least"),
                            new ParameterSpec.Choice("atMost", "at most"))
                    .label("Is")
                    .help("Whether the figure must reach the threshold, or must not exceed it."),
            ParameterSpec.number(THRESHOLD)
                    .label("Threshold")
                    .help("In the unit of the column; a share is in percent of the items with a value.")
        };
    }

    private static ParameterSpec bound(String name, String label, String help) {
        return ParameterSpec.number(name)
                .label(label)
                .optional()
                .when(Condition.is(METRIC, SHARE))
                .help(help);
    }

    /**
     * Looks at a set.
     *
     * @throws ProtocolException the column cannot be used
     */
    static Criterion of(OpenSet items, ParameterValues values) throws ProtocolException {
        double figure = values.text(METRIC).equals(COUNT) ? items.table().size() : figure(items, values);
        double threshold = values.number(THRESHOLD);
        boolean atLeast = values.text(COMPARISON).equals(AT_LEAST);
        return new Criterion(
                atLeast ? figure >= threshold : figure <= threshold,
                "%s is %s, and %s %s is wanted"
                        .formatted(name(values), plain(figure), atLeast ? "at least" : "at most", plain(threshold)));
    }

    private static String name(ParameterValues values) {
        return switch (values.text(METRIC)) {
            case COUNT -> "the number of items";
            case PERCENTILE -> plain(values.number(PERCENT)) + " % percentile of " + values.text(COLUMN);
            case SHARE -> "the percentage of items with " + values.text(COLUMN) + " in the range";
            default -> "the " + values.text(METRIC) + " of " + values.text(COLUMN);
        };
    }

    private static String plain(double number) {
        return new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private static double figure(OpenSet items, ParameterValues values) throws ProtocolException {
        String column = values.text(COLUMN);
        if (items.column(COLUMN, column).type() == ColumnType.STRING) {
            throw new ProtocolException(COLUMN, "is " + column + ", which holds text", "Name a column with numbers.");
        }
        double[] numbers = Arrays.stream(items.table().doubles(column))
                .filter(number -> !Double.isNaN(number))
                .sorted()
                .toArray();
        if (numbers.length == 0) {
            throw new ProtocolException(
                    COLUMN, "is " + column + ", which has no values in this set", "Name a column that has some.");
        }
        return switch (values.text(METRIC)) {
            case "median" -> quantile(numbers, 0.5);
            case "smallest" -> numbers[0];
            case "largest" -> numbers[numbers.length - 1];
            case PERCENTILE -> quantile(numbers, values.number(PERCENT) / ALL_PERCENT);
            case SHARE -> share(numbers, values);
            default -> DoubleStream.of(numbers).average().orElseThrow();
        };
    }

    /** Interpolated between the two nearest values. */
    private static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static double share(double[] numbers, ParameterValues values) {
        double from = values.isSet(FROM) ? values.number(FROM) : Double.NEGATIVE_INFINITY;
        double to = values.isSet(TO) ? values.number(TO) : Double.POSITIVE_INFINITY;
        long within = DoubleStream.of(numbers)
                .filter(number -> number >= from && number <= to)
                .count();
        return ALL_PERCENT * within / numbers.length;
    }
}
