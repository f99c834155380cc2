/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableWriter;
import org.firn.tables.exchange.TableFormatException;
import org.firn.tables.exchange.TextRows;

/** Takes the values of one column over from a text file. */
public final class ValueSetter {

    private final Path file;
    private final ColumnSpec spec;
    private final int handle;
    private final Parser parser;
    private byte[] lastBytes = new byte[0];
    private @Nullable String lastText;

    private ValueSetter(Path file, ColumnSpec spec, int handle) {
        this.file = file;
        this.spec = spec;
        this.handle = handle;
        this.parser = parser();
    }

    /** Reads one value that is there. */
    private interface Parser {
        void set(TextRows rows, int start, int end, TableWriter writer) throws TableFormatException;
    }

    /**
     * Prepares for a column.
     *
     * @param file the text file, for messages
     * @param spec the column of the table
     * @param handle its handle for the writer
     * @return the setter
     */
    public static ValueSetter of(Path file, ColumnSpec spec, int handle) {
        return new ValueSetter(file, spec, handle);
    }

    private Parser parser() {
        return switch (spec.type()) {
            case BOOLEAN -> (rows, start, end, writer) -> writer.set(handle, truth(rows.bytes(), start, end));
            case INT32 ->
                (rows, start, end, writer) ->
                        writer.set(handle, (long) narrow(TextNumbers.parseLong(rows.bytes(), start, end)));
            case INT64 ->
                (rows, start, end, writer) -> writer.set(handle, TextNumbers.parseLong(rows.bytes(), start, end));
            case FLOAT32 ->
                (rows, start, end, writer) ->
                        writer.set(handle, (double) TextNumbers.parseFloat(rows.bytes(), start, end));
            case FLOAT64 ->
                (rows, start, end, writer) -> writer.set(handle, TextNumbers.parseDouble(rows.bytes(), start, end));
            case STRING -> (rows, start, end, writer) -> writer.set(handle, text(rows, start, end));
        };
    }

    /**
     * Sets the value of a row.
     *
     * @param rows at the row
     * @param column the index of the column in the file
     * @param writer of the table
     * @throws TableFormatException the value does not fit the column
     */
    public void set(TextRows rows, int column, TableWriter writer) throws TableFormatException {
        int start = rows.start(column);
        int end = rows.end(column);
        // an empty text between quotes is missing where numbers are wanted
        boolean missing = start < 0 || start == end && !isString();
        if (missing && !spec.nullable()) {
            throw new TableFormatException(
                    file, rows.line(), spec.name(), "the value is missing", "Add it, or delete the row.");
        }
        if (!missing) {
            try {
                parser.set(rows, start, end, writer);
            } catch (NumberFormatException e) {
                throw mistyped(rows, start, end);
            }
        }
    }

    private boolean isString() {
        return !spec.type().isWhole() && !spec.type().isReal();
    }

    private static int narrow(long value) {
        if (value != (int) value) {
            throw new NumberFormatException();
        }
        return (int) value;
    }

    private static boolean truth(byte[] bytes, int start, int end) {
        if (TextNumbers.isWord(bytes, start, end, "true") || end - start == 1 && bytes[start] == '1') {
            return true;
        }
        if (TextNumbers.isWord(bytes, start, end, "false") || end - start == 1 && bytes[start] == '0') {
            return false;
        }
        throw new NumberFormatException();
    }

    /** Neighbouring rows often have the same text, such as a micrograph's name: it is made once. */
    private String text(TextRows rows, int start, int end) throws TableFormatException {
        byte[] bytes = rows.bytes();
        String last = lastText;
        if (last != null && Arrays.equals(bytes, start, end, lastBytes, 0, lastBytes.length)) {
            return last;
        }
        try {
            String text = decode(bytes, start, end);
            lastBytes = Arrays.copyOfRange(bytes, start, end);
            lastText = text;
            return text;
        } catch (CharacterCodingException e) {
            throw new TableFormatException(
                    file, rows.line(), spec.name(), "the text is not UTF-8", "Save the file in UTF-8.");
        }
    }

    /** Strict: what cannot be decoded is never replaced silently. */
    static String decode(byte[] bytes, int start, int end) throws CharacterCodingException {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes, start, end - start);
                return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            }
        }
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private TableFormatException mistyped(TextRows rows, int start, int end) {
        String shown = new String(rows.bytes(), start, Math.min(end - start, 60), StandardCharsets.UTF_8);
        String wanted =
                switch (spec.type()) {
                    case BOOLEAN -> "true or false";
                    case INT32 -> "a whole number of 32 bits";
                    case INT64 -> "a whole number of 64 bits";
                    default -> "a number";
                };
        return new TableFormatException(
                file,
                rows.line(),
                spec.name(),
                "'" + shown + "' is not " + wanted,
                "Correct the value, or declare the column as another type.");
    }
}
