/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes particles to SQLite, in one transaction. */
public final class SqliteWrite {

    private SqliteWrite() {}

    /**
     * Writes.
     *
     * @param args the file, the number of rows
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        Files.deleteIfExists(file);
        write(file, Integer.parseInt(args[1]));
        System.out.println("bytes ".concat(Long.toString(Files.size(file))));
    }

    /**
     * Writes particles.
     *
     * @param file must not exist
     * @param rows how many
     * @throws Exception it cannot
     */
    public static void write(Path file, int rows) throws Exception {
        try (SqliteTable table = new SqliteTable(file)) {
            table.connection().setAutoCommit(false);
            table.create();
            try (PreparedStatement insert = table.prepareInsert()) {
                Particles particles = new Particles();
                Parameters parameters = new Parameters(insert);
                for (int row = 0; row < rows; row++) {
                    insert.setInt(1, row + 1);
                    insert.setInt(2, 1);
                    insert.setString(3, "");
                    insert.setString(4, "");
                    insert.setString(5, "2026-11-05 12:00:00");
                    particles.next(row, parameters);
                    insert.executeUpdate();
                }
            }
            table.connection().commit();
        }
    }

    /** Sets the values of a row in a statement. */
    private record Parameters(PreparedStatement insert) implements Particles.Row {

        @Override
        public void set(int attribute, long value) {
            try {
                insert.setLong(attribute + SqliteTable.FIRST_ATTRIBUTE, value);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void set(int attribute, double value) {
            try {
                insert.setDouble(attribute + SqliteTable.FIRST_ATTRIBUTE, value);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void set(int attribute, String value) {
            try {
                insert.setString(attribute + SqliteTable.FIRST_ATTRIBUTE, value);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
