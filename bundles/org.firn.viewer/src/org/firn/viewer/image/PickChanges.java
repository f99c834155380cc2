/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.firn.formats.picks.PickEdits;

/**
 * What was changed by hand on the micrographs of a set, with undo and redo. A moved position is another one: an id
 * names a place. Not thread-safe.
 */
final class PickChanges {
    private final Map<Long, Set<Pick>> removed = new HashMap<>();
    private final Map<Long, Set<Pick>> added = new HashMap<>();
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private long lastId;

    /** One gesture: what it takes away, and what it puts in its place. */
    private record Change(long micrograph, List<Pick> taken, List<Pick> put) {

        Change reversed() {
            return new Change(micrograph, put, taken);
        }
    }

    /** Adds a position. */
    Pick add(long micrograph, double x, double y) {
        Pick pick = new Pick(--lastId, x, y, Double.NaN);
        perform(new Change(micrograph, List.of(), List.of(pick)));
        return pick;
    }

    /** Removes positions in one step. */
    void remove(long micrograph, List<Pick> picks) {
        if (!picks.isEmpty()) {
            perform(new Change(micrograph, List.copyOf(picks), List.of()));
        }
    }

    /** Moves a position. */
    Pick move(long micrograph, Pick pick, double x, double y) {
        Pick moved = new Pick(--lastId, x, y, Double.NaN);
        perform(new Change(micrograph, List.of(pick), List.of(moved)));
        return moved;
    }

    private void perform(Change change) {
        apply(change);
        done.push(change);
        undone.clear();
    }

    private void apply(Change change) {
        Set<Pick> out = removed.computeIfAbsent(change.micrograph(), any -> new LinkedHashSet<>());
        Set<Pick> in = added.computeIfAbsent(change.micrograph(), any -> new LinkedHashSet<>());
        for (Pick pick : change.taken()) {
            if (!in.remove(pick)) {
                out.add(pick);
            }
        }
        for (Pick pick : change.put()) {
            if (pick.isAdded()) {
                in.add(pick);
            } else {
                out.remove(pick);
            }
        }
    }

    /** Takes the last gesture back; tells on which micrograph. */
    OptionalLong undo() {
        return step(done, undone);
    }

    /** Does the gesture again that was taken back last; tells on which micrograph. */
    OptionalLong redo() {
        return step(undone, done);
    }

    private OptionalLong step(Deque<Change> from, Deque<Change> to) {
        if (from.isEmpty()) {
            return OptionalLong.empty();
        }
        Change change = from.pop();
        to.push(change);
        apply(from == done ? change.reversed() : change);
        return OptionalLong.of(change.micrograph());
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /** What a micrograph has when these changes are made to it. */
    List<Pick> applied(long micrograph, List<Pick> original) {
        List<Pick> picks = new ArrayList<>(original);
        picks.removeAll(removed.getOrDefault(micrograph, Set.of()));
        picks.addAll(added.getOrDefault(micrograph, Set.of()));
        return picks;
    }

    /** How many positions more a micrograph has by these changes. */
    int difference(long micrograph) {
        return added.getOrDefault(micrograph, Set.of()).size()
                - removed.getOrDefault(micrograph, Set.of()).size();
    }

    /** What is to be recorded as a run. */
    PickEdits edits() {
        Map<Long, List<PickEdits.Point>> points = new HashMap<>();
        added.forEach((micrograph, picks) ->
                points.put(micrograph, picks.stream().map(Pick::point).toList()));
        Set<Long> ids = new LinkedHashSet<>();
        removed.values().forEach(picks -> picks.forEach(pick -> ids.add(pick.id())));
        return new PickEdits(points, ids);
    }
}
