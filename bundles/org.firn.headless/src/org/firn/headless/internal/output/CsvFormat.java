/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.io.PrintWriter;
import java.util.List;
import org.firn.tables.ColumnSpec;

/**
 * Comma-separated values as in RFC 4180, with a header and lines that end with a line feed. Numbers have as many digits
 * as it takes to read the same number again, and a point in every locale; a missing value is empty.
 */
public final class CsvFormat implements RowFormat {
    private final PrintWriter out;
    private final StringBuilder line = new StringBuilder();
    private boolean first = true;

    /** Writes to {@code out}, which stays open. */
    public CsvFormat(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(List<ColumnSpec> columns) {
        columns.forEach(column -> value(column.name()));
        endRow();
    }

    @Override
    public void value(double number) {
        next().append(number);
    }

    @Override
    public void value(float number) {
        next().append(number);
    }

    @Override
    public void value(long number) {
        next().append(number);
    }

    @Override
    public void value(boolean flag) {
        next().append(flag);
    }

    @Override
    public void value(String text) {
        boolean quoted = text.isEmpty() || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        // an empty text is quoted, so that it differs from a missing one
        next().append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }

    @Override
    public void missing() {
        next();
    }

    private StringBuilder next() {
        if (!first) {
            line.append(',');
        }
        first = false;
        return line;
    }

    @Override
    public void endRow() {
        out.append(line.append('\n'));
        line.setLength(0);
        first = true;
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
