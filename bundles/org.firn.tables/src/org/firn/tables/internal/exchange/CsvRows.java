/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.exchange.TableFormatException;
import org.firn.tables.exchange.TextRows;

/**
 * Parses comma-separated values as in RFC 4180: quotes around commas, line ends and doubled quotes; lines that end in
 * any way. A quote inside a value without quotes is an ordinary character. Blank lines are skipped, unless there is but
 * one column, where they are rows.
 */
final class CsvRows implements TextRows {

    private final Path file;
    private final ByteInput input;
    private final List<String> names = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];
    private int count;
    /** Where the row and the next one begin in the bytes. */
    private int rowStart;

    private int at;
    private long line = 1;
    private long rowLine = 1;

    CsvRows(Path file) throws IOException {
        this.file = file;
        this.input = new ByteInput(file);
        try {
            at = input.begin();
            readHeader();
        } catch (IOException e) {
            input.close();
            throw e;
        }
    }

    private void readHeader() throws IOException {
        do {
            if (!parse()) {
                throw new TableFormatException(
                        file, "is empty", "Give a file whose first line names the columns, separated by commas.");
            }
        } while (isBlank());
        for (int i = 0; i < count; i++) {
            String name = ValueSetter.decode(input.bytes(), start(i) < 0 ? ends[i] : start(i), ends[i]);
            if (name.isBlank()) {
                throw new TableFormatException(
                        file, rowLine, "number " + (i + 1), "the column has no name", "Write one in the header.");
            }
            names.add(name);
        }
        String only = names.get(0);
        if (count == 1 && (only.indexOf(';') >= 0 || only.indexOf('\t') >= 0)) {
            throw new TableFormatException(
                    file,
                    rowLine,
                    null,
                    "the header has no commas, but " + (only.indexOf(';') >= 0 ? "semicolons" : "tabs"),
                    "Save the file with commas between the values, and points in numbers.");
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean next() throws IOException {
        do {
            if (!parse()) {
                return false;
            }
        } while (isBlank() && names.size() > 1);
        if (count != names.size()) {
            throw new TableFormatException(
                    file,
                    rowLine,
                    count < names.size() ? names.get(count) : null,
                    "the row has " + count + (count == 1 ? " value" : " values") + ", but the header names "
                            + names.size() + (names.size() == 1 ? " column" : " columns"),
                    count < names.size()
                            ? "Complete the row; the file may have been cut off here."
                            : "Put quotes around values with commas, or delete what is too much.");
        }
        return true;
    }

    private boolean isBlank() {
        return count == 1 && !quoted[0] && starts[0] == ends[0];
    }

    /** Parses a row; false at the end of the file. */
    private boolean parse() throws IOException {
        rowStart = at;
        rowLine = line;
        count = 0;
        if (at == input.limit() && !more()) {
            return false;
        }
        try {
            boolean goesOn = true;
            while (goesOn) {
                room();
                goesOn = at < input.limit() && input.bytes()[at] == '"' ? quotedValue() : plainValue();
                count++;
                if (goesOn && at == input.limit()) {
                    more();
                }
            }
            return true;
        } catch (ByteInput.TooLongException e) {
            throw new TableFormatException(
                    file,
                    rowLine,
                    null,
                    "the row that begins here does not end within 64 MB",
                    "Look for a quote that is left open; or the file is not CSV.");
        }
    }

    private void room() {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            quoted = Arrays.copyOf(quoted, 2 * count);
        }
    }

    private boolean more() throws IOException {
        at -= rowStart;
        for (int i = 0; i < count; i++) {
            starts[i] -= rowStart;
            ends[i] -= rowStart;
        }
        int from = rowStart;
        rowStart = 0;
        return input.more(from) > 0;
    }

    /** Reads a value to its comma or line end; true when another follows. */
    private boolean plainValue() throws IOException {
        int length = 0;
        while (true) {
            byte[] bytes = input.bytes();
            int limit = input.limit();
            int i = at;
            while (i < limit && bytes[i] != ',' && bytes[i] != '\n' && bytes[i] != '\r') {
                i++;
            }
            length += i - at;
            at = i;
            if (at < limit || !more()) {
                break;
            }
        }
        starts[count] = at - length;
        ends[count] = at;
        quoted[count] = false;
        return separator();
    }

    /** Passes what stands behind a value; true when it is a comma. */
    private boolean separator() throws IOException {
        if (at == input.limit()) {
            return false;
        }
        byte b = input.bytes()[at++];
        if (b == ',') {
            return true;
        }
        line++;
        if (b == '\r') {
            // the value stays where it is: more() moves it with the row, and it is counted after this
            count++;
            boolean feeds = (at < input.limit() || more()) && input.bytes()[at] == '\n';
            count--;
            at += feeds ? 1 : 0;
        }
        return false;
    }

    private boolean quotedValue() throws IOException {
        long opened = line;
        int length = 0;
        at++;
        while (true) {
            if (at == input.limit() && !more()) {
                throw new TableFormatException(
                        file, opened, name(count), "the quote that opens here is never closed", "Close it.");
            }
            byte[] bytes = input.bytes();
            byte b = bytes[at];
            if (b == '"') {
                if (at + 1 == input.limit() && !more() || input.bytes()[at + 1] != '"') {
                    break;
                }
                at++;
                bytes = input.bytes();
            } else if (b == '\n') {
                line++;
            }
            // the value moves together to the start of its place, over the quotes that it loses
            bytes[begin() + length++] = b;
            at++;
        }
        starts[count] = begin();
        ends[count] = begin() + length;
        quoted[count] = true;
        at++;
        return endOfQuoted();
    }

    /** Passes what stands behind a closing quote; true when it is a comma. */
    private boolean endOfQuoted() throws IOException {
        if (at == input.limit()) {
            count++;
            more();
            count--;
        }
        byte after = at < input.limit() ? input.bytes()[at] : (byte) ',';
        if (after != ',' && after != '\n' && after != '\r') {
            throw new TableFormatException(
                    file,
                    line,
                    name(count),
                    "there is text behind the closing quote of a value",
                    "Write quotes inside a value twice.");
        }
        return separator();
    }

    /** Where the present value begins. */
    private int begin() {
        return count == 0 ? rowStart : ends[count - 1];
    }

    private @Nullable String name(int column) {
        return column < names.size() ? names.get(column) : null;
    }

    @Override
    public byte[] bytes() {
        return input.bytes();
    }

    @Override
    public int start(int column) {
        return starts[column] == ends[column] && !quoted[column] ? -1 : starts[column];
    }

    @Override
    public int end(int column) {
        return ends[column];
    }

    @Override
    public boolean isText(int column) {
        // programs quote numbers too
        return false;
    }

    @Override
    public long line() {
        return rowLine;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
