/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.star;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.internal.star.LineKind;
import org.firn.formats.internal.star.Tokens;

/**
 * Reads a STAR file from beginning to end, table by table and row by row, whatever its size. The file may be compressed
 * with gzip or bzip2.
 *
 * <pre>{@code
 * try (StarReader reader = StarReader.open(path)) {
 *     StarCursor particles = reader.table("particles");
 *     int name = particles.require("rlnImageName");
 *     while (particles.next()) {
 *         use(particles.getString(name));
 *     }
 * }
 * }</pre>
 *
 * <p>Understood are comments, quoted values, blank lines anywhere, line ends of DOS, several blocks and several loops
 * in a block, loops that end without a blank line, and label-value lists. A row must stand in one line, as it does in
 * every program of the field; text over several lines (CIF's semicolons) is refused. Whatever is not understood is an
 * error that names the line; nothing is skipped silently. Not thread-safe.
 */
public final class StarReader implements AutoCloseable {

    private final StarLines lines;
    private final Set<String> tablesSeen = new LinkedHashSet<>();
    private @Nullable String block;
    private @Nullable StarCursor current;
    /** The row of a label-value list, until it is read. */
    private @Nullable PairRow pairs;

    private record PairRow(byte[] bytes, Tokens tokens, long[] lines) {}

    private record Pair(String text, long line) {}

    private StarReader(StarLines lines) {
        this.lines = lines;
    }

    /**
     * Opens a STAR file.
     *
     * @param path the file
     * @throws IOException when it does not exist or cannot be read
     */
    public static StarReader open(Path path) throws IOException {
        return new StarReader(StarLines.open(path));
    }

    /** The file, as it was given. */
    public Path path() {
        return lines.path();
    }

    /**
     * Goes on to the next table; what is left of the present one is skipped.
     *
     * @return null after the last table
     * @throws FormatException when the file breaks the rules of STAR
     * @throws IOException when it cannot be read
     */
    public @Nullable StarCursor nextTable() throws IOException {
        skipRows();
        while (lines.hasLine()) {
            switch (lines.kind()) {
                case BLANK, COMMENT -> lines.skip();
                case BLOCK -> readBlockName();
                case LOOP -> {
                    return begin(true, readLoopLabels());
                }
                case LABEL -> {
                    return begin(false, readPairs());
                }
                case VALUES -> throw strayValues();
            }
        }
        return null;
    }

