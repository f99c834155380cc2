/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.sets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.firn.formats.FormatException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * A file of Scipion's, read as it is on the disk: neither the file nor its folder is ever written, and no lock is
 * taken. Used by one thread.
 */
public final class SqliteFile implements AutoCloseable {

    private static final String MAGIC = "SQLite format 3\0";

    private final Path path;
    private final Connection connection;

    private SqliteFile(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    /**
     * Opens a file.
     *
     * @throws NoSuchFileException there is none
     * @throws FormatException it is no SQLite file
     */
    public static SqliteFile open(Path path) throws IOException {
        if (!isSqlite(path)) {
            throw new FormatException(path, "is no SQLite file", "Give a file that Scipion wrote, unharmed.");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        try {
            return new SqliteFile(
                    path,
                    config.createConnection(
                            "jdbc:sqlite:" + path.toAbsolutePath().toUri() + "?immutable=1&mode=ro"));
        } catch (SQLException e) {
            throw fault(path, e);
        }
    }

    /** Whether a file begins as SQLite files do. */
    public static boolean isSqlite(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1).equals(MAGIC);
        }
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** Whether a program was writing the file, so that its last changes are not to be seen yet. */
    public boolean isBeingWritten() throws IOException {
        for (String ending : new String[] {"-journal", "-wal"}) {
            Path other = path.resolveSibling(path.getFileName() + ending);
            if (Files.exists(other) && Files.size(other) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The names of the tables. */
    public Set<String> tables() throws IOException {
        Set<String> names = new HashSet<>();
        query("SELECT name FROM sqlite_master WHERE type = 'table'", row -> names.add(row.getString(1)));
        return names;
    }

    /** What is done with a row. */
    @FunctionalInterface
    public interface RowAction {
        /** Looks at the current row. */
        void row(ResultSet row) throws SQLException, IOException;
    }

    /**
     * Looks at the rows of a query.
     *
     * @throws FormatException the file is damaged, or not laid out as the query expects
     */
    public void query(String sql, RowAction action) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                action.row(rows);
            }
        } catch (SQLException e) {
            throw fault(path, e);
        }
    }

    private static FormatException fault(Path path, SQLException cause) {
        return new FormatException(
                path,
                0,
                "cannot be read as a file of Scipion: " + cause.getMessage(),
                "Open the project with Scipion to see whether it is whole, or restore it from a copy.",
                cause);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw fault(path, e);
        }
    }
}
