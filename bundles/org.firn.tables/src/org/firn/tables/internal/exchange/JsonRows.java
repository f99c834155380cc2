/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.exchange.TableFormatException;
import org.firn.tables.exchange.TextRows;

/** Parses JSON lines: a flat object in each, whose members are the columns. Blank lines are skipped. */
final class JsonRows implements TextRows {

    private static final int MOST_COLUMNS = 10_000;

    private final Path file;
    private final ByteInput input;
    private final List<String> names = new ArrayList<>();
    private final List<byte[]> keys = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] texts = new boolean[16];
    private long[] seen = new long[16];
    private int at;
    private int lineEnd;
    private int next;
    private long line;
    /** Where the string that was just read is. */
    private int stringStart;

    private int stringEnd;

    JsonRows(Path file) throws IOException {
        this.file = file;
        this.input = new ByteInput(file);
        try {
            next = input.begin();
        } catch (IOException e) {
            input.close();
            throw e;
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean next() throws IOException {
        while (nextLine()) {
            blanks();
            if (at < lineEnd) {
                Arrays.fill(starts, 0, names.size(), -1);
                object();
                return true;
            }
        }
        return false;
    }

    private boolean nextLine() throws IOException {
        line++;
        at = next;
        int i = at;
        while (true) {
            byte[] bytes = input.bytes();
            int limit = input.limit();
            while (i < limit && bytes[i] != '\n') {
                i++;
            }
            if (i < limit) {
                lineEnd = i;
                next = i + 1;
                return true;
            }
            i -= at;
            if (!more(at)) {
                lineEnd = input.limit();
                next = lineEnd;
                at = 0;
                return lineEnd > 0;
            }
            at = 0;
        }
    }

    private boolean more(int start) throws IOException {
        try {
            return input.more(start) > 0;
        } catch (ByteInput.TooLongException e) {
            throw fault(null, "the line has more than 64 MB", "Write each object in a line of its own.");
        }
    }

    private void blanks() {
        byte[] bytes = input.bytes();
        while (at < lineEnd && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
    }

    private byte peek() {
        blanks();
        return at < lineEnd ? input.bytes()[at] : 0;
    }

    private void object() throws TableFormatException {
        if (peek() != '{') {
            throw fault(
                    null,
                    peek() == '[' ? "the line is an array" : "the line is no object",
                    "Write an object in braces in each line, with the columns as members.");
        }
        at++;
        int expected = 0;
        if (peek() == '}') {
            at++;
        } else {
            do {
                expected = member(expected) + 1;
            } while (isComma());
        }
        if (peek() != 0) {
            throw fault(null, "there is text behind the object", "Write one object a line.");
        }
    }

    private boolean isComma() throws TableFormatException {
        byte b = peek();
        if (b != ',' && b != '}') {
            throw fault(
                    null,
                    b == 0 ? "the object has no end" : "there is neither a comma nor a brace behind a value",
                    "Correct the line; the file may have been cut off here.");
        }
        at++;
        return b == ',';
    }

    /** Reads name and value. Members mostly come in the same order, so that their names need no search. */
    private int member(int expected) throws TableFormatException {
        if (peek() != '"') {
            throw fault(null, "a name without quotes", "Write names and texts in quotes.");
        }
        string();
        int column = column(expected);
        String name = names.get(column);
        if (peek() != ':') {
            throw fault(name, "there is no colon behind the name", "Correct the line.");
        }
        at++;
        if (seen[column] == line) {
            throw fault(name, "the object has the member twice", "Delete one of them.");
        }
        seen[column] = line;
        value(column, name);
        return column;
    }

    private int column(int expected) throws TableFormatException {
        byte[] bytes = input.bytes();
        if (expected < keys.size()) {
            byte[] key = keys.get(expected);
            if (Arrays.equals(bytes, stringStart, stringEnd, key, 0, key.length)) {
                return expected;
            }
        }
        String name = new String(bytes, stringStart, stringEnd - stringStart, StandardCharsets.UTF_8);
        Integer known = indexes.get(name);
        return known != null ? known : add(name);
    }

    private int add(String name) throws TableFormatException {
        if (name.isBlank() || names.size() == MOST_COLUMNS) {
            throw fault(
                    null,
                    name.isBlank() ? "a member without a name" : "there are more than " + MOST_COLUMNS + " names",
                    "The names of members are the columns of the table; correct them.");
        }
        int column = names.size();
        indexes.put(name, column);
        names.add(name);
        keys.add(name.getBytes(StandardCharsets.UTF_8));
        if (column == starts.length) {
            starts = Arrays.copyOf(starts, 2 * column);
            ends = Arrays.copyOf(ends, 2 * column);
            texts = Arrays.copyOf(texts, 2 * column);
            seen = Arrays.copyOf(seen, 2 * column);
        }
        starts[column] = -1;
        return column;
    }

    private void value(int column, String name) throws TableFormatException {
        byte b = peek();
        texts[column] = b == '"';
        if (b == '"') {
            string();
            starts[column] = stringStart;
            ends[column] = stringEnd;
            return;
        }
        if (b == '{' || b == '[') {
            throw fault(
                    name,
                    "the value is " + (b == '{' ? "an object" : "an array") + ", but a cell of a table holds one value",
                    "Write flat objects, with dotted names as ctf.defocusU for what belongs together.");
        }
        int start = at;
        byte[] bytes = input.bytes();
        while (at < lineEnd && bytes[at] > ' ' && bytes[at] != ',' && bytes[at] != '}') {
            at++;
        }
        if (TextNumbers.isReal(bytes, start, at) || TextNumbers.isTruth(bytes, start, at)) {
            starts[column] = start;
            ends[column] = at;
        } else if (!TextNumbers.isWord(bytes, start, at, "null")) {
            String shown = new String(bytes, start, Math.min(at - start, 60), StandardCharsets.UTF_8);
            throw fault(
                    name,
                    shown.isEmpty() ? "there is no value" : "'" + shown + "' is no value",
                    "Write a number, a text in quotes, true, false or null.");
        }
    }

    /** Reads a string and decodes its escapes in place, which are longer than what they say. */
    private void string() throws TableFormatException {
        byte[] bytes = input.bytes();
        int opened = at++;
        stringStart = at;
        while (at < lineEnd && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        int to = at;
        while (at < lineEnd && bytes[at] != '"') {
            if (bytes[at] == '\\') {
                to = escape(bytes, to);
            } else {
                bytes[to++] = bytes[at++];
            }
        }
        if (at >= lineEnd) {
            at = opened;
            throw fault(null, "a quote is never closed", "Close it; a line end in a text is written \\n.");
        }
        stringEnd = to;
        at++;
    }

    private int escape(byte[] bytes, int to) throws TableFormatException {
        int code = at + 1 < lineEnd ? bytes[at + 1] : 0;
        int place = "\"\\/bfnrt".indexOf(code);
        if (code != 'u' && place >= 0) {
            bytes[to] = (byte) "\"\\/\b\f\n\r\t".charAt(place);
            at += 2;
            return to + 1;
        }
        int unit = hex(code == 'u' ? at + 2 : lineEnd);
        at += 6;
        String text = String.valueOf((char) unit);
        if (Character.isHighSurrogate((char) unit)) {
            int low = at + 1 < lineEnd && bytes[at] == '\\' && bytes[at + 1] == 'u' ? hex(at + 2) : 0;
            if (!Character.isLowSurrogate((char) low)) {
                throw badEscape();
            }
            at += 6;
            text = text + (char) low;
        } else if (Character.isLowSurrogate((char) unit)) {
            throw badEscape();
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, bytes, to, encoded.length);
        return to + encoded.length;
    }

    private int hex(int from) throws TableFormatException {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < lineEnd ? Character.digit(input.bytes()[i], 16) : -1;
            if (digit < 0) {
                throw badEscape();
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private TableFormatException badEscape() {
        return fault(null, "a backslash begins nothing that JSON knows", "Write a backslash itself twice.");
    }

    private TableFormatException fault(@Nullable String column, String problem, String cure) {
        return new TableFormatException(file, line, column, problem, cure);
    }

    @Override
    public byte[] bytes() {
        return input.bytes();
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
        return texts[column];
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
