/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Run;
import org.firn.model.workflow.RunState;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.tables.ItemTable;

/** What a fault left, held against what is true. Used by one thread. */
final class Evidence {
    private static final long MARGIN_MILLIS = 1000;

    private final Path project;
    private final Path record;
    private final List<String> untruthful = new ArrayList<>();
    private long noRecordFrom = Long.MAX_VALUE;
    private long noRecordTo;
    private boolean finished;
    private int lost;
    private int doubled;

    /** @param record where the programs leave their traces */
    Evidence(Path project, Path record) {
        this.project = project;
        this.record = record;
    }

    /** Whether a program was started. */
    boolean hasBegun() throws IOException {
        try (Stream<Path> files = Files.list(record)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("pid-"));
        }
    }

    /** Looks at a project without an engine: every state has to be true, and every failure has to be explained. */
    void look() throws Exception {
        finished = false;
        try (ProjectRepository repository = Projects.open(project, OpenMode.OWN)) {
            List<String> found = repository.read(all -> {
                List<String> lies = new ArrayList<>();
                all.getRuns().forEach(run -> check(run, lies));
                finished = !all.getRuns().isEmpty()
                        && all.getRuns().stream()
                                .allMatch(run -> run.getState() == RunState.FINISHED && run.getFailedItems() == 0);
                return lies;
            });
            untruthful.addAll(found);
        }
    }

    private void check(Run run, List<String> lies) {
        if (run.getState() == RunState.FAILED && run.getMessage().isBlank()) {
            lies.add(run.getName() + " failed without a reason");
        }
        if (run.getState() == RunState.ABORTED) {
            lies.add(run.getName() + " is aborted, but nobody stopped it: " + run.getMessage());
        }
        if (run.getState() == RunState.FINISHED) {
            try {
                long rows = ids(run).size();
                if (rows + run.getFailedItems() < WatchedProtocols.ITEMS
                        && run.getName().equals("work")) {
                    lies.add("work is finished, but has " + rows + " items and " + run.getFailedItems() + " failed");
                }
            } catch (IOException | RuntimeException e) {
                lies.add(run.getName() + " is finished, but its table cannot be read: " + e);
            }
        }
    }

    private List<Long> ids(Run run) throws IOException {
        ItemSet points = (ItemSet) run.findOutput("points");
        List<Long> ids = new ArrayList<>();
        try (ItemTable table = ItemTable.open(project.resolve(points.getTable()))) {
            for (double x : table.doubles("x")) {
                ids.add((long) x);
            }
        }
        return ids;
    }

    boolean isFinished() {
        return finished;
    }

    /** Counts what was lost and doubled in the end. */
    void collect() throws Exception {
        if (!finished) {
            untruthful.add("the runs did not finish, however often they were resumed: " + states());
        }
        try (ProjectRepository repository = Projects.open(project, OpenMode.OWN)) {
            for (String name : List.of("work", "copy")) {
                List<Long> ids = repository.read(all -> {
                    Run run = all.findRun(name);
                    try {
                        return run.findOutput("points") == null ? List.<Long>of() : ids(run);
                    } catch (IOException e) {
                        return List.<Long>of();
                    }
                });
                long distinct = ids.stream().distinct().count();
                lost += (int) (WatchedProtocols.ITEMS - distinct);
                doubled += (int) (ids.size() - distinct);
            }
        }
        countPrograms();
    }

    private String states() throws Exception {
        try (ProjectRepository repository = Projects.open(project, OpenMode.OWN)) {
            return repository.read(all -> all.getRuns().stream()
                    .map(run -> run.getName() + " " + run.getState() + " " + run.getMessage())
                    .toList()
                    .toString());
        }
    }

    /** What ended at that time could not be recorded, so it may be done again. */
    void noRecordBetween(long firstMillis, long lastMillis) {
        noRecordFrom = firstMillis - MARGIN_MILLIS;
        noRecordTo = lastMillis + MARGIN_MILLIS;
    }

    /** No program may run beside itself, and none that ended well may be started again. */
    private void countPrograms() throws IOException {
        doubled += lines("overlaps").size();
        Map<String, Integer> done = new HashMap<>();
        for (String line : lines("done")) {
            String[] words = line.split(" ");
            long when = Long.parseLong(words[1]);
            if (when < noRecordFrom || when > noRecordTo) {
                done.merge(words[0], 1, Integer::sum);
            }
        }
        doubled += done.values().stream().mapToInt(times -> times - 1).sum();
    }

    private List<String> lines(String file) throws IOException {
        Path path = record.resolve(file);
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }

    List<String> untruthful() {
        return untruthful;
    }

    int lost() {
        return lost;
    }

    int doubled() {
        return doubled;
    }
}
