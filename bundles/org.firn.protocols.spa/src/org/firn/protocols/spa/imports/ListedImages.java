/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocols.spa.common.FilePattern;
import org.firn.protocols.spa.common.MetadataFiles;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Movies or micrographs that metadata of other programs list: each with its file and with what is told about it. */
final class ListedImages {
    private static final String FILE = "image.file";
    private static final String NAME = "name";
    private static final int SHOWN = 3;

    private final ItemKind kind;
    private final ImageLookup lookup;
    private final List<Listed> all = new ArrayList<>();
    private final Map<String, ColumnSpec> columns = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Map<String, Path> names = new HashMap<>();

    /**
     * One of them.
     *
     * @param name unique
     * @param metadata the file that lists it
     * @param file its image
     * @param values by column, without those that it has none for
     * @param guessed what was not said but concluded; empty when nothing was
     */
    record Listed(String name, Path metadata, Path file, Map<String, Object> values, String guessed) {}

    /**
     * Reads the files of metadata.
     *
     * @param kind what they are to list; what lists movies may also describe micrographs that were made of them
     * @param root where the names of images begin; null to look for it
     * @throws ProtocolException a file is not what it should be, two images have one name, or no image is found
     */
    ListedImages(RunContext run, ItemKind kind, @Nullable Path root) throws ProtocolException {
        this.kind = kind;
        this.lookup = new ImageLookup(root);
        String format = run.parameters().text(MicrographFiles.FORMAT);
        for (Path file : files(run)) {
            try {
                read(file, format, run.workDirectory().resolve("listed.fit"));
            } catch (IOException e) {
                throw new ProtocolException(
                        MicrographFiles.FILES,
                        "has " + file + ", which cannot be read: " + e.getMessage(),
                        "Check that it is there and that you may read it.",
                        e);
            }
        }
        requireSome();
    }

    private static List<Path> files(RunContext run) throws ProtocolException {
        String pattern = run.parameters().text(MicrographFiles.FILES);
        return new FilePattern(MicrographFiles.FILES, run.resolve(pattern)).files();
    }

    private void requireSome() throws ProtocolException {
        List<Path> missing = all.stream()
                .map(Listed::file)
                .filter(file -> !Files.isRegularFile(file))
                .toList();
        if (missing.size() == all.size()) {
            throw new ProtocolException(
                    ImportListedImages.FOLDER,
                    "does not lead to the images: none of " + all.size() + " is found, such as "
                            + missing.stream().limit(SHOWN).toList(),
                    "Give the folder in which the names in the metadata begin, such as RELION's project folder.");
        }
    }

    private void read(Path file, String format, Path work) throws ProtocolException, IOException {
        Exchange exchange = new Exchange(Map.of());
        List<ItemKind> wanted = kind.equals(ItemKind.MOVIE) ? List.of(kind) : List.of(kind, ItemKind.MOVIE);
        try (ItemTable table = MetadataFiles.read(work, MicrographFiles.FILES, file, format, wanted, exchange)) {
            // A file that describes movies names these, also when it lies beside a micrograph.
            boolean named = ItemKind.of(table.properties(), table.schema().columns())
                    .filter(kind::equals)
                    .isPresent();
            table.schema().columns().forEach(spec -> columns.merge(spec.name(), spec, ListedImages::wider));
            ItemCursor cursor = table.cursor();
            while (cursor.next()) {
                add(file, values(cursor, table.schema().columns()), named, exchange);
            }
        } finally {
            Files.deleteIfExists(work);
        }
        notes.addAll(MetadataFiles.notes(exchange));
    }

    private static ColumnSpec wider(ColumnSpec one, ColumnSpec other) {
        if (one.type() == other.type()) {
            return one;
        }
        boolean texts = Set.of(one.type(), other.type()).stream()
                .anyMatch(type -> type == ColumnType.STRING || type == ColumnType.BOOLEAN);
        ColumnType type = texts ? ColumnType.STRING : ColumnType.FLOAT64;
        return new ColumnSpec(one.name(), type, one.unit(), one.documentation(), true);
    }

    private static Map<String, Object> values(ItemCursor cursor, List<ColumnSpec> specs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int column = 0; column < specs.size(); column++) {
            if (!cursor.isNull(column)) {
                ColumnSpec spec = specs.get(column);
                values.put(
                        spec.name(),
                        switch (spec.type()) {
                            case FLOAT32, FLOAT64 -> cursor.getDouble(column);
                            case INT32, INT64 -> cursor.getLong(column);
                            case BOOLEAN -> cursor.getBoolean(column);
                            case STRING -> cursor.getString(column);
                        });
            }
        }
        return values;
    }

    private void add(Path metadata, Map<String, Object> values, boolean named, Exchange exchange)
            throws ProtocolException {
        Object told = values.get(NAME);
        Object image = values.get(FILE);
        if (told == null) {
            throw new ProtocolException(
                    MicrographFiles.FILES,
                    "has " + metadata + ", a row of which names no image",
                    "Delete the row, or repair what wrote it.");
        }
        String name = told.toString();
        Path other = names.putIfAbsent(name, metadata);
        if (other != null) {
            throw new ProtocolException(
                    MicrographFiles.FILES,
                    "name " + name + " twice, in " + other + " and " + metadata,
                    "Delete one of the rows, or import the files in two runs if the images differ.");
        }
        List<String> guessed = new ArrayList<>(exchange.guesses().keySet());
        Path file;
        if (named && image != null) {
            file = lookup.named(metadata, image.toString());
        } else {
            guessed.add(FILE);
            file = lookup.described(metadata, name)
                    .orElseThrow(() -> new ProtocolException(
                            ImportListedImages.FOLDER,
                            "has no image that is called " + name + ", which " + metadata + " describes",
                            "Give the folder of the images, or remove the file if its image is gone."));
            notes.add("The images were found by the names of the files that describe them.");
        }
        all.add(new Listed(name, metadata, file, values, String.join(",", guessed)));
    }

    /** All of them, at least one, in the order of the files. */
    List<Listed> all() {
        return List.copyOf(all);
    }

    /** The columns that some file has. */
    List<ColumnSpec> columns() {
        return List.copyOf(columns.values());
    }

    /** What the user should know, in full sentences. */
    List<String> notes() {
        return List.copyOf(notes);
    }
}
