/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.firn.formats.star.StarCursor;
import org.firn.formats.star.StarReader;
import org.firn.tables.exchange.TableFormatException;
import org.firn.tables.exchange.TextRows;

/** The rows of the only table of a STAR file; {@code ?} is a missing value. */
final class StarRows implements TextRows {
    private static final byte[] UNKNOWN = {'?'};

    private final Path file;
    private final StarReader reader;
    private final StarCursor cursor;
    private final int[] starts;
    private final int[] ends;
    private byte[] bytes = new byte[1 << 10];

    StarRows(Path file) throws IOException {
        this.file = file;
        this.reader = StarReader.open(file);
        try {
            StarCursor first = reader.nextTable();
            if (first == null) {
                throw new TableFormatException(file, "has no table", "Check what this file is.");
            }
            cursor = first;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
        starts = new int[cursor.columns().size()];
        ends = new int[starts.length];
    }

    @Override
    public List<String> names() {
        return cursor.columns();
    }

    @Override
    public boolean next() throws IOException {
        if (!cursor.next()) {
            requireNoOther();
            return false;
        }
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            byte[] value = cursor.getString(i).getBytes(StandardCharsets.UTF_8);
            if (at + value.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * (at + value.length));
            }
            System.arraycopy(value, 0, bytes, at, value.length);
            starts[i] = Arrays.equals(value, UNKNOWN) ? -1 : at;
            at += value.length;
            ends[i] = at;
        }
        return true;
    }

    private void requireNoOther() throws IOException {
        String name = cursor.name();
        StarCursor other = reader.nextTable();
        if (other != null) {
            throw new TableFormatException(
                    file,
                    "has several tables, among them '" + name + "' and '" + other.name() + "'",
                    "Leave one in the file. RELION's particles and micrographs are imported by their own protocols.");
        }
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int start(int column) {
        return starts[column];
    }

    @Override
    public int end(int column) {
        return ends[column];
    }

    @Override
    public boolean isText(int column) {
        return false;
    }

    @Override
    public long line() {
        return cursor.line();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
