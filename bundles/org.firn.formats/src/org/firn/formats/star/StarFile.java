/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.star;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firn.formats.FormatException;

/** A small STAR file, wholly in memory. Immutable. */
public final class StarFile {

    private final Path path;
    private final List<StarTable> tables;

    private StarFile(Path path, List<StarTable> tables) {
        this.path = path;
        this.tables = List.copyOf(tables);
    }

    /**
     * Reads a whole file.
     *
     * @param path the file
     * @throws FormatException when it is not STAR, or faulty
     * @throws IOException when it cannot be read
     */
    public static StarFile read(Path path) throws IOException {
        List<StarTable> tables = new ArrayList<>();
        try (StarReader reader = StarReader.open(path)) {
            for (StarCursor table = reader.nextTable(); table != null; table = reader.nextTable()) {
                tables.add(StarTable.of(path, table));
            }
        }
        return new StarFile(path, tables);
    }

    /** The tables in the file's order. */
    public List<StarTable> tables() {
        return tables;
    }

    /** The first table of a name (without {@code data_}); empty when there is none. */
    public Optional<StarTable> find(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /**
     * The first table of a name that must be there.
     *
     * @param name without {@code data_}; empty for RELION's nameless block
     * @throws FormatException when there is no such table; the message lists those that are there
     */
    public StarTable table(String name) throws FormatException {
        return find(name)
                .orElseThrow(() -> new FormatException(
                        path,
                        "has no " + StarReader.describe(name) + "; its tables are: "
                                + String.join(
                                        ", ",
                                        tables.stream()
                                                .map(t -> StarReader.describe(t.name()))
                                                .toList()),
                        "Check that this is the right file for the purpose."));
    }
}
