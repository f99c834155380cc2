/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.RunPaths;
import org.firn.engine.internal.journal.Journal;
import org.firn.engine.internal.journal.JournalHistory;
import org.firn.engine.internal.journal.JournalHistory.StartedProgram;
import org.firn.jobs.IExecutor;
import org.firn.jobs.JobException;
import org.firn.jobs.JobHandle;
import org.firn.protocol.DataHeader;
import org.firn.tables.view.ViewReferences;

/** Tidies run directories between executions. */
public final class RunDirectoryCare {
    private static final System.Logger LOG = System.getLogger(RunDirectoryCare.class.getName());
    private static final Duration ENDING = Duration.ofSeconds(60);

    private final RunPaths paths;
    private final IExecutor executor;

    RunDirectoryCare(RunPaths paths, IExecutor executor) {
        this.paths = paths;
        this.executor = executor;
    }

    /** Ends the job that executes the run, if there is one. */
    void endJob(Path control) throws InterruptedException {
        try {
            JobHandle handle = executor.reattach(control, "");
            handle.cancel();
            handle.await(ENDING);
        } catch (JobException e) {
            LOG.log(Level.DEBUG, "The run was never submitted", e);
        }
    }

    /** Ends the programs that a process which died left running. */
    void endStrays() throws IOException, InterruptedException {
        for (StartedProgram program : JournalHistory.read(paths.journal()).programs()) {
            try {
                JobHandle handle = executor.reattach(paths.run().resolve(program.control()), program.handle());
                handle.cancel();
                handle.await(ENDING);
            } catch (JobException e) {
                // It was noted before it was to be started, and never was.
                continue;
            }
        }
    }

    /**
     * Forgets all that was done: records and logs are kept under a number, files are removed and counted in the
     * record.
     */
    void restart() throws IOException, InterruptedException {
        if (!Files.exists(paths.journal())) {
            return;
        }
        endStrays();
        int number = 1;
        while (Files.exists(numbered(paths.journal(), number))) {
            number++;
        }
        JsonObject entry = Journal.entry("restart");
        entry.addProperty(
                "previous", numbered(paths.journal(), number).getFileName().toString());
        long[] removed = new long[2];
        for (Path directory : List.of(paths.work(), paths.out())) {
            clear(directory, removed);
        }
        entry.addProperty("removedFiles", removed[0]);
        entry.addProperty("removedBytes", removed[1]);
        for (Path file : List.of(paths.journal(), paths.stdout(), paths.stderr())) {
            if (Files.exists(file)) {
                Files.move(file, numbered(file, number));
            }
        }
        Files.writeString(paths.journal(), entry + "\n", StandardOpenOption.CREATE_NEW);
    }

    private static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    private static void clear(Path directory, long[] removed) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                removed[0]++;
                removed[1] += attributes.size();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException error) throws IOException {
                if (error != null) {
                    throw error;
                }
                if (!visited.equals(directory)) {
                    Files.delete(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Removes the run's tables that are no longer those of its outputs, except those that views of other runs still
     * refer to: they go when this run has new outputs the next time.
     */
    public static void removeOldTables(RunPaths paths, List<DataHeader> outputs) throws IOException {
        Set<Path> current = new HashSet<>();
        for (DataHeader output : outputs) {
            if (output.attributes().get(DataHeader.TABLE) instanceof String stored) {
                current.add(paths.stored().resolve(stored));
            }
        }
        List<Path> old;
        try (Stream<Path> files = Files.list(paths.tables())) {
            old = files.filter(paths::isOwnTable)
                    .filter(file -> !current.contains(file))
                    .toList();
        }
        boolean removed = true;
        // A view goes before what it refers to.
        while (removed && !old.isEmpty()) {
            List<Path> needed = removeUnneeded(old, ViewReferences.in(paths.tables()));
            removed = needed.size() < old.size();
            old = needed;
        }
    }

    /** Gives the tables that views need. */
    private static List<Path> removeUnneeded(List<Path> tables, ViewReferences references) throws IOException {
        List<Path> needed = new ArrayList<>();
        for (Path table : tables) {
            if (references.viewsOf(table).isEmpty()) {
                RunPaths.deleteTable(table);
            } else {
                needed.add(table);
            }
        }
        return needed;
    }
}
