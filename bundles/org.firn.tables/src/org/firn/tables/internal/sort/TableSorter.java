/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.sort;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/**
 * Writes sorted copies: at once when the rows fit into memory, else by sorting runs that do, as tables in a folder of
 * their own beside the target, and merging them (Knuth, vol. 3, section 5.4.1).
 */
public final class TableSorter {

    /** Each run that is merged holds a batch of all columns. */
    private static final int MOST_RUNS = 48;

    private final List<SortColumn> columns;
    private final long mostBytes;
    private final int mostRuns;

    /**
     * Prepares.
     *
     * @param columns the most important first
     * @param mostBytes about what rows in memory may take
     */
    public TableSorter(List<SortColumn> columns, long mostBytes) {
        this(columns, mostBytes, MOST_RUNS);
    }

    TableSorter(List<SortColumn> columns, long mostBytes, int mostRuns) {
        this.columns = columns;
        this.mostBytes = mostBytes;
        this.mostRuns = mostRuns;
    }

    /**
     * Writes a closed, sorted table. After a failure neither it nor anything else is left.
     *
     * @param source the rows that it shows now
     * @param target must not exist
     * @return the number of rows
     * @throws IOException the target or the runs cannot be written
     */
    public long write(ItemTable source, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "a sorted table must get a new name");
        }
        Path folder = Files.createTempDirectory(
                Objects.requireNonNull(target.toAbsolutePath().getParent()), "." + target.getFileName() + ".sort");
        boolean done = false;
        try {
            long rows = sort(source, target, folder);
            done = true;
            return rows;
        } finally {
            remove(folder);
            if (!done) {
                Files.deleteIfExists(target);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private long sort(ItemTable source, Path target, Path folder) throws IOException {
        ItemCursor cursor = source.cursor();
        List<Path> files = new ArrayList<>();
        long rows = 0;
        boolean more = cursor.nextBatch();
        while (more || files.isEmpty()) {
            Run run = new Run(source.schema(), columns, mostBytes, source.size() - rows);
            while (more && run.hasRoom()) {
                run.add(cursor);
                rows += cursor.batchRows();
                more = cursor.nextBatch();
            }
            if (!more && files.isEmpty()) {
                run.write(target, source.properties());
                return rows;
            }
            Path file = folder.resolve("run-" + files.size() + ".fit");
            run.write(file, Map.of());
            files.add(file);
        }
        merge(source, files, target, folder);
        return rows;
    }

    private void merge(ItemTable source, List<Path> files, Path target, Path folder) throws IOException {
        int level = 0;
        List<Path> runs = files;
        while (runs.size() > mostRuns) {
            List<Path> longer = new ArrayList<>();
            for (int from = 0; from < runs.size(); from += mostRuns) {
                List<Path> part = runs.subList(from, Math.min(runs.size(), from + mostRuns));
                Path file = folder.resolve("merged-" + level + "-" + longer.size() + ".fit");
                try (RunMerge merge = new RunMerge(source.schema(), columns, part)) {
                    merge.write(file, Map.of());
                }
                longer.add(file);
                for (Path run : part) {
                    Files.delete(run);
                }
            }
            runs = longer;
            level++;
        }
        try (RunMerge merge = new RunMerge(source.schema(), columns, runs)) {
            merge.write(target, source.properties());
        }
    }
}
