/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.ItemValues;
import org.firn.protocol.ItemRow;

/** The rows of other inputs that belong to one item, read when they are first asked for. Thread-safe. */
final class JoinedItems {
    /** Of an item that needs no rows of other inputs. */
    static final JoinedItems NONE = new JoinedItems(0, List.of());

    private final long item;
    private final Collection<JoinedRows> joins;
    private @Nullable Map<String, JoinedRows.Rows> rows;

    JoinedItems(long item, Collection<JoinedRows> joins) {
        this.item = item;
        this.joins = joins;
    }

    private synchronized Map<String, JoinedRows.Rows> all() {
        Map<String, JoinedRows.Rows> known = rows;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (JoinedRows join : joins) {
                known.put(join.input(), join.of(item));
            }
            rows = known;
        }
        return known;
    }

    /** Whether nothing is joined. */
    boolean isEmpty() {
        return joins.isEmpty();
    }

    /** The rows of one input. */
    List<ItemRow> of(String input) {
        JoinedRows.Rows found = all().get(input);
        return found == null ? List.of() : found.rows();
    }

    /** What counts for the key of the item. */
    List<Object> content() {
        List<Object> content = new ArrayList<>();
        all().forEach((input, found) -> {
            content.add(input);
            content.add(
                    found.rows().stream().map(row -> ((ItemValues) row).all()).toList());
            content.add(found.keys());
        });
        return content;
    }
}
