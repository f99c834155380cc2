/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.firn.benchmarks.tables.Particles;
import org.firn.tables.ColumnSpec;

/** DuckDB, a column store. Its driver is not there when this is compiled, so its appender is called by handles. */
final class DuckDbStore extends SqlStore {

    private final Path folder;
    private final Connection connection;

    DuckDbStore(Path folder) throws SQLException {
        this.folder = folder;
        this.connection = open(folder.resolve("particles.duckdb"));
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:" + file);
    }

    @Override
    Connection connection() {
        return connection;
    }

    @Override
    String particles() {
        return "particles";
    }

    @Override
    String column(String attribute) {
        return '"' + attribute + '"';
    }

    @Override
    int firstAttribute() {
        return 2;
    }

    @Override
    public void prepare(int rows) throws Exception {
        if (number("SELECT count(*) FROM duckdb_tables()") == 0) {
            write(connection, rows);
            makeOthers(rows);
        }
    }

    @Override
    public double write(int rows) throws Exception {
        Path file = folder.resolve("written.duckdb");
        Files.deleteIfExists(file);
        try (Connection written = open(file)) {
            write(written, rows);
        }
        return rows;
    }

    private static void write(Connection target, int rows) throws Exception {
        StringBuilder columns = new StringBuilder("CREATE TABLE particles (id BIGINT");
        for (ColumnSpec attribute : Particles.ATTRIBUTES) {
            columns.append(", \"").append(attribute.name()).append("\" ");
            columns.append(
                    switch (attribute.type()) {
                        case INT32 -> "INTEGER";
                        case FLOAT64 -> "DOUBLE";
                        default -> "VARCHAR";
                    });
        }
        try (Statement statement = target.createStatement()) {
            statement.execute(columns.append(')').toString());
        }
        try (Appender appender = new Appender(target)) {
            Particles particles = new Particles();
            for (int row = 0; row < rows; row++) {
                appender.beginRow(row + 1L);
                particles.next(row, appender);
                appender.endRow();
            }
        }
    }

    /** DuckDB's fast way to write rows. */
    private static final class Appender implements Particles.Row, AutoCloseable {
        private final MethodHandle begin;
        private final MethodHandle end;
        private final MethodHandle appendInt;
        private final MethodHandle appendLong;
        private final MethodHandle appendDouble;
        private final MethodHandle appendText;
        private final AutoCloseable appender;

        Appender(Connection connection) throws Exception {
            appender = (AutoCloseable) connection
                    .getClass()
                    .getMethod("createAppender", String.class, String.class)
                    .invoke(connection, "main", "particles");
            begin = handle("beginRow");
            end = handle("endRow");
            appendInt = handle("append", int.class);
            appendLong = handle("append", long.class);
            appendDouble = handle("append", double.class);
            appendText = handle("append", String.class);
        }

        private MethodHandle handle(String name, Class<?>... parameters) throws Exception {
            return MethodHandles.lookup()
                    .unreflect(appender.getClass().getMethod(name, parameters))
                    .bindTo(appender);
        }

        private interface Call {
            void run() throws Throwable;
        }

        @SuppressWarnings("checkstyle:illegalcatch") // what handles declare
        private static void call(Call call) {
            try {
                call.run();
            } catch (Throwable e) {
                throw new IllegalStateException("DuckDB's appender failed", e);
            }
        }

        void beginRow(long id) {
            call(() -> {
                begin.invokeExact();
                appendLong.invokeExact(id);
            });
        }

        void endRow() {
            call(() -> {
                end.invokeExact();
            });
        }

        @Override
        public void set(int attribute, long value) {
            call(() -> {
                appendInt.invokeExact((int) value);
            });
        }

        @Override
        public void set(int attribute, double value) {
            call(() -> {
                appendDouble.invokeExact(value);
            });
        }

        @Override
        public void set(int attribute, String value) {
            call(() -> {
                appendText.invokeExact(value);
            });
        }

        @Override
        public void close() throws Exception {
            appender.close();
        }
    }
}
