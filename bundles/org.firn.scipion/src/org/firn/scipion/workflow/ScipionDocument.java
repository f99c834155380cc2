/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.List;
import java.util.Map;

/**
 * A workflow file of Scipion: its runs as they stand there. In a template, a field within a text stands as in the file
 * ({@code ~title|default|type|alias~}), and one in the place of a value as a map of {@link #BARE} to what is between
 * the tildes.
 *
 * @param template whether fields and {@code %(NAME)s} have a meaning
 * @param description the lines before the runs, as they are; empty when there are none
 * @param objects the runs: their members by name, in order
 */
record ScipionDocument(boolean template, String description, List<Map<String, Object>> objects) {

    /** Begins and ends a field; also the only member of what stands for one that is not within a text. */
    static final String BARE = "~";

    ScipionDocument {
        objects = List.copyOf(objects);
    }
}
