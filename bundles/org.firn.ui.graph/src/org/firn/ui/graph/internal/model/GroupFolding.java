/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.engine.snapshot.RunSnapshot.Phase;

/** Puts one node in the place of the members of each collapsed group, with the links that cross its border. */
final class GroupFolding {
    private final GraphContent content;
    private final Map<Integer, Group> groupOf = new HashMap<>();
    private final Map<Integer, Map<String, Port>> inputs = new HashMap<>();
    private final Map<Integer, Map<String, Port>> outputs = new HashMap<>();

    private GroupFolding(GraphContent content, List<Group> groups) {
        this.content = content;
        for (Group group : groups) {
            if (group.collapsed()) {
                group.members().stream()
                        .filter(content.nodes()::containsKey)
                        .forEach(run -> groupOf.putIfAbsent(run, group));
            }
        }
    }

    static GraphContent fold(GraphContent content, List<Group> groups) {
        GroupFolding folding = new GroupFolding(content, groups);
        return folding.groupOf.isEmpty() ? content : folding.folded();
    }

    private GraphContent folded() {
        Set<GraphLink> links = new LinkedHashSet<>();
        for (GraphLink link : content.links()) {
            Group from = groupOf.get(link.source());
            Group to = groupOf.get(link.target());
            if (from == null || from != to) {
                links.add(new GraphLink(
                        from == null ? link.source() : from.id(),
                        from == null ? link.output() : output(from, link),
                        to == null ? link.target() : to.id(),
                        to == null ? link.input() : input(to, link)));
            }
        }
        Map<Integer, GraphNode> nodes = new LinkedHashMap<>();
        content.nodes().forEach((id, node) -> {
            Group group = groupOf.get(id);
            if (group == null) {
                nodes.put(id, node);
            } else {
                nodes.computeIfAbsent(group.id(), ignored -> node(group));
            }
        });
        return new GraphContent(nodes, links);
    }

    private String output(Group group, GraphLink link) {
        return port(
                group,
                link,
                outputs,
                link.source(),
                link.output(),
                content.nodes().get(link.source()).outputs());
    }

    private String input(Group group, GraphLink link) {
        return port(
                group,
                link,
                inputs,
                link.target(),
                link.input(),
                content.nodes().get(link.target()).inputs());
    }

    /** A port at the border, named after the run that has it; the runs that only wait have none. */
    private static String port(
            Group group, GraphLink link, Map<Integer, Map<String, Port>> known, int run, String name, List<Port> all) {
        if (link.isWait()) {
            return "";
        }
        String outside = run + "." + name;
        Map<String, Port> ports = known.computeIfAbsent(group.id(), id -> new LinkedHashMap<>());
        all.stream()
                .filter(port -> port.name().equals(name))
                .findFirst()
                .ifPresent(port -> ports.putIfAbsent(
                        outside, new Port(outside, port.label(), port.types(), false, port.many(), true)));
        return outside;
    }

    private GraphNode node(Group group) {
        List<GraphNode> members = group.members().stream()
                .filter(content.nodes()::containsKey)
                .map(content.nodes()::get)
                .toList();
        return new GraphNode(
                group.id(),
                group.name(),
                "Group of " + members.size() + " runs",
                status(members),
                List.of(),
                new ArrayList<>(inputs.getOrDefault(group.id(), Map.of()).values()),
                new ArrayList<>(outputs.getOrDefault(group.id(), Map.of()).values()));
    }

    /** The state that a user has to know of first: a failure, then work, then waiting, then rest. */
    private static Status status(List<GraphNode> members) {
        Phase shown = Phase.FINISHED;
        for (Phase phase : List.of(Phase.FAILED, Phase.EXECUTING, Phase.PENDING, Phase.IDLE)) {
            if (members.stream().anyMatch(node -> node.status().phase() == phase)) {
                shown = phase;
                break;
            }
        }
        long finished = members.stream()
                .filter(node -> node.status().phase() == Phase.FINISHED)
                .count();
        return new Status(
                shown,
                word(shown),
                shown == Phase.EXECUTING ? (double) finished / members.size() : -1,
                finished + "/" + members.size() + " finished",
                members.stream().anyMatch(node -> node.status().blocked()),
                members.stream().anyMatch(node -> node.status().stale()),
                members.stream().mapToLong(node -> node.status().failedItems()).sum());
    }

    private static String word(Phase phase) {
        return switch (phase) {
            case FAILED -> "failed";
            case EXECUTING -> "running";
            case PENDING -> "waiting";
            case FINISHED -> "finished";
            default -> "draft";
        };
    }
}
