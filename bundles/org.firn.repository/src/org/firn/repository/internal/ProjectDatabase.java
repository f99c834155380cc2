/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.io.EOFException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.repository.DamagedProjectException;
import org.firn.repository.ProjectDirectory;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectHeldException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The H2 database in the repository file of a project, open for this process only. */
final class ProjectDatabase implements AutoCloseable {

    /**
     * The parts of the URL that are not free:
     * {@code async:}, since one interrupted thread kills a plain database for all its connections;
     * {@code WRITE_DELAY=0}, since otherwise commits that were acknowledged are lost when the process is killed;
     * {@code NON_KEYWORDS}, since CDO has columns of these names;
     * {@code MAX_COMPACT_TIME=0}, since compacting in the end takes time, and fails now and then with an assertion in
     * H2.
     */
    private static final String URL = "jdbc:h2:async:%s;WRITE_DELAY=0;NON_KEYWORDS=VALUE,KEY,USER,YEAR,DAY"
            + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0;IFEXISTS=%s";

    /** Enough for one connection for each view of each joined process; H2's own default is 10. */
    private static final int CONNECTIONS = 64;

    private static final Set<Integer> IO_ERRORS = Set.of(
            DataUtils.ERROR_READING_FAILED,
            DataUtils.ERROR_WRITING_FAILED,
            DataUtils.ERROR_CLOSED,
            DataUtils.ERROR_FILE_LOCKED);
    private static final Set<Integer> FILE_ERRORS = Set.of(ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1);

    private final JdbcConnectionPool pool;
    private final Connection keeper;
    private final StoreCompactor compactor;

    private ProjectDatabase(JdbcConnectionPool pool, Connection keeper) {
        this.pool = pool;
        this.keeper = keeper;
        this.compactor = new StoreCompactor(keeper);
    }

    static ProjectDatabase create(ProjectDirectory project) throws ProjectException {
        return connect(project.repositoryFile(), false);
    }

    static ProjectDatabase open(ProjectDirectory project) throws ProjectException {
        StoreFileCheck.check(project.repositoryFile());
        return connect(project.repositoryFile(), true);
    }

    private static ProjectDatabase connect(Path file, boolean existing) throws ProjectException {
        String path = file.toString();
        if (path.contains(";")) {
            throw new ProjectException(
                    "The path of a project must not contain a semicolon, and " + path + " does. Rename the directory.");
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(String.format(URL, path.substring(0, path.length() - ".mv.db".length()), existing));
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(CONNECTIONS);
        try {
            return new ProjectDatabase(pool, pool.getConnection());
        } catch (SQLException e) {
            pool.dispose();
            throw describe(e, file);
        }
    }

    private static ProjectException describe(SQLException exception, Path file) {
        if (exception.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new ProjectHeldException(FileHolder.describe(file), exception);
        }
        return isDamage(exception)
                ? damaged(file, exception)
                : new ProjectException(
                        "Cannot open " + file + " (" + exception.getMessage()
                                + "). Check permissions and free space of the file system.",
                        exception);
    }

    /** Tells whether an exception, or one of its causes, means that the file is damaged. */
    static boolean isDamage(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException
                    || cause instanceof MVStoreException store && !IO_ERRORS.contains(store.getErrorCode())
                    || cause instanceof SQLException sql && FILE_ERRORS.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    static DamagedProjectException damaged(Path file, Throwable cause) {
        return new DamagedProjectException(
                StoreFileCheck.message(file, "its content cannot be read (" + cause.getMessage() + ")"), cause);
    }

    DataSource connections() {
        return pool;
    }

    /** Is told of every commit. */
    void committed() {
        compactor.committed();
    }

    /** Why the database does not work any more, or null. It closes itself for good when its file cannot be written. */
    @Nullable
    Exception failure() {
        try (Statement statement = keeper.createStatement()) {
            statement.execute("SELECT 1");
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    @Override
    public void close() {
        compactor.close();
        try (keeper;
                Statement statement = keeper.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            // Every commit is on disk already, so that an orderly end is a courtesy to the next start only.
            System.getLogger(ProjectDatabase.class.getName())
                    .log(System.Logger.Level.DEBUG, "The database was not shut down in order", e);
        }
        pool.dispose();
    }
}
