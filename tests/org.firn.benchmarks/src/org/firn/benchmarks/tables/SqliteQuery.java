/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.firn.benchmarks.tables.FirnQuery.Operations;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/** Asks SQLite the same as {@link FirnScan} and {@link FirnQuery} ask an item table. */
public final class SqliteQuery {

    private SqliteQuery() {}

    /**
     * Asks.
     *
     * @param args the file, the operation ({@code scan} or one of {@link Operations})
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        try (SqliteTable table = new SqliteTable(file)) {
            double answer =
                    switch (args[1]) {
                        case "scan" -> scan(table);
                        case Operations.FIRST_PAGE -> sumRot(table, "SELECT * FROM Objects LIMIT 50");
                        case Operations.SORTED_PAGE ->
                            sumRot(
                                    table,
                                    "SELECT * FROM Objects ORDER BY "
                                            .concat(SqliteTable.column(Particles.SORT_COLUMN))
                                            .concat(" DESC LIMIT 50"));
                        case Operations.BY_ID -> byId(table);
                        case Operations.SUM ->
                            single(
                                    table,
                                    "SELECT sum("
                                            .concat(SqliteTable.column("ctf.resolution"))
                                            .concat(") FROM Objects"));
                        case Operations.SUBSET -> subset(table, file.resolveSibling("subset.sqlite"));
                        default -> throw new IllegalArgumentException(args[1]);
                    };
            System.out.println((args[1].equals("scan") ? "sum " : "answer ").concat(Double.toString(answer)));
        }
    }

    private static double scan(SqliteTable table) throws SQLException {
        List<ColumnSpec> attributes = Particles.ATTRIBUTES;
        ColumnType[] types = new ColumnType[attributes.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = attributes.get(i).type();
        }
        double sum = 0;
        try (Statement statement = table.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM Objects")) {
            while (rows.next()) {
                for (int i = 0; i < types.length; i++) {
                    int column = i + SqliteTable.FIRST_ATTRIBUTE;
                    sum += switch (types[i]) {
                        case INT32 -> rows.getInt(column);
                        case FLOAT64 -> rows.getDouble(column);
                        default -> rows.getString(column).length();
                    };
                }
            }
        }
        return sum;
    }

    private static double sumRot(SqliteTable table, String query) throws SQLException {
        double sum = 0;
        String rot = SqliteTable.column("transform.rot");
        try (Statement statement = table.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                sum += rows.getDouble(rot);
            }
        }
        return sum;
    }

    private static double byId(SqliteTable table) throws SQLException {
        double sum = 0;
        long size = (long) single(table, "SELECT max(id) FROM Objects");
        String query = "SELECT ".concat(SqliteTable.column("transform.rot")).concat(" FROM Objects WHERE id = ?");
        try (PreparedStatement statement = table.connection().prepareStatement(query)) {
            for (long id : Particles.someIds(size)) {
                statement.setLong(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    sum += row.getDouble(1);
                }
            }
        }
        return sum;
    }

    private static double single(SqliteTable table, String query) throws SQLException {
        try (Statement statement = table.connection().createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        }
    }

    private static double subset(SqliteTable table, Path target) throws Exception {
        Files.deleteIfExists(target);
        try (SqliteTable copy = new SqliteTable(target)) {
            copy.create();
        }
        try (Statement statement = table.connection().createStatement()) {
            statement.execute("ATTACH DATABASE '".concat(target.toString()).concat("' AS other"));
            return statement.executeUpdate("INSERT INTO other.Objects SELECT * FROM Objects WHERE "
                    .concat(SqliteTable.column("transform.rot"))
                    .concat(" < -36"));
        }
    }
}
