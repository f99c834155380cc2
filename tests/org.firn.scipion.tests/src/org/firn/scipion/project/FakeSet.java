/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.sqlite.JDBC;

/**
 * Writes sets in the layout that Scipion documents, without Scipion: a fake, so it proves nothing about what Scipion
 * really writes beyond that layout.
 */
public final class FakeSet implements AutoCloseable {
    private final Connection connection;

    /** Creates the file. */
    public FakeSet(Path file) throws SQLException {
        DriverManager.registerDriver(new JDBC());
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
        run("CREATE TABLE Properties (key TEXT UNIQUE, value TEXT)");
    }

    /** Says something about the whole set. */
    public FakeSet property(String key, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO Properties VALUES (?, ?)")) {
            insert.setString(1, key);
            insert.setString(2, value);
            insert.execute();
        }
        return this;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a table; closed by closing the set. */
    public final class Items {
        private final PreparedStatement insert;
        private final int columns;

        private Items(String prefix, int columns) throws SQLException {
            this.columns = columns;
            StringBuilder sql = new StringBuilder("INSERT INTO " + prefix + "Objects VALUES (?, ?, '', '', ''");
            sql.append(", ?".repeat(columns)).append(")");
            insert = connection.prepareStatement(sql.toString());
        }

        /** Adds an item. */
        public Items add(long id, boolean enabled, Object... values) throws SQLException {
            if (values.length != columns) {
                throw new IllegalArgumentException(columns + " values are needed");
            }
            insert.setLong(1, id);
            insert.setInt(2, enabled ? 1 : 0);
            for (int i = 0; i < columns; i++) {
                insert.setObject(i + 3, values[i]);
            }
            insert.addBatch();
            if (id % 10_000 == 0) {
                insert.executeBatch();
            }
            return this;
        }

        /** Writes what was added. */
        public void end() throws SQLException {
            insert.executeBatch();
            insert.close();
        }
    }

    /**
     * Adds a table of items.
     *
     * @param prefix with its underscore; empty for the items of the set
     * @param itemClass Scipion's name of their class
     * @param attributes each as {@code _x Float}; the counter of columns has counted the item itself already
     */
    public Items items(String prefix, String itemClass, String... attributes) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String attribute : attributes) {
            columns.put(attribute.split(" ")[0], attribute.split(" ")[1]);
        }
        run("CREATE TABLE " + prefix + "Classes (id INTEGER PRIMARY KEY, label_property TEXT, column_name TEXT,"
                + " class_name TEXT)");
        StringBuilder objects = new StringBuilder("CREATE TABLE " + prefix
                + "Objects (id INTEGER PRIMARY KEY, enabled INTEGER, label TEXT, comment TEXT, creation DATE");
        String into = "INSERT INTO " + prefix + "Classes (label_property, column_name, class_name) VALUES ";
        run(into + "('self', 'c00', '" + itemClass + "')");
        int number = 1;
        for (Entry<String, String> column : columns.entrySet()) {
            String name = String.format("c%02d", number++);
            run(into + "('" + column.getKey() + "', '" + name + "', '" + column.getValue() + "')");
            objects.append(", ")
                    .append(name)
                    .append(' ')
                    .append(
                            switch (column.getValue()) {
                                case "Integer", "Boolean" -> "INTEGER";
                                case "Float" -> "REAL";
                                default -> "TEXT";
                            });
        }
        run(objects + ")");
        return new Items(prefix, columns.size());
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }
}
