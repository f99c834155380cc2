/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Has made the golden files in the resources: for each type a table with a column for every encoding and every pattern
 * of nulls, one with a column for every type and encoding, and their rows as text. Neither Firn's writer nor its reader
 * has a part in it. Run by hand when the format gets a new version, for new files; the old ones must stay readable and
 * are never made again.
 */
final class GoldenMain {

    private static final int[] GROUP_ROWS = {21, 3, 0, 8};
    private static final int[] FEW_ROWS = {9, 3, 0, 1};
    private static final String[] TAGS = {"", "first", "nothing \u00e9", ""};
    private static final DocumentWriter.Encoding ID = new DocumentWriter.Encoding("INT64", 1, 0, 0);

    /** A column: its values by row, some of which are left out. */
    private record Column(String name, DocumentWriter.Encoding encoding, IntFunction<Object> value, Pattern pattern) {

        @Nullable
        Object at(int row) {
            boolean isNull = pattern == Pattern.EMPTY || pattern == Pattern.HOLES && row % 7 % 3 == 0;
            return isNull ? null : value.apply(row);
        }

        Column with(String prefix, Pattern nulls) {
            return new Column(prefix + name + "." + nulls.name().toLowerCase(Locale.ROOT), encoding, value, nulls);
        }
    }

    /** Which rows are null. */
    private enum Pattern {
        FULL,
        HOLES,
        EMPTY
    }

    private final List<Column> columns = new ArrayList<>();
    private final String type;

    private GoldenMain(String type) {
        this.type = type;
    }

    private GoldenMain with(String name, int encoding, int width, int scale, IntFunction<Object> value) {
        DocumentWriter.Encoding how = new DocumentWriter.Encoding(type, encoding, width, scale);
        columns.add(new Column(name, how, value, Pattern.FULL));
        return this;
    }

