/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.firn.benchmarks.tables.Particles;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/**
 * Sets in a database. What a store makes by reference is the cheapest that SQL can keep: a table of ids, and for a
 * union a view.
 */
abstract class SqlStore implements SetStore {

    private static final int BATCH = 1 << 16;

    /** The connection that is open. */
    abstract Connection connection();

    /** The name of the table of particles. */
    abstract String particles();

    /** An attribute as a name in SQL. */
    abstract String column(String attribute);

    /** The place of the first attribute in a row, from 1. */
    abstract int firstAttribute();

    void makeOthers(int rows) throws Exception {
        OtherSets others = new OtherSets(rows);
        connection().setAutoCommit(false);
        execute("CREATE TABLE others (id BIGINT PRIMARY KEY)");
        try (PreparedStatement insert = connection().prepareStatement("INSERT INTO others VALUES (?)")) {
            others.ids(BATCH, ids -> {
                for (long id : ids) {
                    insert.setLong(1, id);
                    insert.addBatch();
                }
                insert.executeBatch();
            });
        }
        execute("CREATE TABLE angles (id BIGINT PRIMARY KEY, rot DOUBLE, tilt DOUBLE, psi DOUBLE)");
        try (PreparedStatement insert = connection().prepareStatement("INSERT INTO angles VALUES (?, ?, ?, ?)")) {
            others.angles(BATCH, (ids, rot, tilt, psi) -> {
                for (int i = 0; i < ids.length; i++) {
                    insert.setLong(1, ids[i]);
                    insert.setDouble(2, rot[i]);
                    insert.setDouble(3, tilt[i]);
                    insert.setDouble(4, psi[i]);
                    insert.addBatch();
                }
                insert.executeBatch();
            });
        }
        connection().commit();
        connection().setAutoCommit(true);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
        }
    }

    double number(String sql) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        }
    }

    @Override
    public double scan() throws Exception {
        List<ColumnSpec> attributes = Particles.ATTRIBUTES;
        ColumnType[] types = attributes.stream().map(ColumnSpec::type).toArray(ColumnType[]::new);
        double sum = 0;
        try (Statement statement = connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + particles())) {
            while (rows.next()) {
                for (int i = 0; i < types.length; i++) {
                    int column = i + firstAttribute();
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

    private double sumRot(String sql) throws SQLException {
        double sum = 0;
        try (Statement statement = connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int rot = rows.findColumn(column("transform.rot").replace("\"", ""));
            while (rows.next()) {
                sum += rows.getDouble(rot);
            }
        }
        return sum;
    }

    @Override
    public double firstPage() throws Exception {
        return sumRot("SELECT * FROM " + particles() + " LIMIT 50");
    }

    @Override
    public double sortedPage() throws Exception {
        return sumRot("SELECT * FROM " + particles() + " ORDER BY " + column(Particles.SORT_COLUMN) + " DESC LIMIT 50");
    }

    @Override
    public double byId() throws Exception {
        double sum = 0;
        long size = (long) number("SELECT max(id) FROM " + particles());
        String sql = "SELECT " + column("transform.rot") + " FROM " + particles() + " WHERE id = ?";
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
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

    @Override
    public double groupBy() throws Exception {
        return number("SELECT sum(m) FROM (SELECT avg(" + column("ctf.defocusU") + ") AS m FROM " + particles()
                + " GROUP BY " + column("micrograph.name") + ") AS means");
    }

    private String least() {
        return column("transform.rot") + " < -36";
    }

    private double made(String name, String query) throws SQLException {
        execute("DROP TABLE IF EXISTS " + name);
        execute("CREATE TABLE " + name + " AS " + query);
        return number("SELECT count(*) FROM " + name);
    }

    @Override
    public double subsetCopied() throws Exception {
        return made("copied", "SELECT * FROM " + particles() + " WHERE " + least());
    }

    @Override
    public double subset() throws Exception {
        return made("subset", "SELECT id FROM " + particles() + " WHERE " + least());
    }

    @Override
    public double intersection() throws Exception {
        return made("shared", "SELECT id FROM " + particles() + " WHERE id IN (SELECT id FROM others)");
    }

    @Override
    public double union() throws Exception {
        execute("DROP VIEW IF EXISTS united");
        execute("CREATE VIEW united AS SELECT id FROM " + particles() + " UNION ALL SELECT id FROM others");
        return number("SELECT count(*) FROM united");
    }

    @Override
    public double join() throws Exception {
        made(
                "joined",
                "SELECT p.id, a.rot, a.tilt, a.psi FROM " + particles() + " AS p LEFT JOIN angles AS a ON a.id = p.id");
        return number("SELECT sum(rot) FROM joined");
    }

    @Override
    public void close() throws Exception {
        connection().close();
    }
}
