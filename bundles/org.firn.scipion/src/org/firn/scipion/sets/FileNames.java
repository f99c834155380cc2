/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.sets;

import java.io.IOException;

/** How the names of files in sets are written. */
@FunctionalInterface
public interface FileNames {
    /**
     * The name of a file.
     *
     * @param name as Scipion has it: absolute, or relative to its project
     */
    String of(String name) throws IOException;
}
