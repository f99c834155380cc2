/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.firn.repository.ProjectDirectory;
import org.firn.repository.ProjectException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectDatabaseTest {

    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    private ProjectDirectory project;

    @BeforeEach
    void createDatabase() throws Exception {
        project = new ProjectDirectory(folder);
        try (ProjectDatabase database = ProjectDatabase.create(project);
                Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table t(id int primary key, text varchar)");
            statement.execute("insert into t select x, repeat('x', 100) || x from system_range(1, " + ROWS + ")");
            connection.commit();
        }
    }

    /** A plain H2 file is closed for all connections when one reading thread is interrupted. */
    @Test
    void anInterruptedThreadLeavesTheDatabaseToOthers() throws Exception {
        try (ProjectDatabase database = ProjectDatabase.open(project)) {
            Thread reader = new Thread(() -> {
                Thread.currentThread().interrupt();
                try {
                    sumLengths(database);
                } catch (SQLException e) {
                    // The interrupted thread itself may fail.
                }
            });
            reader.start();
            reader.join();
            assertTrue(sumLengths(database) > 100L * ROWS);
        }
    }

    private static long sumLengths(ProjectDatabase database) throws SQLException {
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select sum(char_length(text)) from t")) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void theFileStaysSmallWhileItIsOpen() throws Exception {
        try (ProjectDatabase database = ProjectDatabase.open(project);
                Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set retention_time 0");
            long before = Files.size(project.repositoryFile());
            for (int i = 1; i <= 3000; i++) {
                statement.execute("update t set text = 'y" + i + "' where id = " + (i * 7 % ROWS + 1));
                database.committed();
            }
            long growth = Files.size(project.repositoryFile()) - before;
            assertTrue(growth < 8_000_000, "grew by " + growth);
        }
    }

    @Test
    void pathsThatTheDatabaseCannotTakeAreRefused() throws Exception {
        Path bad = Files.createDirectory(folder.resolve("a;b"));
        String message = assertThrows(ProjectException.class, () -> ProjectDatabase.create(new ProjectDirectory(bad)))
                .getMessage();
        assertTrue(message.contains("semicolon"), message);
        try (var files = Files.list(bad)) {
            assertEquals(0, files.count());
        }
    }
}
