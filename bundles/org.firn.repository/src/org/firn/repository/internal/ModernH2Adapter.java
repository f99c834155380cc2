/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.h2.H2Adapter;

/** Teaches CDO's adapter, which was written for H2 1.x, the type names, table kinds and error codes of H2 2.x. */
final class ModernH2Adapter extends H2Adapter {

    private static final Set<Integer> TABLE_NOT_FOUND = Set.of(42102, 42103, 42104);
    private static final int COLUMN_NOT_FOUND = 42122;

    @Override
    protected String getTypeName(IDBField field) {
        return switch (field.getType()) {
            case BINARY, VARBINARY, LONGVARBINARY, BLOB -> "BINARY LARGE OBJECT";
            case LONGVARCHAR, CLOB -> "CHARACTER LARGE OBJECT";
            default -> super.getTypeName(field);
        };
    }

    @Override
    protected ResultSet readTables(Connection connection, DatabaseMetaData metaData, String schema)
            throws SQLException {
        return metaData.getTables(null, "PUBLIC", null, new String[] {"TABLE", "BASE TABLE"});
    }

    @Override
    public boolean isTableNotFoundException(SQLException exception) {
        return TABLE_NOT_FOUND.contains(exception.getErrorCode());
    }

    @Override
    public boolean isColumnNotFoundException(SQLException exception) {
        return exception.getErrorCode() == COLUMN_NOT_FOUND;
    }
}
