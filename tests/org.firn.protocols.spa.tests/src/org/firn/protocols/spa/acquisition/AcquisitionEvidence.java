/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.acquisition;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.RunState;
import org.firn.repository.OpenMode;
import org.firn.repository.ProjectRepository;
import org.firn.repository.Projects;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Compares what the project holds at the end with what the microscope wrote. */
final class AcquisitionEvidence {
    private static final double BORDER = Acquisition.BOX / 2.0 + 1;

    private final Acquisition acquisition;
    private final TestMicroscope microscope;
    private final Map<Long, String> names = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int lost;
    private int doubled;
    private int untruthful;
    private long particles;

    private AcquisitionEvidence(Acquisition acquisition, TestMicroscope microscope) {
        this.acquisition = acquisition;
        this.microscope = microscope;
    }

    static AcquisitionEvidence of(Acquisition acquisition, TestMicroscope microscope) throws Exception {
        AcquisitionEvidence evidence = new AcquisitionEvidence(acquisition, microscope);
        try (ProjectRepository repository = Projects.open(acquisition.project(), OpenMode.OWN)) {
            evidence.states(repository);
            evidence.refusals(repository);
            evidence.items(repository);
            evidence.particles(repository);
        }
        return evidence;
    }

    private void states(ProjectRepository repository) throws Exception {
        List<String> wrong = repository.read(project -> project.getRuns().stream()
                .filter(run -> run.getState() != RunState.FINISHED)
                .map(run -> run.getName() + " is " + run.getState() + ": " + run.getMessage())
                .toList());
        untruthful += wrong.size();
        faults.addAll(wrong);
    }

    /** Each unsound file is refused, with its name; nothing else is. */
    private void refusals(ProjectRepository repository) throws Exception {
        long refused = repository.read(project -> project.findRun("import").getFailedItems());
        int number = repository.read(project -> project.findRun("import").getNumber());
        String journal = Files.readString(
                repository.directory().run(number, "spa.import.movies").journal());
        if (refused != microscope.unsound().size()) {
            untruthful++;
            faults.add("import refused " + refused + " files of "
                    + microscope.unsound().size() + " unsound ones");
        }
        for (String file : microscope.unsound()) {
            if (!journal.contains(file)) {
                untruthful++;
                faults.add("nothing is said about " + file);
            }
        }
    }

    private static ItemTable table(ProjectRepository repository, String run, String output) throws Exception {
        return ItemTable.open(repository.directory().resolve(repository.read(project -> ((ItemSet)
                        project.findRun(run).findOutput(output))
                .getTable())));
    }

    private void items(ProjectRepository repository) throws Exception {
        try (ItemTable movies = table(repository, "import", "movies")) {
            ItemCursor cursor = movies.cursor("id", "name");
            while (cursor.next()) {
                if (names.put(cursor.getLong(0), cursor.getString(1)) != null) {
                    fault(false, "import", cursor.getString(1));
                }
            }
        }
        compare("import", names.values(), microscope.completed().keySet());
        ids(repository, "align", "micrographs", "id");
        ids(repository, "ctf", "ctfs", "micrograph.id");
    }

    private void ids(ProjectRepository repository, String run, String output, String column) throws Exception {
        try (ItemTable table = table(repository, run, output)) {
            compare(run, LongStream.of(table.longs(column)).mapToObj(names::get).toList(), names.values());
        }
    }

    private void compare(String run, Iterable<String> found, Iterable<String> wanted) {
        Set<String> seen = new HashSet<>();
        for (String name : found) {
            if (!seen.add(name)) {
                fault(false, run, name);
            }
        }
        for (String name : wanted) {
            if (!seen.contains(name)) {
                fault(true, run, name);
            }
        }
    }

    private void fault(boolean isLost, String run, String item) {
        lost += isLost ? 1 : 0;
        doubled += isLost ? 0 : 1;
        faults.add(item + (isLost ? " is missing in " : " is more than once in ") + run);
    }

    /** Each coordinate that is not at the border is one particle. */
    private void particles(ProjectRepository repository) throws Exception {
        Set<Long> picked = new HashSet<>();
        Set<Long> inside = new HashSet<>();
        try (ItemTable table = table(repository, "pick", "coordinates")) {
            ItemCursor cursor = table.cursor("id", "x", "y", "micrograph.id");
            while (cursor.next()) {
                if (!picked.add(cursor.getLong(0)) || !names.containsKey(cursor.getLong(3))) {
                    fault(false, "pick", "coordinate " + cursor.getLong(0));
                }
                if (isInside(cursor.getDouble(1)) && isInside(cursor.getDouble(2))) {
                    inside.add(cursor.getLong(0));
                }
            }
        }
        try (ItemTable table = table(repository, "extract", "particles")) {
            particles = table.size();
            for (long id : table.longs("id")) {
                if (!picked.remove(id)) {
                    fault(false, "extract", "particle " + id);
                }
                inside.remove(id);
            }
        }
        inside.forEach(id -> fault(true, "extract", "particle " + id));
    }

    private static boolean isInside(double place) {
        return place > BORDER && place < Acquisition.SIDE - BORDER;
    }

    boolean isClean() {
        return lost == 0 && doubled == 0 && untruthful == 0;
    }

    /** What is wrong; empty when nothing is. */
    List<String> faults() {
        return faults;
    }

    /** One line. */
    String line() {
        return "movies %d, files refused %d, particles %d, untruthful states %d, items lost %d, items doubled %d"
                .formatted(names.size(), microscope.unsound().size(), particles, untruthful, lost, doubled);
    }

    /** Latencies, the queue, memory and processor time, one line each. */
    List<String> figures() throws IOException {
        AcquisitionRecord record = AcquisitionRecord.read(acquisition.record(), names, microscope.completed());
        List<String> lines = new ArrayList<>();
        Map<String, double[]> runs = new TreeMap<>(Map.of(
                "import", record.delays("import", 1000 * Acquisition.SETTLE_SECONDS),
                "align", record.delays("align", 0),
                "ctf", record.delays("ctf", 0),
                "extract", record.delays("extract", 0)));
        for (String run : List.of("import", "align", "ctf", "extract")) {
            double[] millis = runs.get(run);
            lines.add(String.format(
                    Locale.ROOT,
                    "complete movie to row of %s%s: median %.0f ms, 99 %% %.0f ms, longest %.0f ms (%d movies)",
                    run,
                    run.equals("import") ? ", beyond the settling time" : "",
                    at(millis, 0.5),
                    at(millis, 0.99),
                    at(millis, 1),
                    millis.length));
        }
        lines.addAll(record.others());
        return lines;
    }

    private static double at(double[] sorted, double share) {
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1.0, share * sorted.length)];
    }
}
