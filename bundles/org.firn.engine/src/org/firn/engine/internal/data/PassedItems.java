/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Items that were handled and gave no rows to a table that grows: they were rejected, failed, or have nothing to give.
 * Written as the tag of a batch without rows, {@code ~TYPE;ID,ID,...}, so that whoever waits for rows of these items
 * need not wait for the end of the stream.
 *
 * @param type the name of the type of the items
 * @param ids their ids
 */
public record PassedItems(String type, List<Long> ids) {
    private static final char MARK = '~';

    /** The tag. */
    String tag() {
        return MARK + type + ";" + ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The ids of the items of a type that tags name; other tags say nothing. */
    public static Set<Long> of(Collection<String> tags, String type) {
        Set<Long> ids = new HashSet<>();
        String start = MARK + type + ";";
        for (String tag : tags) {
            if (tag.startsWith(start)) {
                for (String id : tag.substring(start.length()).split(",")) {
                    ids.add(Long.parseLong(id));
                }
            }
        }
        return ids;
    }
}
