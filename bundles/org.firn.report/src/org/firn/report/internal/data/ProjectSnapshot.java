/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.data;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.firn.protocol.DataHeader;

/**
 * A project as it was when the report was begun.
 *
 * @param name what the user calls it
 * @param description what it is about
 * @param id its global id
 * @param notes what users noted
 * @param runs its runs; one that uses another's outputs comes after it
 * @param workflow the workflow file by which the runs can be done again; empty when it cannot be written
 */
public record ProjectSnapshot(
        String name, String description, String id, List<String> notes, List<RunSnapshot> runs, String workflow) {

    /** Copies the lists and orders the runs. */
    public ProjectSnapshot {
        notes = List.copyOf(notes);
        runs = inOrder(runs);
    }

    private static List<RunSnapshot> inOrder(List<RunSnapshot> runs) {
        List<RunSnapshot> waiting = new ArrayList<>(runs);
        List<RunSnapshot> ordered = new ArrayList<>();
        Set<String> placed = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        runs.forEach(run -> all.add(run.name()));
        while (!waiting.isEmpty()) {
            RunSnapshot next = waiting.stream()
                    .filter(run -> run.inputs().stream()
                            .allMatch(link -> placed.contains(link.source()) || !all.contains(link.source())))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            placed.add(next.name());
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }

    /** The run of this name. */
    public Optional<RunSnapshot> run(String wanted) {
        return runs.stream().filter(run -> run.name().equals(wanted)).findFirst();
    }

    /** From the first start of a run to the last end; empty when nothing was executed. */
    public Optional<Duration> wallTime() {
        Optional<Instant> first =
                runs.stream().map(RunSnapshot::started).filter(Objects::nonNull).min(Instant::compareTo);
        Optional<Instant> last =
                runs.stream().map(RunSnapshot::ended).filter(Objects::nonNull).max(Instant::compareTo);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(Duration.between(first.get(), last.get()))
                : Optional.empty();
    }

    /** The people who asked for runs. */
    public List<String> users() {
        return runs.stream()
                .map(RunSnapshot::requestedBy)
                .filter(user -> !user.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The nearest output of a type that a run takes, or that was used to make what it takes.
     *
     * @param run the run
     * @param type the type, or a supertype of it
     */
    public Optional<DataHeader> upstream(RunSnapshot run, EClass type) {
        Set<String> seen = new LinkedHashSet<>();
        List<RunSnapshot> level = List.of(run);
        while (!level.isEmpty()) {
            List<RunSnapshot> sources = new ArrayList<>();
            for (RunSnapshot one : level) {
                for (LinkSnapshot link : one.inputs()) {
                    Optional<DataHeader> found = run(link.source())
                            .flatMap(source -> source.output(link.output()))
                            .filter(header -> header.isA(type));
                    if (found.isPresent()) {
                        return found;
                    }
                    run(link.source()).filter(source -> seen.add(source.name())).ifPresent(sources::add);
                }
            }
            level = sources;
        }
        return Optional.empty();
    }
}
