/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.star;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.internal.io.AtomicFile;
import org.firn.formats.internal.star.NumberFormatter;
import org.firn.formats.internal.star.Quotes;

/**
 * Writes a STAR file from beginning to end, as RELION lays it out.
 *
 * <pre>{@code
 * try (StarWriter writer = StarWriter.create(path)) {
 *     writer.version(30001).loop("particles", List.of("rlnImageName", "rlnAngleRot"));
 *     for (Particle p : particles) {
 *         writer.put(p.image()).put(p.rot()).endRow();
 *     }
 *     writer.finish();
 * }
 * }</pre>
 *
 * <p>Floating-point numbers get six decimals from 0.001 to 10⁹; smaller and larger ones are written so that reading
 * gives the same double, as {@link #putExact} does with all. Columns are padded for the eye, and parted by a blank even
 * where a number is wider. Text is quoted only where it must be.
 *
 * <p>Everything goes to a temporary file beside the target, which {@link #finish()} moves to its name; {@link #close()}
 * without it leaves nothing behind. Not thread-safe.
 */
public final class StarWriter implements AutoCloseable {

    /** Fits the processor's first-level cache; and the first flush comes before the just-in-time compiler does. */
    private static final int SIZE = 1 << 15;

    private enum State {
        OUTSIDE,
        LOOP,
        PAIRS
    }

    private final AtomicFile file;
    private final byte[] buffer = new byte[SIZE];
    private int position;
    private OptionalInt version = OptionalInt.empty();
    private State state = State.OUTSIDE;
    private String table = "";
    private int columns;
    private int column;
    private boolean finished;
    /** The text last written to each column, and its bytes: many rows share a micrograph's name. */
    private @Nullable String[] lastTexts = new String[0];

    private byte[][] lastBytes = new byte[0][];

    private StarWriter(AtomicFile file) {
        this.file = file;
    }

    /**
     * Begins a file.
     *
     * @param path where it is to appear; its folder must exist
     * @throws IOException when it cannot be written there
     */
    public static StarWriter create(Path path) throws IOException {
        return new StarWriter(new AtomicFile(path));
    }

    /**
     * Writes RELION's version comment before each table that follows.
     *
     * @param number 30001 for RELION 3.1 and 4, 50001 for RELION 5
     */
    public StarWriter version(int number) {
        version = OptionalInt.of(number);
        return this;
    }

    /** Writes a comment line. Not inside a row. */
    public StarWriter comment(String text) throws IOException {
        endTable();
        putText("# " + text.replaceAll("\\R", " ") + "\n");
        return this;
    }

    /**
     * Begins a table with one line a row.
     *
     * @param name without {@code data_}; may be empty
     * @param labels of the columns, with or without the underscore; at least one, each once
     */
    public StarWriter loop(String name, List<String> labels) throws IOException {
        if (labels.isEmpty()
                || labels.stream().map(StarReader::plain).distinct().count() != labels.size()) {
            throw new IllegalArgumentException(file.target() + ": " + StarReader.describe(name)
                    + " needs at least one column, and each only once, not " + labels);
        }
        begin(name);
        putText("loop_\n");
        for (int i = 0; i < labels.size(); i++) {
            putText("_" + label(labels.get(i)) + " #" + (i + 1) + "\n");
        }
        state = State.LOOP;
        columns = labels.size();
        lastTexts = new String[columns];
        lastBytes = new byte[columns][];
        return this;
    }

    /**
     * Begins a list of labels with one value each; {@link #label} and a value follow.
     *
     * @param name without {@code data_}; may be empty
     */
    public StarWriter pairs(String name) throws IOException {
        begin(name);
        state = State.PAIRS;
        lastTexts = new String[0];
        return this;
    }

    /**
     * Writes a pair of a list.
     *
     * @param label with or without the underscore
     * @param value a {@link Number} or text
     */
    public StarWriter pair(String label, Object value) throws IOException {
        if (state != State.PAIRS) {
            throw new IllegalStateException(file.target() + ": begin a list with pairs() before writing a pair");
        }
        putText(String.format("_%-42s ", label(label)));
        column = 0;
        columns = 1;
        putObject(value);
        return endRow();
    }

    /** Writes the next value of a row with six decimals, or exactly when it is smaller than 0.001 or 10⁹ and more. */
    public StarWriter put(double value) throws IOException {
        beforeValue(NumberFormatter.MAX_LENGTH);
        position = NumberFormatter.putFixed(value, buffer, position);
        return this;
    }

