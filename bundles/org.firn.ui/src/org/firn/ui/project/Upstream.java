/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;

/** Finds what has to be run before a run can. */
public final class Upstream {
    private Upstream() {}

    /**
     * A run and all that it needs, directly or not, as far as that has not been done and nobody has asked for it.
     *
     * @param number the run's number; itself is always among the result
     * @return in no particular order; empty when there is no such run
     */
    public static List<RunSnapshot> undone(ProjectSnapshot project, int number) {
        Map<Integer, RunSnapshot> runs = new HashMap<>();
        project.runs().forEach(run -> runs.put(run.number(), run));
        List<RunSnapshot> undone = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(number));
        while (!open.isEmpty()) {
            RunSnapshot run = runs.get(open.pop());
            if (run == null || !seen.add(run.number())) {
                continue;
            }
            boolean asked = run.requested() || run.phase() == Phase.PENDING || run.phase() == Phase.EXECUTING;
            if (run.number() == number || !asked && run.phase() != Phase.FINISHED) {
                undone.add(run);
                run.setup().inputs().forEach(link -> open.push(link.source()));
                run.setup().waitsFor().forEach(open::push);
            }
        }
        return undone;
    }
}
