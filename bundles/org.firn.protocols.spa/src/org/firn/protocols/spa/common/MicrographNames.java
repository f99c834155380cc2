/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.common;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.protocol.ProtocolException;

/** How a micrograph is called through a project: its movie's file name without suffix. */
public final class MicrographNames {

    private MicrographNames() {}

    /** The name that belongs to a file. */
    public static String of(Path file) {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.', 1);
        return dot < 0 ? name : name.substring(0, dot);
    }

    /**
     * Checks that no two files would get the same name.
     *
     * @param parameter the parameter that names the files, for the message
     * @throws ProtocolException naming two such files
     */
    public static void requireUnique(String parameter, List<Path> files) throws ProtocolException {
        Map<String, Path> known = new HashMap<>();
        for (Path file : files) {
            Path other = known.putIfAbsent(of(file), file);
            if (other != null) {
                throw new ProtocolException(
                        parameter,
                        "matches " + other + " and " + file + ", which would both be called " + of(file),
                        "Rename one, or import them in two runs.");
            }
        }
    }
}