    /** Writes the next value of a row with as many digits as it takes to read the same double again. */
    public StarWriter putExact(double value) throws IOException {
        beforeValue(NumberFormatter.MAX_LENGTH);
        position = NumberFormatter.putExact(value, buffer, position);
        return this;
    }

    /** Writes the next value of a row. */
    public StarWriter put(long value) throws IOException {
        beforeValue(NumberFormatter.MAX_LENGTH);
        position = NumberFormatter.putLong(value, buffer, position);
        return this;
    }

    /**
     * Writes the next value of a row, in quotes when it is empty, has blanks, or could be taken for something else.
     *
     * @throws IllegalArgumentException when it cannot be written, since it has a line break or both kinds of quotes
     */
    public StarWriter put(String value) throws IOException {
        int index = column;
        boolean known = index < lastTexts.length && value.equals(lastTexts[index]);
        byte[] bytes = known ? lastBytes[index] : Quotes.bytes(value);
        beforeValue(bytes.length);
        putRaw(bytes);
        if (!known && index < lastTexts.length) {
            lastTexts[index] = value;
            lastBytes[index] = bytes;
        }
        return this;
    }

    /** Writes the next value of a row: integers, other numbers, or text. */
    public StarWriter putObject(Object value) throws IOException {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return put(((Number) value).longValue());
        }
        return value instanceof Number number ? put(number.doubleValue()) : put(value.toString());
    }

    /**
     * Ends a row.
     *
     * @throws IllegalStateException when it has not as many values as the table has columns
     */
    public StarWriter endRow() throws IOException {
        if (column != columns) {
            throw new IllegalStateException(file.target() + ": a row of " + StarReader.describe(table) + " has "
                    + column + " values instead of " + columns);
        }
        reserve(1);
        buffer[position++] = '\n';
        column = 0;
        return this;
    }

    /** Writes a whole table, values as they were read. */
    public StarWriter table(StarTable source) throws IOException {
        if (source.isLoop()) {
            loop(source.name(), source.columns());
            for (int row = 0; row < source.size(); row++) {
                for (int c = 0; c < columns; c++) {
                    put(source.get(row, c));
                }
                endRow();
            }
        } else {
            pairs(source.name());
            for (int c = 0; c < source.columns().size(); c++) {
                pair(source.columns().get(c), source.get(0, c));
            }
        }
        return this;
    }

    /**
     * Completes the file and gives it its name.
     *
     * @throws IllegalStateException when a row is not ended, or the file is finished already
     * @throws IOException when it cannot be written
     */
    public void finish() throws IOException {
        if (finished) {
            throw new IllegalStateException(file.target() + " is finished already");
        }
        endTable();
        flush();
        file.publish();
        finished = true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void begin(String name) throws IOException {
        if (name.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException(
                    file.target() + ": the name of a table has no blanks, unlike '" + name + "'");
        }
        endTable();
        if (version.isPresent()) {
            putText("\n# version " + version.getAsInt() + "\n");
        }
        putText("\ndata_" + name + "\n\n");
        table = name;
    }

    private void endTable() throws IOException {
        if (column != 0) {
            endRow(); // which tells that values are missing
        }
        if (state != State.OUTSIDE) {
            putText("\n");
        }
        state = State.OUTSIDE;
    }

    private static String label(String label) {
        String plain = StarReader.plain(label);
        if (plain.isEmpty() || plain.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException("'" + label + "' cannot be a label: a label is one word");
        }
        return plain;
    }

    private void beforeValue(int length) throws IOException {
        if (state == State.OUTSIDE || column >= columns) {
            throw new IllegalStateException(file.target() + ": "
                    + (state == State.OUTSIDE
                            ? "there is no table to write a value into"
                            : "a row of " + StarReader.describe(table) + " has only " + columns + " columns"));
        }
        reserve(length + 1);
        if (column++ > 0) {
            buffer[position++] = ' ';
        }
    }

    private void putText(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        reserve(bytes.length);
        putRaw(bytes);
    }

    private void putRaw(byte[] bytes) throws IOException {
        if (bytes.length > SIZE - position) {
            flush();
            file.write(ByteBuffer.wrap(bytes)); // longer than the buffer
            return;
        }
        System.arraycopy(bytes, 0, buffer, position, bytes.length);
        position += bytes.length;
    }

    private void reserve(int length) throws IOException {
        if (position + length > SIZE) {
            flush();
        }
    }

    private void flush() throws IOException {
        file.write(ByteBuffer.wrap(buffer, 0, position));
        position = 0;
    }
}
