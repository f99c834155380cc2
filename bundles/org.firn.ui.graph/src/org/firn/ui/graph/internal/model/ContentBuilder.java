/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.model.data.DataPackage;
import org.firn.ui.project.ProjectSnapshot;

/** Makes the content of a graph from the state of a project. Used once, by one thread that may compute. */
public final class ContentBuilder {
    private final PortCatalogue ports;
    private final Map<Integer, RunSnapshot> runs = new LinkedHashMap<>();
    private final Map<Integer, Map<String, EClass>> outputs = new HashMap<>();
    private final Map<Integer, Boolean> stale = new HashMap<>();
    private final Map<Integer, Set<String>> usedOutputs = new HashMap<>();

    private final Set<String> staleNames;

    private ContentBuilder(PortCatalogue ports, ProjectSnapshot project, Set<String> staleNames) {
        this.ports = ports;
        this.staleNames = staleNames;
        for (RunSnapshot run : project.runs()) {
            runs.put(run.number(), run);
            run.setup().inputs().forEach(link -> usedOutputs
                    .computeIfAbsent(link.source(), number -> new LinkedHashSet<>())
                    .add(link.output()));
        }
    }

    /**
     * The content, with collapsed groups in the place of their members.
     *
     * @param staleNames the names of the runs that the engine calls stale
     */
    public static GraphContent build(
            PortCatalogue ports, ProjectSnapshot project, List<Group> groups, Set<String> staleNames) {
        return GroupFolding.fold(new ContentBuilder(ports, project, staleNames).content(), groups);
    }

    private GraphContent content() {
        Map<Integer, GraphNode> nodes = new LinkedHashMap<>();
        Set<GraphLink> links = new LinkedHashSet<>();
        for (RunSnapshot run : runs.values()) {
            nodes.put(run.number(), node(run));
            for (LinkSnapshot link : run.setup().inputs()) {
                if (runs.containsKey(link.source())) {
                    links.add(new GraphLink(link.source(), link.output(), run.number(), link.input()));
                }
            }
            run.setup().waitsFor().stream()
                    .filter(runs::containsKey)
                    .forEach(source -> links.add(new GraphLink(source, "", run.number(), "")));
        }
        return new GraphContent(nodes, links);
    }

    private GraphNode node(RunSnapshot run) {
        Set<String> linked = new LinkedHashSet<>();
        run.setup().inputs().forEach(link -> linked.add(link.input()));
        return new GraphNode(
                run.number(),
                run.label(),
                ports.nameOf(run.protocol()),
                Status.of(run, isStale(run.number(), new HashSet<>())),
                run.setup().labels(),
                ports.inputPorts(run.protocol(), linked),
                outputPorts(run));
    }

    private List<Port> outputPorts(RunSnapshot run) {
        Set<String> used = usedOutputs.getOrDefault(run.number(), Set.of());
        List<Port> found = new ArrayList<>();
        outputTypes(run.number(), new HashSet<>())
                .forEach((name, type) ->
                        found.add(new Port(name, name, List.of(type), false, true, used.contains(name))));
        used.stream()
                .filter(name -> found.stream().noneMatch(port -> port.name().equals(name)))
                .forEach(name -> found.add(new Port(name, name, List.of(), false, true, true)));
        return found;
    }

    /** What a run will have made when it has ended: what it has made, and what it still can make. */
    private Map<String, EClass> outputTypes(int number, Set<Integer> asked) {
        RunSnapshot run = runs.get(number);
        Map<String, EClass> known = outputs.get(number);
        if (known != null || run == null || !asked.add(number)) {
            return known == null ? Map.of() : known;
        }
        Map<String, EClass> types = new LinkedHashMap<>();
        if (run.phase() != Phase.FINISHED || run.outputs().isEmpty()) {
            Map<String, List<EClass>> linked = new LinkedHashMap<>();
            for (LinkSnapshot link : run.setup().inputs()) {
                EClass type = outputTypes(link.source(), asked).get(link.output());
                if (type != null) {
                    linked.computeIfAbsent(link.input(), name -> new ArrayList<>())
                            .add(type);
                }
            }
            types.putAll(ports.outputs(run.protocol(), run.setup().parameters(), linked));
        }
        for (OutputSnapshot output : run.outputs()) {
            if (DataPackage.eINSTANCE.getEClassifier(output.type()) instanceof EClass type) {
                types.put(output.name(), type);
            }
        }
        outputs.put(number, types);
        return types;
    }

    /**
     * Whether a finished run would give something else now: the engine says so, or something that it was made from has
     * been made anew or would be. What the engine says takes a while; that something was made anew is seen at once.
     */
    private boolean isStale(int number, Set<Integer> asked) {
        RunSnapshot run = runs.get(number);
        Boolean known = stale.get(number);
        if (known != null || run == null || !asked.add(number)) {
            return Boolean.TRUE.equals(known);
        }
        boolean isStale = run.phase() == Phase.FINISHED
                && (staleNames.contains(run.name())
                        || run.setup().inputs().stream()
                                .anyMatch(link -> isNewer(link, run) || isStale(link.source(), asked)));
        stale.put(number, isStale);
        return isStale;
    }

    private boolean isNewer(LinkSnapshot link, RunSnapshot run) {
        RunSnapshot source = runs.get(link.source());
        return source != null
                && source.started() != null
                && run.ended() != null
                && source.started().isAfter(run.ended());
    }
}
