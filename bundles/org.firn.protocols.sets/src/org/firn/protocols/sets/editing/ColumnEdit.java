/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.firn.protocol.ProtocolException;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.TableSchema;
import org.firn.tables.expression.Expression;

/**
 * A column that is given values by an expression.
 *
 * @param column an existing one keeps its type and unit, a new one has those of the expression
 * @param expression in the unit of the column
 */
record ColumnEdit(ColumnSpec column, Expression expression) {

    /**
     * Reads lines of the form {@code column = expression}; empty lines are left out.
     *
     * @param where the parameter
     * @param text the lines
     * @param schema the columns as they are before
     */
    static List<ColumnEdit> parse(String where, String text, TableSchema schema) throws ProtocolException {
        List<ColumnEdit> edits = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            ColumnEdit edit = parseLine(new Line(where, line.strip()), schema);
            if (!names.add(edit.column().name())) {
                throw new ProtocolException(
                        where,
                        "give values to the column '" + edit.column().name() + "' twice",
                        "Leave one of the lines out; all expressions see the values from before.");
            }
            edits.add(edit);
        }
        if (edits.isEmpty()) {
            throw new ProtocolException(where, "are empty", "Write for example: score = score / 100");
        }
        return edits;
    }

    /** A line, which is what messages are about. */
    private record Line(String where, String text) {
        ProtocolException wrong(String what, String cure) {
            return new ProtocolException(where, "have the line '" + text + "', " + what, cure);
        }
    }

    private static ColumnEdit parseLine(Line line, TableSchema schema) throws ProtocolException {
        int equals = line.text().indexOf('=');
        if (equals <= 0 || line.text().startsWith("==", equals)) {
            throw line.wrong("which is not of the form column = expression", "Write for example: score = score / 100");
        }
        String name = line.text().substring(0, equals).strip();
        if (name.equals(TableSchema.ID.name())) {
            throw line.wrong(
                    "but an item keeps its id through the project",
                    "Write the number to a new column, for example number = id + 1000.");
        }
        String formula = line.text().substring(equals + 1).strip();
        Expression expression = expression(line, formula, schema);
        if (!schema.has(name)) {
            return new ColumnEdit(created(line, name, expression), expression);
        }
        ColumnSpec column = schema.column(name);
        requireType(line, column, expression);
        return new ColumnEdit(column, inUnitOf(line, column, expression, formula, schema));
    }

    private static Expression expression(Line line, String formula, TableSchema schema) throws ProtocolException {
        try {
            return Expression.parse(formula, schema);
        } catch (FilterSyntaxException e) {
            throw line.wrong(
                    "whose expression cannot be understood: " + e.getMessage(), "Correct it where the message points.");
        }
    }

    private static ColumnSpec created(Line line, String name, Expression expression) throws ProtocolException {
        try {
            return ColumnSpec.of(name, expression.type(), expression.unit());
        } catch (IllegalArgumentException e) {
            throw line.wrong("but " + e.getMessage(), "");
        }
    }

    private static void requireType(Line line, ColumnSpec column, Expression expression) throws ProtocolException {
        ColumnType to = column.type();
        ColumnType from = expression.type();
        boolean number = to != ColumnType.STRING && to != ColumnType.BOOLEAN;
        boolean fits = to.isReal() ? from.isReal() || from == ColumnType.INT64 : number && from == ColumnType.INT64;
        if (!fits && from != to) {
            throw line.wrong(
                    "whose expression is " + from + ", while the column " + column.name() + " is " + to,
                    "Write an expression of that type, or give the column another name.");
        }
    }

    /** Of two branches, a condition has the unit of the first: the column's own, which is never taken. */
    private static Expression inUnitOf(
            Line line, ColumnSpec column, Expression expression, String formula, TableSchema schema)
            throws ProtocolException {
        if (expression.unit().isEmpty() || expression.unit().equals(column.unit())) {
            return expression;
        }
        try {
            if (!column.unit().isEmpty()) {
                return Expression.parse("if(false, " + column.name() + ", (" + formula + "))", schema);
            }
        } catch (FilterSyntaxException e) {
            throw wrongUnit(line, column, expression);
        }
        throw wrongUnit(line, column, expression);
    }

    private static ProtocolException wrongUnit(Line line, ColumnSpec column, Expression expression) {
        String own = column.unit().isEmpty() ? "has no unit" : "is in " + column.unit();
        return line.wrong(
                "whose expression is in " + expression.unit() + ", while the column " + column.name() + " " + own,
                "Divide by 1 " + expression.unit() + " to have a plain number, or give the column another name.");
    }
}
