/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.firn.tables.TableException;
import org.firn.tables.internal.view.BaseReference;
import org.firn.tables.internal.view.ViewFile;
import org.firn.tables.internal.view.ViewHead;

/**
 * Which tables the view files of a folder need. Only the starts of the files are read. Immutable; it tells what was in
 * the folder when it was made.
 */
public final class ViewReferences {

    private final Map<Path, List<Path>> tables;

    private ViewReferences(Map<Path, List<Path>> tables) {
        this.tables = tables;
    }

    /**
     * Looks into a folder, not into those below.
     *
     * @param folder where views may be
     * @return what they need
     * @throws TableException a view is damaged or newer than this program, so that it cannot tell what it needs
     * @throws IOException the folder or a file cannot be read
     */
    public static ViewReferences in(Path folder) throws IOException {
        Map<Path, List<Path>> tables = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder.toRealPath())) {
            files = entries.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .toList();
        }
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                if (ViewHead.isAt(channel)) {
                    tables.put(file, bases(file, ViewHead.read(file, channel)));
                }
            }
        }
        return new ViewReferences(tables);
    }

    /**
     * Digests what a view chooses, without reading any row: its columns, properties and rows, and which tables they are
     * from, wherever these lie.
     *
     * @param file a table or a view
     * @return a text that is the same for two views of the same tables with the same choice; empty for what is no view
     * @throws TableException the view is damaged or newer than this program
     * @throws IOException the file cannot be read
     */
    public static Optional<String> digest(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return ViewHead.isAt(channel)
                    ? Optional.of(HexFormat.of().formatHex(ViewFile.digest(file, channel)))
                    : Optional.empty();
        }
    }

    private static List<Path> bases(Path view, ViewHead head) throws IOException {
        List<Path> bases = new ArrayList<>();
        for (BaseReference reference : head.description().bases()) {
            Path base = real(view.resolveSibling(reference.path()));
            if (!bases.contains(base)) {
                bases.add(base);
            }
        }
        return bases;
    }

    /** One path for each file, also for one that is not there. */
    private static Path real(Path file) throws IOException {
        return Files.exists(file)
                ? file.toRealPath()
                : Objects.requireNonNull(file.toAbsolutePath().normalize());
    }

    /**
     * Tells the views.
     *
     * @return their real paths, sorted
     */
    public List<Path> views() {
        return List.copyOf(tables.keySet());
    }

    /**
     * Tells what a view needs.
     *
     * @param view one of {@link #views()}
     * @return the real paths of tables, whether they exist or not; none for a file that is no view here
     * @throws IOException the path cannot be resolved
     */
    public List<Path> tablesOf(Path view) throws IOException {
        return List.copyOf(tables.getOrDefault(real(view), List.of()));
    }

    /**
     * Tells who needs a table.
     *
     * @param table any file
     * @return the real paths of the views that refer to it, sorted
     * @throws IOException the path cannot be resolved
     */
    public List<Path> viewsOf(Path table) throws IOException {
        Path real = real(table);
        List<Path> views = new ArrayList<>();
        tables.forEach((view, needed) -> {
            if (needed.contains(real)) {
                views.add(view);
            }
        });
        return views;
    }
}
