/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.protocol.exchange.Exchange;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.exchange.RowBatches;
import org.firn.tables.exchange.RowSelection;

/**
 * Items on their way to another program, one after the other. Columns are numbered from 0; a column in which no row has
 * a value counts as not there. Used by one thread.
 */
public final class ItemRows {

    private static final double[] POWERS = {1, 10, 1e2, 1e3, 1e4, 1e5, 1e6};

    private final RowSelection selection;
    private final Path target;
    private final Exchange exchange;
    private final List<ColumnSpec> specs;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final boolean[] filled;
    private long count;
    private RowBatches batches;
    private int row;
    private long number;

    /**
     * Looks which columns have values.
     *
     * @param selection the items
     * @param target the file to be written, for messages
     * @param exchange has values for columns where some are missing
     */
    public ItemRows(RowSelection selection, Path target, Exchange exchange) {
        this.selection = selection;
        this.target = target;
        this.exchange = exchange;
        this.specs = selection.specs();
        this.filled = new boolean[specs.size()];
        specs.forEach(spec -> indexes.put(spec.name(), indexes.size()));
        this.batches = selection.batches();
        survey();
        rewind();
    }

    private void survey() {
        while (batches.next()) {
            for (int i = 0; i < filled.length; i++) {
                boolean @Nullable [] nulls = batches.nulls(i);
                for (int r = 0; !filled[i] && r < batches.rows(); r++) {
                    filled[i] = nulls == null || !nulls[r];
                }
            }
            count += batches.rows();
        }
    }

    /** Begins before the first item again. */
    public void rewind() {
        batches = selection.batches();
        row = 0;
        number = 0;
    }

    /** Goes on to the next item; false after the last one. */
    public boolean next() {
        if (number > 0 && ++row < batches.rows()) {
            number++;
            return true;
        }
        row = 0;
        number++;
        return batches.next();
    }

    /** How many there are. */
    public long size() {
        return count;
    }

    /** The number of the current item, 1 for the first. */
    public long number() {
        return number;
    }

    /** What is known about the whole table. */
    public Map<String, String> properties() {
        return selection.properties();
    }

    /** All columns, also those without values. */
    public List<ColumnSpec> specs() {
        return specs;
    }

    /** Whether there is such a column, with a value in some row. */
    public boolean has(String column) {
        Integer index = indexes.get(column);
        return index != null && filled[index];
    }

    /** The number of a column; −1 when it is not there. */
    public int column(String column) {
        return has(column) ? indexes.get(column) : -1;
    }

    /** A column. */
    public ColumnSpec spec(int column) {
        return specs.get(column);
    }

    /** Whether the current item has no value there. */
    public boolean missing(int column) {
        boolean @Nullable [] nulls = batches.nulls(column);
        return nulls != null && nulls[row];
    }

    /**
     * A number of the current item.
     *
     * @throws IOException it has none, and the user gave none for such items
     */
    public double number(int column) throws IOException {
        if (missing(column)) {
            return given(column);
        }
        ColumnType type = specs.get(column).type();
        return type.isWhole()
                ? batches.longs(column)[row]
                : type == ColumnType.FLOAT32 ? decimal(batches.doubles(column)[row]) : batches.doubles(column)[row];
    }

    /** The digits that were meant: 0.1f as a double has some that the float never had. */
    private static double decimal(double single) {
        for (double power : POWERS) {
            double rounded = Math.rint(single * power) / power;
            if ((float) rounded == (float) single) {
                return rounded;
            }
        }
        return Double.parseDouble(Float.toString((float) single));
    }

    /** A number, or another when the column, given as −1, or the value is missing. */
    public double number(int column, double otherwise) throws IOException {
        return column < 0 || missing(column) ? otherwise : number(column);
    }

    /** A whole number of the current item; see {@link #number(int)}. */
    public long whole(int column) throws IOException {
        if (missing(column)) {
            return (long) given(column);
        }
        return specs.get(column).type().isWhole() ? batches.longs(column)[row] : (long) batches.doubles(column)[row];
    }

    /** A whole number, or another when the column, given as −1, or the value is missing. */
    public long whole(int column, long otherwise) throws IOException {
        return column < 0 || missing(column) ? otherwise : whole(column);
    }

    /** A text of the current item; see {@link #number(int)}. */
    public String text(int column) throws IOException {
        if (missing(column)) {
            return exchange.setting(specs.get(column).name()).orElseThrow(() -> lacking(column));
        }
        return String.valueOf(batches.strings(column)[row]);
    }

    /** A text, or another when the column, given as −1, or the value is missing. */
    public String text(int column, String otherwise) throws IOException {
        return column < 0 || missing(column) ? otherwise : text(column);
    }

    private double given(int column) throws IOException {
        OptionalDouble value = exchange.number(specs.get(column).name());
        return value.orElseThrow(() -> lacking(column));
    }

    private FormatException lacking(int column) {
        String name = specs.get(column).name();
        return fault(
                "column " + name + " has values, but none in row " + number,
                "Leave such rows out, or add --set " + name + "=VALUE for those without.");
    }

    /** The items cannot be written. */
    public FormatException fault(String problem, String cure) {
        return new FormatException(target, "cannot be written: " + problem, cure);
    }
}