    /**
     * Goes on to the next table of a name, which must come after the present one.
     *
     * @param name without {@code data_}; empty for RELION's nameless block
     * @throws FormatException when there is none any more; the message lists the tables that were found
     * @throws IOException when the file cannot be read
     */
    public StarCursor table(String name) throws IOException {
        for (StarCursor table = nextTable(); table != null; table = nextTable()) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        throw new FormatException(
                path(),
                "has no " + describe(name)
                        + (tablesSeen.isEmpty()
                                ? " and no other either"
                                : "; its tables are: " + String.join(", ", tablesSeen)),
                "Check that this is the right file for the purpose.");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** A label without its underscore. */
    static String plain(String label) {
        return label.startsWith("_") ? label.substring(1) : label;
    }

    /** How messages name a table. */
    static String describe(String name) {
        return name.isEmpty() ? "the nameless table 'data_'" : "table '" + name + "'";
    }

    /** Reads the next row of the current table into its cursor. */
    boolean nextRow(StarCursor cursor) throws IOException {
        if (cursor != current) {
            return false;
        }
        PairRow row = pairs;
        if (row != null) {
            pairs = null;
            cursor.setPairs(row.bytes, row.tokens, row.lines);
            return true;
        }
        while (cursor.isLoop() && lines.hasLine()) {
            int first = lines.firstByte();
            if (first > '\'' && first < 'A' && first != ';') {
                readRow(cursor); // a digit, a sign or a path: the usual case, and no keyword
                return true;
            }
            LineKind kind = lines.kind();
            if (kind == LineKind.VALUES) {
                readRow(cursor);
                return true;
            } else if (kind.isIgnored()) {
                lines.skip();
            } else if (kind == LineKind.BLOCK && cursor.columns().size() > 1 && lines.split() > 1) {
                readRow(cursor); // a block's name stands alone, so this is a value such as data_01/mic.mrc
                return true;
            } else {
                break;
            }
        }
        current = null;
        return false;
    }

    private void readRow(StarCursor cursor) throws FormatException {
        int count = lines.split();
        int expected = cursor.columns().size();
        if (lines.firstByte() == ';') {
            throw lines.fault(
                    "a semicolon begins a text over several lines, which Firn does not read",
                    "Put the text into one line, in quotes.");
        }
        if (count != expected) {
            throw lines.fault(
                    count < expected
                            ? "the row has " + count + " values, but " + describe(cursor.name()) + " has " + expected
                                    + " columns; the first missing one is "
                                    + cursor.columns().get(count)
                            : "the row has " + count + " values, but " + describe(cursor.name()) + " has only "
                                    + expected + " columns",
                    count < expected
                            ? "Complete the row in this line (the file may have been cut off here), or delete it."
                            : "Put quotes around values with blanks, or delete what is too much.");
        }
        cursor.setRow(lines.bytes(), lines.tokens(), lines.number());
        lines.advance();
    }

    private void skipRows() throws IOException {
        StarCursor table = current;
        pairs = null;
        while (current != null && table != null && table.isLoop() && lines.hasLine()) {
            LineKind kind = lines.kind();
            if (kind == LineKind.VALUES
                    || kind.isIgnored()
                    || kind == LineKind.BLOCK && table.columns().size() > 1 && lines.split() > 1) {
                lines.skip();
            } else {
                break;
            }
        }
        current = null;
    }

    private StarCursor begin(boolean loop, List<String> labels) {
        StarCursor cursor = new StarCursor(this, blockName(), loop, labels, lines.takeVersion());
        tablesSeen.add(blockName().isEmpty() ? "'data_'" : blockName());
        current = cursor;
        return cursor;
    }

    private String blockName() {
        String name = block;
        return name == null ? "" : name;
    }

    private void readBlockName() throws FormatException {
        if (lines.split() > 1) {
            throw lines.fault("values follow the name of a block", "Put them after a line 'loop_' and the labels.");
        }
        block = lines.text(0).substring(LineKind.BLOCK_PREFIX);
        lines.advance();
    }

    private List<String> readLoopLabels() throws IOException {
        Map<String, Long> labels = new LinkedHashMap<>();
        long loopLine = lines.number();
        checkBlock();
        addLabels(labels, 1);
        while (lines.hasLine()) {
            LineKind kind = lines.kind();
            if (kind == LineKind.LABEL) {
                addLabels(labels, 0);
            } else if (kind.isIgnored()) {
                lines.skip();
            } else {
                break;
            }
        }
        if (labels.isEmpty()) {
            throw new FormatException(
                    path(),
                    loopLine,
                    "the loop has no labels",
                    "Write a line with a label, such as '_rlnImageName #1', for each column.",
                    null);
        }
        return new ArrayList<>(labels.keySet());
    }

    private void addLabels(Map<String, Long> labels, int from) throws FormatException {
        int count = lines.split();
        for (int i = from; i < count; i++) {
            String label = lines.text(i);
            if (!label.startsWith("_")) {
                throw lines.fault(
                        "'" + label + "' stands among the labels of a loop",
                        "Labels begin with an underscore;"
                                + " rows begin in a line of their own, after the last label.");
            }
            Long before = labels.put(plain(label), lines.number());
            if (before != null) {
                throw lines.fault(
                        "the loop lists column " + plain(label) + " twice, before in line " + before,
                        "Delete one of the two columns, with its values.");
            }
        }
        lines.advance();
    }

    private List<String> readPairs() throws IOException {
        checkBlock();
        Map<String, Pair> values = new LinkedHashMap<>();
        long firstLine = lines.number();
        while (lines.hasLine()) {
            LineKind kind = lines.kind();
            if (kind == LineKind.LABEL) {
                readPair(values, firstLine);
            } else if (kind.isIgnored()) {
                lines.skip();
            } else {
                break;
            }
        }
        pairs = row(new ArrayList<>(values.values()));
        return new ArrayList<>(values.keySet());
    }

    private static PairRow row(List<Pair> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Tokens places = new Tokens();
        long[] numbers = new long[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            int start = bytes.size();
            bytes.writeBytes(values.get(i).text.getBytes(StandardCharsets.UTF_8));
            places.put(i, start, bytes.size());
            numbers[i] = values.get(i).line;
        }
        return new PairRow(bytes.toByteArray(), places, numbers);
    }

    private void readPair(Map<String, Pair> values, long firstLine) throws FormatException {
        int count = lines.split();
        String label = plain(lines.text(0));
        if (count == 1) {
            throw lines.fault(
                    "label " + label + " has no value",
                    "If a table begins here, the line 'loop_' is missing before line " + firstLine
                            + "; else write the value behind the label.");
        }
        if (count > 2) {
            throw lines.fault(
                    "label " + label + " has " + (count - 1) + " values",
                    "If a table begins here, the line 'loop_' is missing; else put quotes around a value with blanks.");
        }
        if (values.put(label, new Pair(lines.text(1), lines.number())) != null) {
            throw lines.fault("label " + label + " has a value already", "Delete one of the two.");
        }
        lines.advance();
    }

    private void checkBlock() throws FormatException {
        if (block == null) {
            throw lines.fault(
                    "a table begins outside of any block", "Write a line such as 'data_' or 'data_particles' before.");
        }
    }

    private FormatException strayValues() throws FormatException {
        if (block == null) {
            return lines.fault(
                    "this is no STAR file: there is text before the first line that begins with 'data_'",
                    "Check what this file is.");
        }
        return lines.fault(
                "values stand outside of any table",
                "Write 'loop_' and the labels of the columns before them; text over several lines is not read.");
    }
}