    /**
     * Writes the files.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<Column> mixed = new ArrayList<>();
        for (GoldenMain golden : List.of(booleans(), ints(), longs(), floats(), doubles(), texts())) {
            List<Column> all = new ArrayList<>();
            golden.columns.forEach(column -> all.add(column.with("", Pattern.FULL)));
            golden.columns.forEach(column -> all.add(column.with("", Pattern.HOLES)));
            all.add(golden.columns.get(0).with("", Pattern.EMPTY));
            write(folder, golden.type, all, GROUP_ROWS);
            golden.columns.forEach(column -> mixed.add(column.with(golden.type + ".", Pattern.HOLES)));
        }
        write(folder, "MIXED", mixed, FEW_ROWS);
    }

    private static GoldenMain booleans() {
        return new GoldenMain("BOOLEAN")
                .with("constant", 0, 0, 0, i -> true)
                .with("sequence", 1, 0, 0, i -> false)
                .with("frame", 2, 1, 0, i -> i % 3 == 1)
                .with("dictionary", 3, 1, 0, i -> i % 4 == 2);
    }

    private static GoldenMain ints() {
        return new GoldenMain("INT32")
                .with("constant", 0, 0, 0, i -> Integer.MIN_VALUE)
                .with("sequence", 1, 0, 0, i -> 40 - 3 * i)
                .with("frame", 2, 9, 0, i -> i * i % 500 - 250)
                .with("dictionary", 3, 2, 0, i -> new int[] {7, Integer.MAX_VALUE, -1}[i % 3])
                .with("raw", 4, 32, 0, i -> new Random(i).nextInt())
                .with("wide", 4, 64, 0, i -> new Random(i + 1).nextInt());
    }

    private static GoldenMain longs() {
        return new GoldenMain("INT64")
                .with("constant", 0, 0, 0, i -> Long.MAX_VALUE)
                .with("sequence", 1, 0, 0, i -> Long.MAX_VALUE - 5 + i)
                .with("frame", 2, 57, 0, i -> (new Random(i).nextLong() >>> 7) - (1L << 60))
                .with("bit", 2, 1, 0, i -> 1000L + i % 2)
                .with("dictionary", 3, 3, 0, i -> new long[] {Long.MIN_VALUE, 0, 1L << 40, -1, 5}[i % 5])
                .with("raw", 4, 64, 0, i -> new Random(i).nextLong())
                .with("narrow", 4, 32, 0, i -> (long) new Random(i).nextInt());
    }

    private static final double[] SPECIAL = {
        Double.NaN, Double.POSITIVE_INFINITY, -0.0, 0.0, Double.NEGATIVE_INFINITY, 1.5
    };

    private static GoldenMain floats() {
        return new GoldenMain("FLOAT32")
                .with("constant", 0, 0, 0, i -> 300f)
                .with("dictionary", 3, 3, 0, i -> (float) SPECIAL[i % 6])
                .with("raw", 4, 32, 0, i -> new Random(i).nextFloat());
    }

    private static GoldenMain doubles() {
        return new GoldenMain("FLOAT64")
                .with("constant", 0, 0, 0, i -> Double.NaN)
                .with("dictionary", 3, 3, 0, i -> SPECIAL[i % 6])
                .with("raw", 4, 64, 0, i -> new Random(i).nextGaussian())
                .with("narrow", 4, 32, 0, i -> (double) new Random(i).nextFloat())
                .with("decimal", 5, 17, 3, i -> (new Random(i).nextInt(100_000) - 50_000) / 1e3)
                .with("whole", 5, 5, 0, i -> i % 32 - 3.0);
    }

    private static GoldenMain texts() {
        return new GoldenMain("STRING")
                .with("constant", 0, 0, 0, i -> "\u00e9\t\"\\")
                .with("dictionary", 3, 2, 0, i -> new String[] {"", "a b", "\ud835\udefc\0"}[i % 3])
                .with("raw", 4, 0, 0, i -> "x".repeat(i % 4) + i);
    }

    private static void write(Path folder, String name, List<Column> columns, int[] groupRows) throws IOException {
        List<DocumentWriter.Encoding> encodings = new ArrayList<>(List.of(ID));
        StringBuilder text = new StringBuilder("id");
        for (Column column : columns) {
            encodings.add(column.encoding());
            text.append('\t').append(column.name());
        }
        text.append('\n');
        DocumentWriter writer = new DocumentWriter();
        int from = 0;
        for (int g = 0; g < groupRows.length; g++) {
            List<List<@Nullable Object>> values = values(columns, from, groupRows[g]);
            writer.group(encodings, values, TAGS[g], g == 0);
            for (int row = 0; row < groupRows[g]; row++) {
                for (int c = 0; c < values.size(); c++) {
                    text.append(c == 0 ? "" : "\t").append(render(values.get(c).get(row)));
                }
                text.append('\n');
            }
            from += groupRows[g];
        }
        byte[] unpublished = "FGRP and what a crash has left".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name + ".fit"), writer.file(description(columns), unpublished));
        Files.writeString(folder.resolve(name + ".txt"), text);
    }

    private static List<List<@Nullable Object>> values(List<Column> columns, int from, int count) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        values.add(new ArrayList<>());
        columns.forEach(column -> values.add(new ArrayList<>()));
        for (int row = from; row < from + count; row++) {
            values.get(0).add(100L + 2 * row);
            for (int c = 0; c < columns.size(); c++) {
                values.get(c + 1).add(columns.get(c).at(row));
            }
        }
        return values;
    }

    private static String description(List<Column> columns) {
        StringBuilder json = new StringBuilder("{\"columns\": [{\"name\": \"id\", \"type\": \"INT64\","
                + " \"documentation\": \"who\", \"nullable\": false}");
        for (Column column : columns) {
            json.append(",{\"name\":\"").append(column.name());
            json.append("\",\"type\":\"").append(column.encoding().type());
            json.append("\",\"unit\":\"\u00c5\",\"nullable\":").append(column.pattern() != Pattern.FULL);
            json.append('}');
        }
        return json.append("], \"properties\": {\"made by\": \"hand\"}, \"future\": [1]}")
                .toString();
    }

    /** A value as it is in the text files, which are plain ASCII. */
    static String render(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return value == null ? "\\N" : value.toString();
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
            quoted.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return quoted.append('"').toString();
    }
}
