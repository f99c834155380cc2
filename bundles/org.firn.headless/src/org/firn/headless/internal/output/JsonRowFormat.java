/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.firn.tables.ColumnSpec;

/** One JSON object a row, a line each, members named as the columns. What JSON cannot say (NaN, infinity) is null. */
public final class JsonRowFormat implements RowFormat {
    private final PrintWriter out;
    private List<String> names = List.of();
    private final JsonWriter row;
    private int column;

    /** Writes to {@code out}, which stays open. */
    public JsonRowFormat(PrintWriter out) {
        this.out = out;
        this.row = new JsonWriter(out);
        row.setHtmlSafe(false);
        // several values one after the other, which strict JSON has not
        row.setStrictness(Strictness.LENIENT);
    }

    @Override
    public void begin(List<ColumnSpec> columns) {
        names = columns.stream().map(ColumnSpec::name).toList();
    }

    private JsonWriter next() throws IOException {
        if (column == 0) {
            row.beginObject();
        }
        return row.name(names.get(column++));
    }

    @Override
    public void value(double number) throws IOException {
        if (Double.isFinite(number)) {
            next().jsonValue(Double.toString(number));
        } else {
            missing();
        }
    }

    @Override
    public void value(float number) throws IOException {
        if (Float.isFinite(number)) {
            next().jsonValue(Float.toString(number));
        } else {
            missing();
        }
    }

    @Override
    public void value(long number) throws IOException {
        next().value(number);
    }

    @Override
    public void value(boolean flag) throws IOException {
        next().value(flag);
    }

    @Override
    public void value(String text) throws IOException {
        next().value(text);
    }

    @Override
    public void missing() throws IOException {
        next().nullValue();
    }

    @Override
    public void endRow() throws IOException {
        row.endObject();
        out.append('\n');
        column = 0;
    }

    @Override
    public void finish() {
        out.flush();
    }

    @Override
    public boolean isCutOff() {
        return out.checkError();
    }
}
