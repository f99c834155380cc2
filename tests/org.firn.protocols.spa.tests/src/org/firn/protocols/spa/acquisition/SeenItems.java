/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.acquisition;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.data.ItemSet;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Subscription;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/**
 * Follows outputs as a person's viewer does, and writes a line {@code seen RUN ITEM TIME} for each row or micrograph.
 */
final class SeenItems implements AutoCloseable {
    /** A run, its output, and the column of the movie's id. */
    private static final List<List<String>> OUTPUTS = List.of(
            List.of("import", "movies", "id"),
            List.of("align", "micrographs", "id"),
            List.of("ctf", "ctfs", "micrograph.id"),
            List.of("extract", "particles", "micrograph.id"));

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final ProjectRepository repository;
    private final PrintStream record;
    private final Subscription subscription;
    private final Set<String> followed = new HashSet<>();
    private int ctfs;

    SeenItems(ProjectRepository repository, PrintStream record) throws ProjectException {
        this.repository = repository;
        this.record = record;
        subscription = repository.onChange(change -> followAll());
        followAll();
    }

    private synchronized void followAll() {
        for (List<String> output : OUTPUTS) {
            String table = table(output.get(0), output.get(1));
            if (table != null && followed.add(table)) {
                Thread thread = new Thread(() -> follow(table, output), table);
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private @Nullable String table(String run, String output) {
        try {
            return repository.read(project ->
                    project.findRun(run) != null && project.findRun(run).findOutput(output) instanceof ItemSet set
                            ? set.getTable()
                            : null);
        } catch (ProjectException e) {
            return null;
        }
    }

    private void follow(String file, List<String> output) {
        long last = Long.MIN_VALUE;
        long known = 0;
        try (ItemTable table = ItemTable.open(repository.directory().resolve(file))) {
            while (true) {
                long now = System.currentTimeMillis();
                ItemCursor cursor = table.cursorFrom(known, output.get(2));
                while (cursor.next()) {
                    known = cursor.rowNumber() + 1;
                    long item = cursor.getLong(0);
                    if (item != last) {
                        record.println("seen " + output.get(0) + " " + item + " " + now);
                        count(output.get(0));
                    }
                    last = item;
                }
                table.awaitGrowth(LOOK);
            }
        } catch (IOException | InterruptedException e) {
            record.println("# " + output + " is not followed any more: " + e.getMessage());
        }
    }

    private synchronized void count(String run) {
        ctfs += run.equals("ctf") ? 1 : 0;
        notifyAll();
    }

    /** Waits until so many movies have a CTF. */
    synchronized void await(int movies) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (ctfs < movies && System.nanoTime() < end) {
            wait(LOOK.toMillis());
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
