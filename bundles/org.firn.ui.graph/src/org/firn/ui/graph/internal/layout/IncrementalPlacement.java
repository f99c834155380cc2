/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.firn.ui.graph.internal.model.Direction;
import org.firn.ui.graph.internal.model.Spot;

/**
 * Finds places for new nodes among others that stay where they are: behind what they take something from, level with
 * it, moved aside until nothing overlaps. Quick enough for the thread of the screen when few nodes are new.
 */
public final class IncrementalPlacement {
    private static final int GAP = 70;
    private static final int SIDE_GAP = 28;
    /** So many new nodes are better laid out together. */
    public static final int FEW = 40;

    private final Map<Integer, Box> boxes = new HashMap<>();
    private final Map<Integer, Spot> placed = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> sources = new HashMap<>();
    private final Map<Integer, List<Integer>> targets = new HashMap<>();
    private final Direction direction;

    /**
     * @param all the boxes of all nodes
     * @param wires the links between them
     * @param known where some of them are
     */
    public IncrementalPlacement(
            Collection<Box> all, Collection<Wire> wires, Map<Integer, Spot> known, Direction direction) {
        this.direction = direction;
        for (Box box : all) {
            boxes.put(box.id(), box);
            Spot spot = known.get(box.id());
            if (spot != null) {
                placed.put(box.id(), spot);
            }
        }
        for (Wire wire : wires) {
            sources.computeIfAbsent(wire.target(), id -> new ArrayList<>()).add(wire.source());
            targets.computeIfAbsent(wire.source(), id -> new ArrayList<>()).add(wire.target());
        }
    }

    /** Places those nodes that have no place, in the order given, and returns where they are now. */
    public Map<Integer, Spot> place(Set<Integer> fresh) {
        Map<Integer, Spot> found = new LinkedHashMap<>();
        List<Integer> open = new ArrayList<>(fresh);
        while (!open.isEmpty()) {
            // first those that follow what is placed already, so that a chain grows from its beginning
            int next = open.stream()
                    .filter(id -> sources.getOrDefault(id, List.of()).stream().noneMatch(open::contains))
                    .findFirst()
                    .orElse(open.get(0));
            open.remove((Integer) next);
            Spot spot = free(boxes.get(next), wanted(boxes.get(next)));
            placed.put(next, spot);
            found.put(next, spot);
        }
        return found;
    }

    private Spot wanted(Box box) {
        List<Integer> before = known(sources, box);
        List<Integer> after = known(targets, box);
        if (!before.isEmpty()) {
            int along = before.stream().mapToInt(this::end).max().orElse(0) + GAP;
            return spot(along, middle(before));
        }
        if (!after.isEmpty()) {
            int along =
                    after.stream().mapToInt(id -> start(placed.get(id))).min().orElse(0) - GAP - length(box);
            return spot(along, middle(after));
        }
        OptionalInt first = placed.values().stream().mapToInt(this::start).min();
        int last = placed.keySet().stream().mapToInt(this::farSide).max().orElse(-SIDE_GAP);
        return spot(first.orElse(0), last + SIDE_GAP);
    }

    private List<Integer> known(Map<Integer, List<Integer>> neighbours, Box box) {
        return neighbours.getOrDefault(box.id(), List.of()).stream()
                .filter(placed::containsKey)
                .toList();
    }

    private int middle(List<Integer> ids) {
        return (int) ids.stream().mapToInt(id -> side(placed.get(id))).average().orElse(0);
    }

    /** The nearest place to the one that is wanted, on alternating sides of it, where nothing else is. */
    private Spot free(Box box, Spot wanted) {
        int step = (direction.isHorizontal() ? box.height() : box.width()) + SIDE_GAP;
        for (int i = 0; ; i++) {
            int aside = (i % 2 == 1 ? (i + 1) / 2 : -i / 2) * step / 2;
            Spot spot = direction.isHorizontal() ? wanted.plus(0, aside) : wanted.plus(aside, 0);
            if (placed.entrySet().stream()
                    .noneMatch(other -> overlap(box, spot, boxes.get(other.getKey()), other.getValue()))) {
                return spot;
            }
        }
    }

    private static boolean overlap(Box one, Spot at, Box other, Spot there) {
        int margin = SIDE_GAP / 2;
        return at.x() < there.x() + other.width() + margin
                && there.x() < at.x() + one.width() + margin
                && at.y() < there.y() + other.height() + margin
                && there.y() < at.y() + one.height() + margin;
    }

    private Spot spot(int along, int aside) {
        return direction.isHorizontal() ? new Spot(along, aside) : new Spot(aside, along);
    }

    private int start(Spot spot) {
        return direction.isHorizontal() ? spot.x() : spot.y();
    }

    private int side(Spot spot) {
        return direction.isHorizontal() ? spot.y() : spot.x();
    }

    private int end(int id) {
        return start(placed.get(id)) + length(boxes.get(id));
    }

    private int length(Box box) {
        return direction.isHorizontal() ? box.width() : box.height();
    }

    private int farSide(int id) {
        Box box = boxes.get(id);
        return side(placed.get(id)) + (direction.isHorizontal() ? box.height() : box.width());
    }
}
