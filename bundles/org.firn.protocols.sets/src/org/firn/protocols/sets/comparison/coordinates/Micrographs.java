/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.coordinates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.RowSink;
import org.firn.tables.ItemCursor;

/** The micrographs of several sets, numbered from 0 in the order in which they occur. Not thread-safe. */
final class Micrographs {
    static final String ID = "micrograph.id";
    static final String NAME = "micrograph.name";

    /** A micrograph as the first row that has it tells it. */
    record Micrograph(@Nullable Long id, @Nullable String name) {
        void write(RowSink row) {
            Long number = id;
            if (number != null) {
                row.set(ID, number);
            }
            String text = name;
            if (text != null) {
                row.set(NAME, text);
            }
        }
    }

    private final boolean byName;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Micrograph> micrographs = new ArrayList<>();
    private @Nullable Object last;
    private int lastNumber;

    /** @param byName whether micrographs are the same when their names are, not their ids */
    Micrographs(boolean byName) {
        this.byName = byName;
    }

    /**
     * The number of the micrograph of a row.
     *
     * @param id the column of its id in the cursor
     * @param name the column of its name
     * @return -1 when it is null
     */
    int number(ItemCursor row, int id, int name) {
        if (row.isNull(byName ? name : id)) {
            return -1;
        }
        Object key = byName ? Objects.requireNonNull(row.getString(name)) : (Object) row.getLong(id);
        // mostly, neighbouring rows are of the same micrograph
        if (!key.equals(last)) {
            last = key;
            lastNumber = numbers.computeIfAbsent(key, any -> {
                micrographs.add(new Micrograph(row.isNull(id) ? null : row.getLong(id), row.getString(name)));
                return micrographs.size() - 1;
            });
        }
        return lastNumber;
    }

    int size() {
        return micrographs.size();
    }

    Micrograph get(int number) {
        return micrographs.get(number);
    }
}
