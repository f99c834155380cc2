/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.frealign;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ForeignSink;

/** Lines of a parameter file, in the widths that FREALIGN reads by. */
final class ParSink implements ForeignSink {

    private static final int[] WIDTHS = {7, 8, 8, 8, 10, 10, 8, 6, 9, 9, 8, 8, 8, 10, 11, 8, 8};
    private static final int[] DECIMALS = {0, 2, 2, 2, 2, 2, 0, 0, 1, 1, 2, 2, 2, 0, 4, 2, 2};
    /** What stands where items say nothing: an occupancy of 100 %, and one film. */
    private static final double[] DEFAULTS = {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 100, 0, 0, 0, 0};

    private static final long[] POWERS = {1, 10, 100, 1000, 10_000};

    private final Writer out;
    private final int[] columns;
    private final double[] values = DEFAULTS.clone();
    private final StringBuilder line = new StringBuilder();
    private int field;

    /**
     * Begins a file.
     *
     * @param fields those that values are put for
     */
    ParSink(Writer out, List<ForeignField> fields) throws IOException {
        this.out = out;
        this.columns = fields.stream()
                .mapToInt(one -> ParSource.COLUMNS.indexOf(one.name()))
                .toArray();
        for (int i = 0; i < WIDTHS.length; i++) {
            pad(ParSource.COLUMNS.get(i), WIDTHS[i]);
        }
        // the first letter of the line is what makes it a comment
        line.setCharAt(0, 'C');
        line.setCharAt(WIDTHS[0] - 1, ' ');
        out.write(line.append('\n').toString());
    }

    /** The columns that no value is put for. */
    List<String> missing() {
        List<String> names = new ArrayList<>(ParSource.COLUMNS);
        for (int column : columns) {
            Collections.replaceAll(names, ParSource.COLUMNS.get(column), "");
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    /** Writes the row whose values were put, as the n-th. */
    void endRow(long number, boolean hasNumber) throws IOException {
        line.setLength(0);
        if (!hasNumber) {
            values[0] = number;
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            pad(fixed(values[i], DECIMALS[i]), WIDTHS[i]);
        }
        out.append(line.append('\n'));
        field = 0;
    }

    private void pad(String text, int width) {
        // a number that is too wide gets a blank all the same: a reader that goes by blanks can still read it
        int blanks = Math.max(width - text.length(), line.length() == 0 ? 0 : 1);
        line.append(" ".repeat(blanks)).append(text);
    }

    private static String fixed(double value, int decimals) {
        if (!(Math.abs(value) < 1e12)) {
            return Double.toString(value);
        }
        long scaled = Math.round(Math.abs(value) * POWERS[decimals]);
        String whole = Long.toString(scaled / POWERS[decimals]);
        String sign = value < 0 && scaled != 0 ? "-" : "";
        if (decimals == 0) {
            return sign + whole;
        }
        String rest = Long.toString(scaled % POWERS[decimals] + POWERS[decimals]);
        return sign + whole + '.' + rest.substring(1);
    }

    @Override
    public void put(double value) {
        values[columns[field++]] = value;
    }

    @Override
    public void putExact(double value) {
        put(value);
    }

    @Override
    public void put(long value) {
        put((double) value);
    }

    @Override
    public void put(String value) {
        throw new IllegalStateException("a parameter file has no texts, such as " + value);
    }
}
