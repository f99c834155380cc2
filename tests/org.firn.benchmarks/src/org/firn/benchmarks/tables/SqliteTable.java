/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.tables;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * A set in one SQLite file, in the table layout that Scipion gives its sets: a table of properties, a table that says
 * which attribute is in which column, and a table of items with five columns of administration.
 */
public final class SqliteTable implements AutoCloseable {

    /** The place of the first attribute among the columns, from 1. */
    public static final int FIRST_ATTRIBUTE = 6;

    private final Connection connection;

    /**
     * Opens or creates it.
     *
     * @param file the database
     * @throws SQLException it cannot
     */
    public SqliteTable(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:".concat(file.toString()));
    }

    /**
     * Gives the connection.
     *
     * @return open
     */
    public Connection connection() {
        return connection;
    }

    /**
     * Tells the name of the database column of an attribute.
     *
     * @param attribute its name
     * @return such as {@code c07}
     */
    public static String column(String attribute) {
        for (int i = 0; i < Particles.ATTRIBUTES.size(); i++) {
            if (Particles.ATTRIBUTES.get(i).name().equals(attribute)) {
                return column(i);
            }
        }
        throw new IllegalArgumentException(attribute);
    }

    private static String column(int attribute) {
        return new StringBuilder(attribute < 9 ? "c0" : "c")
                .append(attribute + 1)
                .toString();
    }

    /**
     * Makes the tables.
     *
     * @throws SQLException it cannot
     */
    public void create() throws SQLException {
        StringBuilder objects = new StringBuilder("CREATE TABLE Objects (id INTEGER PRIMARY KEY, enabled INTEGER,"
                .concat(" label TEXT, comment TEXT, creation DATE"));
        for (int i = 0; i < Particles.ATTRIBUTES.size(); i++) {
            objects.append(", ")
                    .append(column(i))
                    .append(' ')
                    .append(type(Particles.ATTRIBUTES.get(i).type()));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE Properties (key TEXT UNIQUE, value TEXT)");
            statement.execute("CREATE TABLE Classes (id INTEGER PRIMARY KEY, label_property TEXT, column_name TEXT,"
                    .concat(" class_name TEXT)"));
            statement.execute(objects.append(')').toString());
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO Classes(label_property, column_name, class_name) VALUES (?, ?, ?)")) {
            for (int i = 0; i < Particles.ATTRIBUTES.size(); i++) {
                ColumnSpec attribute = Particles.ATTRIBUTES.get(i);
                insert.setString(1, attribute.name());
                insert.setString(2, column(i));
                insert.setString(3, attribute.type().name());
                insert.executeUpdate();
            }
        }
    }

    PreparedStatement prepareInsert() throws SQLException {
        int parameters = FIRST_ATTRIBUTE - 1 + Particles.ATTRIBUTES.size();
        return connection.prepareStatement(new StringBuilder("INSERT INTO Objects VALUES (?")
                .append(", ?".repeat(parameters - 1))
                .append(')')
                .toString());
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case INT32 -> "INTEGER";
            case FLOAT64 -> "REAL";
            default -> "TEXT";
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
