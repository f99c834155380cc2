/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.firn.benchmarks.tables.SqliteTable;
import org.firn.benchmarks.tables.SqliteWrite;

/** SQLite with Scipion's table layout. */
final class SqliteStore extends SqlStore {

    private final Path folder;
    private SqliteTable table;

    SqliteStore(Path folder) throws Exception {
        this.folder = folder;
        this.table = new SqliteTable(folder.resolve("particles.sqlite"));
    }

    @Override
    Connection connection() {
        return table.connection();
    }

    @Override
    String particles() {
        return "Objects";
    }

    @Override
    String column(String attribute) {
        return SqliteTable.column(attribute);
    }

    @Override
    int firstAttribute() {
        return SqliteTable.FIRST_ATTRIBUTE;
    }

    @Override
    public void prepare(int rows) throws Exception {
        Path file = folder.resolve("particles.sqlite");
        if (number("SELECT count(*) FROM sqlite_master") == 0) {
            table.close();
            Files.deleteIfExists(file);
            SqliteWrite.write(file, rows);
            table = new SqliteTable(file);
            makeOthers(rows);
        }
    }

    @Override
    public double write(int rows) throws Exception {
        Path file = folder.resolve("written.sqlite");
        Files.deleteIfExists(file);
        SqliteWrite.write(file, rows);
        return rows;
    }
}
