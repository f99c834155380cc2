/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.internal.exchange.ColumnGuess;
import org.firn.tables.internal.exchange.ValueSetter;

/**
 * A text file as a source of rows. Without declared columns the whole file is read once to find out which type fits all
 * values of a column: BOOLEAN ({@code true}, {@code false}), INT64, FLOAT64 (NaN and infinities too), else
 * STRING. A name may carry a unit, as in {@code defocusU [Å]}; what a column cannot be called is replaced by
 * underscores, and the file's own name becomes its documentation.
 */
public final class TextSource implements TableSource {

    /** Opens the rows of a file from their beginning. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens the file.
         *
         * @return before the first row
         * @throws IOException the file is faulty or cannot be read
         */
        TextRows open() throws IOException;
    }

    private final Path file;
    private final Opener opener;
    private final TableSchema schema;
    /** The column of the schema that each column of the file is. */
    private final Map<String, ColumnSpec> targets = new HashMap<>();

    /**
     * Finds out the columns.
     *
     * @param file the file, for messages
     * @param declared the wanted columns; null to find them out
     * @param opener opens the rows; called once a pass
     * @throws TableFormatException the file is faulty or does not fit the declared columns
     * @throws IOException the file cannot be read
     */
    public TextSource(Path file, @Nullable TableSchema declared, Opener opener) throws IOException {
        this.file = file;
        this.opener = opener;
        schema = declared == null ? guess() : declared;
    }

    @Override
    public TableSchema schema() {
        return schema;
    }

    @Override
    public Map<String, String> properties() {
        return Map.of();
    }

    @Override
    public void close() {
        // nothing is open between the passes
    }

    private TableSchema guess() throws IOException {
        List<ColumnGuess> guesses = new ArrayList<>();
        List<String> names;
        try (TextRows rows = opener.open()) {
            names = rows.names();
            for (long row = 0; rows.next(); row++) {
                while (guesses.size() < names.size()) {
                    guesses.add(new ColumnGuess(row > 0));
                }
                for (int i = 0; i < guesses.size(); i++) {
                    guesses.get(i).add(rows, i);
                }
            }
        }
        List<ColumnSpec> specs = new ArrayList<>();
        Map<String, String> origins = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            ColumnType type = i < guesses.size() ? guesses.get(i).type() : ColumnType.STRING;
            ColumnSpec spec = ColumnName.parse(names.get(i)).spec(type);
            String other = origins.put(spec.name(), names.get(i));
            if (other != null) {
                throw new TableFormatException(
                        file,
                        other.equals(names.get(i))
                                ? "has two columns " + other
                                : "has columns '" + other + "' and '" + names.get(i) + "', which would both be "
                                        + spec.name(),
                        "Rename one of them.");
            }
            targets.put(names.get(i), spec);
            specs.add(spec);
        }
        return withId(specs, guesses);
    }

    private TableSchema withId(List<ColumnSpec> specs, List<ColumnGuess> guesses) throws TableFormatException {
        for (int i = 0; i < specs.size(); i++) {
            if (specs.get(i).name().equals(TableSchema.ID.name())) {
                ColumnGuess guess = i < guesses.size() ? guesses.get(i) : new ColumnGuess(false);
                boolean whole = guesses.isEmpty() || guess.type() == ColumnType.INT64;
                if (guess.hasMissing() || !whole) {
                    throw new TableFormatException(
                            file,
                            (whole
                                            ? "has a column id without a value in some rows"
                                            : "has a column id of other values than whole numbers")
                                    + ", but id is the identity of an item",
                            "Rename the column; rows are then numbered.");
                }
                specs.remove(i);
                specs.add(0, TableSchema.ID);
                targets.replaceAll((name, spec) -> spec.name().equals(TableSchema.ID.name()) ? TableSchema.ID : spec);
                break;
            }
        }
        return TableSchema.of(specs);
    }

    @Override
    public long copyTo(TableWriter writer) throws IOException {
        try (TextRows rows = opener.open()) {
            List<String> names = rows.names();
            List<ValueSetter> setters = new ArrayList<>();
            long count = 0;
            while (rows.next()) {
                while (setters.size() < names.size()) {
                    ColumnSpec spec = target(names.get(setters.size()));
                    setters.add(ValueSetter.of(file, spec, writer.column(spec.name())));
                }
                for (int i = 0; i < setters.size(); i++) {
                    setters.get(i).set(rows, i, writer);
                }
                endRow(rows, writer);
                count++;
            }
            return count;
        }
    }

    private void endRow(TextRows rows, TableWriter writer) throws IOException {
        try {
            writer.endRow();
        } catch (IllegalArgumentException e) {
            throw new TableFormatException(
                    file, rows.line(), null, e.getMessage(), "Add the value, or declare the column as nullable.");
        }
    }

    private ColumnSpec target(String name) throws TableFormatException {
        ColumnSpec known = targets.get(name);
        if (known != null) {
            return known;
        }
        ColumnName parsed = ColumnName.parse(name);
        if (!schema.has(parsed.name())) {
            throw new TableFormatException(
                    file,
                    "has a column '" + name + "', which is none of " + String.join(", ", schema.names()),
                    "Remove the column from the file, or declare it.");
        }
        ColumnSpec spec = schema.column(parsed.name());
        if (!parsed.unit().isEmpty() && !parsed.unit().equals(spec.unit())) {
            throw new TableFormatException(
                    file,
                    "has column " + spec.name() + " in " + parsed.unit() + ", but it is declared in "
                            + (spec.unit().isEmpty() ? "no unit" : spec.unit()),
                    "Convert the values and change the unit in the file's header, or declare the file's unit.");
        }
        targets.put(name, spec);
        return spec;
    }
}
