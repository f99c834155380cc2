/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.frealign;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ForeignRows;
import org.firn.exchange.mapping.ForeignSource;
import org.firn.formats.FormatException;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/** A parameter file: columns under names in a comment line, which begins with C; without it, those of its number. */
final class ParSource implements ForeignSource {

    static final String EXTRA = "frealign.";
    /** The columns of FREALIGN 9 with a phase shift, and of cisTEM. */
    static final List<String> COLUMNS = List.of(
            "C", "PSI", "THETA", "PHI", "SHX", "SHY", "MAG", "FILM", "DF1", "DF2", "ANGAST", "PSHIFT", "OCC", "LogP",
            "SIGMA", "SCORE", "CHANGE");

    private static final Set<String> WHOLE = Set.of("C", "MAG", "FILM", "INCLUDE", "LogP");

    private final Path file;
    private final List<String> names;

    ParSource(Path file) throws IOException {
        this.file = file;
        this.names = names(file);
    }

    private static List<String> names(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            List<String> found = List.of();
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                List<String> words = Arrays.asList(line.strip().split("\\s+"));
                if (line.strip().startsWith("C")) {
                    found = words.contains("PSI") ? words : found;
                } else if (!line.isBlank()) {
                    return found.isEmpty() ? ofCount(file, number, words.size()) : found;
                }
            }
        }
        throw new FormatException(file, "has no row of numbers", "Give a parameter file with particles.");
    }

    private static List<String> ofCount(Path file, long line, int count) throws FormatException {
        if (count == COLUMNS.size()) {
            return COLUMNS;
        }
        if (count == COLUMNS.size() - 1) {
            return COLUMNS.stream().filter(name -> !name.equals("PSHIFT")).toList();
        }
        throw new FormatException(
                file,
                line,
                "has " + count + " numbers in a row, but no comment line with the names of columns; only 16 (without"
                        + " PSHIFT) and 17 are known by their number",
                "Add a first line that begins with C and names them: C PSI THETA PHI SHX SHY ...",
                null);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<ForeignField> fields() {
        return names.stream()
                .map(name -> ForeignField.of(name, WHOLE.contains(name) ? ColumnType.INT64 : ColumnType.FLOAT64))
                .toList();
    }

    @Override
    public ColumnSpec extra(ForeignField field) {
        return new ColumnSpec(EXTRA + field.name().replaceAll("\\W", "_"), field.type(), "", field.name(), true);
    }

    @Override
    public ForeignRows open() throws IOException {
        return new Rows(Files.newBufferedReader(file, StandardCharsets.ISO_8859_1));
    }

    /** One line after the other. */
    private final class Rows implements ForeignRows {
        private final BufferedReader in;
        private final String[] words = new String[names.size()];
        private long line;

        Rows(BufferedReader in) {
            this.in = in;
        }

        @Override
        public boolean next() throws IOException {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                StringTokenizer tokens = new StringTokenizer(text);
                int count = tokens.countTokens();
                if (count == 0 || text.stripLeading().startsWith("C")) {
                    continue;
                }
                if (count != words.length) {
                    throw new FormatException(
                            file,
                            line,
                            "the row has " + count + " values, but there are " + words.length + " columns",
                            "Part numbers that ran into each other with a blank, or complete the row.",
                            null);
                }
                for (int i = 0; i < count; i++) {
                    words[i] = tokens.nextToken();
                }
                return true;
            }
            return false;
        }

        @Override
        public double number(int field) throws FormatException {
            try {
                return words[field].equalsIgnoreCase("nan") ? Double.NaN : Double.parseDouble(words[field]);
            } catch (NumberFormatException e) {
                throw fault(field, "has '" + words[field] + "' where a number is needed", "Correct the value.");
            }
        }

        @Override
        public long whole(int field) throws FormatException {
            double value = number(field);
            if (value != Math.rint(value)) {
                throw fault(field, "has '" + words[field] + "' where a whole number is needed", "Correct the value.");
            }
            return (long) value;
        }

        @Override
        public String text(int field) {
            return words[field];
        }

        @Override
        public FormatException fault(int field, String problem, String cure) {
            return new FormatException(file, line, "column " + names.get(field) + " " + problem, cure, null);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
