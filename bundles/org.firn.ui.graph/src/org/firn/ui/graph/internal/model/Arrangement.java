/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the user sees a graph: where nodes are, which belong together, which way links run. Immutable.
 *
 * @param spots where nodes are, by id; those of deleted runs are kept, for when the deletion is undone
 * @param groups what belongs together
 * @param direction which way links run
 */
public record Arrangement(Map<Integer, Spot> spots, List<Group> groups, Direction direction) {
    /** Nothing is placed. */
    public static final Arrangement NONE = new Arrangement(Map.of(), List.of(), Direction.RIGHT);

    public Arrangement {
        spots = Map.copyOf(spots);
        groups = List.copyOf(groups);
    }

    /**
     * A change of an arrangement.
     *
     * @param spots the nodes that get another place; empty for one that has none afterwards
     * @param groups all groups afterwards; empty to leave them as they are
     * @param direction the direction afterwards; empty to leave it as it is
     */
    public record Change(
            Map<Integer, Optional<Spot>> spots, Optional<List<Group>> groups, Optional<Direction> direction) {

        /** Some nodes get another place. */
        public static Change moves(Map<Integer, Spot> spots) {
            Map<Integer, Optional<Spot>> some = new HashMap<>();
            spots.forEach((id, spot) -> some.put(id, Optional.of(spot)));
            return new Change(some, Optional.empty(), Optional.empty());
        }

        /** There are other groups. */
        public static Change groups(List<Group> groups) {
            return new Change(Map.of(), Optional.of(groups), Optional.empty());
        }

        /** The same, and links run another way. */
        public Change turned(Direction direction) {
            return new Change(spots, groups, Optional.of(direction));
        }
    }

    /** What this becomes by a change. */
    public Arrangement with(Change change) {
        Map<Integer, Spot> moved = new HashMap<>(spots);
        change.spots().forEach((id, spot) -> spot.ifPresentOrElse(to -> moved.put(id, to), () -> moved.remove(id)));
        return new Arrangement(
                moved, change.groups().orElse(groups), change.direction().orElse(direction));
    }

    /** What undoes a change of this. */
    public Change inverse(Change change) {
        Map<Integer, Optional<Spot>> back = new HashMap<>();
        change.spots().keySet().forEach(id -> back.put(id, Optional.ofNullable(spots.get(id))));
        return new Change(
                back, change.groups().map(any -> groups), change.direction().map(any -> direction));
    }

    /** The group with this id. */
    public Optional<Group> group(int id) {
        return groups.stream().filter(group -> group.id() == id).findFirst();
    }

    /** The groups when some runs have become one; they leave the groups in which they were. */
    public List<Group> grouped(String name, Collection<Integer> runs) {
        int id = groups.stream().mapToInt(Group::id).min().orElse(0) - 1;
        List<Group> all = new ArrayList<>();
        groups.stream()
                .map(group -> without(group, runs))
                .filter(group -> group.members().size() > 1)
                .forEach(all::add);
        all.add(new Group(id, name, new HashSet<>(runs), true));
        return all;
    }

    private static Group without(Group group, Collection<Integer> runs) {
        Set<Integer> rest = new HashSet<>(group.members());
        rest.removeAll(runs);
        return new Group(group.id(), group.name(), rest, group.collapsed());
    }

    /** The groups when one of them is shown as one node or as its members. */
    public List<Group> collapsed(int id, boolean isCollapsed) {
        return groups.stream()
                .map(group -> group.id() == id ? group.collapsed(isCollapsed) : group)
                .toList();
    }

    /** The groups when one of them is given up. */
    public List<Group> ungrouped(int id) {
        return groups.stream().filter(group -> group.id() != id).toList();
    }
}
