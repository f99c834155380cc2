/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSetup;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.engine.snapshot.RunSnapshot.Progress;
import org.firn.ui.project.ProjectSnapshot;

/** Makes snapshots of runs. */
public final class Runs {
    private Runs() {}

    /** A run that nobody has started. Each link is {@code input=12.output}. */
    public static RunSnapshot draft(int number, String protocol, String... links) {
        return run(number, protocol, Phase.IDLE, new Progress(0, 0, ""), links);
    }

    /** A run in a phase, with a progress. */
    public static RunSnapshot run(int number, String protocol, Phase phase, Progress progress, String... links) {
        List<LinkSnapshot> inputs = new ArrayList<>();
        for (String link : links) {
            String[] parts = link.split("[=.]");
            inputs.add(new LinkSnapshot(parts[0], Integer.parseInt(parts[1]), parts[2], 0));
        }
        return new RunSnapshot(
                number,
                protocol + number,
                protocol + " " + number,
                "test." + protocol,
                state(phase),
                phase,
                false,
                false,
                progress,
                0,
                "",
                phase == Phase.FINISHED ? Instant.ofEpochSecond(100 * number) : null,
                phase == Phase.FINISHED ? Instant.ofEpochSecond(100 * number + 50) : null,
                List.<OutputSnapshot>of(),
                new RunSetup(inputs, List.of(), List.of(), "", ""));
    }

    private static String state(Phase phase) {
        return switch (phase) {
            case IDLE -> "DRAFT";
            case PENDING -> "SCHEDULED";
            case EXECUTING -> "RUNNING";
            default -> phase.name().toUpperCase(Locale.ROOT);
        };
    }

    /** A project with these runs. */
    public static ProjectSnapshot project(List<RunSnapshot> runs) {
        return new ProjectSnapshot("test", runs);
    }

    /** Import, align, CTF, pick, extract, classify for each of several data sets. */
    public static List<RunSnapshot> pipelines(int runs) {
        List<RunSnapshot> all = new ArrayList<>();
        for (int first = 1; all.size() < runs; first += 6) {
            Progress none = new Progress(0, 0, "");
            all.add(run(first, "import", Phase.FINISHED, none));
            all.add(run(first + 1, "align", Phase.FINISHED, none, "movies=" + first + ".movies"));
            all.add(run(first + 2, "ctf", Phase.FAILED, none, "micrographs=" + (first + 1) + ".micrographs"));
            all.add(run(
                    first + 3,
                    "pick",
                    Phase.EXECUTING,
                    new Progress(first % 24, 24, "micrographs"),
                    "micrographs=" + (first + 1) + ".micrographs"));
            all.add(run(
                    first + 4,
                    "extract",
                    Phase.PENDING,
                    none,
                    "micrographs=" + (first + 1) + ".micrographs",
                    "coordinates=" + (first + 3) + ".coordinates",
                    "ctfs=" + (first + 2) + ".ctfs"));
            all.add(run(first + 5, "classify", Phase.IDLE, none, "particles=" + (first + 4) + ".particles"));
        }
        return all.subList(0, runs);
    }
}
