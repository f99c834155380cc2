/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.NearestName;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.TableSchema;
import org.firn.tables.expression.Expression;

/** Which column of a file becomes which column of a set. */
final class FileColumns {
    private static final String ID = TableSchema.ID.name();

    private final TableSchema file;
    private final SetType type;
    /** By the name in the set the name in the file. */
    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * Matches the columns of a file.
     *
     * @param file as they are read
     * @param type what the rows become
     * @param text lines {@code name in the file = column}; columns of the same name need none
     * @param where the parameter of the lines, for messages
     * @throws ProtocolException a line is wrong, a column would be there twice, has a wrong unit, or is missing
     */
    FileColumns(TableSchema file, SetType type, String text, String where) throws ProtocolException {
        this.file = file;
        this.type = type;
        Map<String, String> mapped = lines(text, where);
        for (ColumnSpec column : file.columns()) {
            String name = mapped.getOrDefault(column.name(), column.name());
            String other = names.put(name, column.name());
            if (other != null) {
                throw new ProtocolException(
                        where,
                        "makes both " + other + " and " + column.name() + " of the file the column " + name,
                        "Give one of them another name, as in " + column.name() + " = other.");
            }
        }
        requireAll(where);
        for (Map.Entry<String, String> entry : names.entrySet()) {
            requireUnit(entry.getKey(), file.column(entry.getValue()));
        }
    }

    private Map<String, String> lines(String text, String where) throws ProtocolException {
        Map<String, String> mapped = new HashMap<>();
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            int sign = line.lastIndexOf('=');
            String name = sign < 0 ? "" : line.substring(sign + 1).strip();
            if (name.isEmpty() || sign == 0) {
                throw new ProtocolException(
                        where,
                        "has the line '" + line + "'",
                        "Write the name in the file, an equals sign and the column, as in CoordX = x.");
            }
            String found = inFile(line.substring(0, sign).strip(), where);
            if (found.equals(ID) || name.equals(ID)) {
                throw new ProtocolException(
                        where,
                        "has the line '" + line + "', but ids are those of the file's column id, or else numbers "
                                + "from 1",
                        "Leave the line out, or rename the column in the file.");
            }
            mapped.put(found, name);
        }
        return mapped;
    }

    /** By the name that the table gives to it, or by that in the file. */
    private String inFile(String given, String where) throws ProtocolException {
        for (ColumnSpec column : file.columns()) {
            if (column.name().equals(given) || column.documentation().equals(given)) {
                return column.name();
            }
        }
        throw new ProtocolException(
                where,
                "names the column " + given + ", which the file has not",
                NearestName.advice("column", file.names(), given));
    }

    private void requireAll(String where) throws ProtocolException {
        List<String> missing = type.required().stream()
                .filter(name -> !names.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new ProtocolException(
                    where,
                    "gives no " + String.join(", no ", missing) + ", which " + type.label() + " need",
                    "Say which columns these are, as in CoordX = x; the file has " + String.join(", ", file.names())
                            + ".");
        }
    }

    private void requireUnit(String name, ColumnSpec found) throws ProtocolException {
        ColumnSpec wanted = wanted(name);
        if (wanted != null && !found.unit().isEmpty() && !isSameQuantity(found.unit(), wanted.unit())) {
            throw new ProtocolException(
                    found.name(),
                    "is in " + found.unit() + " in the file, but " + name + " of " + type.label() + " is "
                            + (wanted.unit().isEmpty() ? "without a unit" : "in " + wanted.unit()),
                    "Correct the unit in the file, or give the column another name.");
        }
    }

    /** Only amounts of one quantity can be compared in an expression. */
    private static boolean isSameQuantity(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        TableSchema both = TableSchema.of(
                ColumnSpec.of("a", ColumnType.FLOAT64, one), ColumnSpec.of("b", ColumnType.FLOAT64, other));
        try {
            return !other.isEmpty() && Expression.parse("a = b", both).columns().size() == 2;
        } catch (FilterSyntaxException e) {
            return false;
        }
    }

    private @Nullable ColumnSpec wanted(String name) {
        return type.schema().has(name) ? type.schema().column(name) : null;
    }

    /** The columns under their names in the file, with the types that the set wants. */
    TableSchema declared() {
        List<ColumnSpec> specs = new ArrayList<>();
        names.forEach((name, inFile) -> {
            ColumnSpec found = file.column(inFile);
            ColumnSpec wanted = wanted(name);
            specs.add(
                    wanted == null || name.equals(ID)
                            ? found
                            : new ColumnSpec(
                                    inFile,
                                    wanted.type(),
                                    found.unit().isEmpty() ? wanted.unit() : found.unit(),
                                    wanted.documentation(),
                                    found.nullable()));
        });
        return TableSchema.of(specs);
    }

    /** By the name in the file the name in the set, where they differ. */
    Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>();
        names.forEach((name, inFile) -> {
            if (!name.equals(inFile)) {
                renamed.put(inFile, name);
            }
        });
        return renamed;
    }
}
