/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import org.firn.tables.ColumnType;

/**
 * A field of another program's table.
 *
 * @param name the program's own
 * @param type of its values
 * @param storage how a value is stored, in the program's words ({@code <f4}); empty where only the type counts
 */
public record ForeignField(String name, ColumnType type, String storage) {

    /** One of which only the type counts. */
    public static ForeignField of(String name, ColumnType type) {
        return new ForeignField(name, type, "");
    }
}
