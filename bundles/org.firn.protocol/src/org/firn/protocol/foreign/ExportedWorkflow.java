/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.foreign;

import java.util.List;

/**
 * A workflow as another program's file.
 *
 * @param text the content of the file
 * @param notes what has no place in it, in full sentences
 * @since 1.0
 */
public record ExportedWorkflow(String text, List<String> notes) {

    /** Copies the list. */
    public ExportedWorkflow {
        notes = List.copyOf(notes);
    }
}
