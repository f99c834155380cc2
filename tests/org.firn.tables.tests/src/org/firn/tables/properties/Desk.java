/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.firn.tables.ItemTable;
import org.firn.tables.view.TableView;

/** A folder for the tables of one try, which goes with the try. */
final class Desk implements AutoCloseable {
    private final Path folder;
    private final List<ItemTable> open = new ArrayList<>();
    private int files;

    Desk() throws IOException {
        folder = Files.createTempDirectory("properties");
    }

    /** A path where nothing is yet. */
    Path file() {
        return folder.resolve("t" + files++ + ".fit");
    }

    ItemTable table(Items items) throws IOException {
        return open(items.write(file()));
    }

    TableView view(Items items) throws IOException {
        return TableView.of(table(items));
    }

    ItemTable saved(TableView view) throws IOException {
        Path file = file();
        view.save(file);
        return open(ItemTable.open(file));
    }

    ItemTable compacted(TableView view) throws IOException {
        Path file = file();
        view.compact(file);
        return open(ItemTable.open(file));
    }

    ItemTable open(ItemTable table) {
        open.add(table);
        return table;
    }

    @Override
    public void close() throws IOException {
        for (ItemTable table : open) {
            table.close();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
