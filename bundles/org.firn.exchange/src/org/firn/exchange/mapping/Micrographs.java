/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.util.HashMap;
import java.util.Map;

/** Numbers micrographs in the order in which they are met, and names them as Firn does. */
public final class Micrographs {

    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** The name of a micrograph: that of its file, without folder and ending. */
    public static String nameOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** {@link #nameOf}, of which each is kept once. */
    public String name(String file) {
        return names.computeIfAbsent(file, Micrographs::nameOf);
    }

    /** The number of a micrograph, 1 for the first. */
    public long id(String name) {
        return ids.computeIfAbsent(name, key -> ids.size() + 1L);
    }
}
