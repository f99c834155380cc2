/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;
import org.firn.engine.snapshot.RunSnapshot.Progress;
import org.firn.ui.graph.internal.Runs;
import org.firn.ui.graph.internal.TestProtocols;
import org.junit.jupiter.api.Test;

class ContentBuilderTest {
    private final PortCatalogue ports = new PortCatalogue(TestProtocols.registry());

    private GraphContent build(List<Group> groups, RunSnapshot... runs) {
        return ContentBuilder.build(ports, Runs.project(List.of(runs)), groups, Set.of());
    }

    @Test
    void draftWithNothingFilledInHasThePortsOfItsProtocol() {
        GraphNode node = build(List.of(), Runs.draft(1, "extract")).nodes().get(1);
        assertEquals(
                List.of("micrographs", "coordinates", "ctfs"),
                node.inputs().stream().map(Port::name).toList());
        assertEquals("ParticleSet", node.output("particles").orElseThrow().typeNames());
        assertTrue(node.input("coordinates").orElseThrow().required());
        assertFalse(node.input("ctfs").orElseThrow().required());
    }

    @Test
    void aRunThatIsCalledLikeItsProtocolIsNotNamedTwice() {
        GraphNode named = build(List.of(), Runs.draft(1, "extract")).nodes().get(1);
        assertTrue(named.spoken().startsWith("extract 1, " + named.kind() + ", "), named.spoken());
        GraphNode plain = new GraphNode(
                1, named.kind(), named.kind(), named.status(), named.tags(), named.inputs(), named.outputs());
        assertEquals(named.kind() + ", " + named.status().summary(), plain.spoken());
    }

    @Test
    void portAcceptsOutputsOfItsTypeAndOfSubtypesOnly() {
        GraphContent content = build(List.of(), Runs.draft(1, "import"), Runs.draft(2, "align"), Runs.draft(3, "join"));
        Port movies = content.nodes().get(1).output("movies").orElseThrow();
        assertTrue(content.nodes().get(2).input("movies").orElseThrow().accepts(movies));
        assertTrue(content.nodes().get(3).input("sets").orElseThrow().accepts(movies), "a set of movies is a set");
        Port micrographs = content.nodes().get(2).output("micrographs").orElseThrow();
        assertFalse(content.nodes().get(2).input("movies").orElseThrow().accepts(micrographs));
    }

    @Test
    void linkToADeletedRunIsNotDrawnAndALinkedPortIsMarked() {
        GraphContent content = build(
                List.of(),
                Runs.draft(1, "import"),
                Runs.draft(2, "align", "movies=1.movies"),
                Runs.draft(3, "align", "movies=9.movies"));
        assertEquals(Set.of(new GraphLink(1, "movies", 2, "movies")), content.links());
        assertTrue(content.nodes().get(1).output("movies").orElseThrow().linked());
        assertTrue(content.nodes().get(2).input("movies").orElseThrow().linked());
    }

    @Test
    void protocolThatIsNotInstalledKeepsTheLinksThatThereAre() {
        GraphContent content = build(List.of(), Runs.draft(1, "unknown"), Runs.draft(2, "align", "movies=1.films"));
        GraphNode unknown = content.nodes().get(1);
        assertEquals("test.unknown", unknown.kind());
        assertEquals("any data", unknown.output("films").orElseThrow().typeNames());
    }

    @Test
    void runIsOutdatedWhenWhatItWasMadeFromWasStartedAnewAfterItsEnd() {
        Progress none = new Progress(0, 0, "");
        RunSnapshot late = Runs.run(9, "import", Phase.FINISHED, none);
        RunSnapshot early = Runs.run(2, "align", Phase.FINISHED, none, "movies=9.movies");
        RunSnapshot after = Runs.run(3, "pick", Phase.FINISHED, none, "micrographs=2.micrographs");
        GraphContent content = build(List.of(), late, early, after);
        assertFalse(content.nodes().get(9).status().stale());
        assertTrue(content.nodes().get(2).status().stale());
        assertTrue(content.nodes().get(3).status().stale(), "what follows from it is outdated as well");
    }

    @Test
    void runThatTheEngineCallsStaleIsOutdatedAndAllThatFollowsFromIt() {
        Progress none = new Progress(0, 0, "");
        GraphContent content = ContentBuilder.build(
                ports,
                Runs.project(List.of(
                        Runs.run(1, "import", Phase.FINISHED, none),
                        Runs.run(2, "align", Phase.FINISHED, none, "movies=1.movies"))),
                List.of(),
                Set.of("import1"));
        assertTrue(content.nodes().get(1).status().stale());
        assertTrue(content.nodes().get(2).status().stale());
    }

    @Test
    void collapsedGroupShowsItsWorstStateAndOnlyTheLinksThatCrossItsBorder() {
        Progress none = new Progress(0, 0, "");
        GraphContent content = build(
                List.of(new Group(-1, "all", Set.of(2, 3), true)),
                Runs.run(1, "import", Phase.FINISHED, none),
                Runs.run(2, "align", Phase.FINISHED, none, "movies=1.movies"),
                Runs.run(3, "ctf", Phase.FAILED, none, "micrographs=2.micrographs"),
                Runs.run(4, "pick", Phase.IDLE, none, "micrographs=2.micrographs"));
        assertEquals(Set.of(1, -1, 4), content.nodes().keySet());
        assertEquals(
                Set.of(
                        new GraphLink(1, "movies", -1, "2.movies"),
                        new GraphLink(-1, "2.micrographs", 4, "micrographs")),
                content.links());
        assertEquals(Phase.FAILED, content.nodes().get(-1).status().phase());
        assertEquals("1/2 finished", content.nodes().get(-1).status().detail());
    }

    @Test
    void changeOfOneRunIsADifferenceOfOneNode() {
        List<RunSnapshot> runs = new ArrayList<>(Runs.pipelines(60));
        GraphContent before = build(List.of(), runs.toArray(RunSnapshot[]::new));
        RunSnapshot old = runs.get(3);
        runs.set(
                3,
                Runs.run(4, "pick", Phase.EXECUTING, new Progress(20, 24, "micrographs"), "micrographs=2.micrographs"));
        assertFalse(runs.get(3).equals(old));
        GraphContent after = build(List.of(), runs.toArray(RunSnapshot[]::new)).sharing(before);
        GraphDiff diff = GraphDiff.between(before, after);
        assertEquals(List.of(4), diff.changed().stream().map(GraphNode::id).toList());
        assertTrue(diff.added().isEmpty() && diff.removed().isEmpty());
        assertTrue(diff.addedLinks().isEmpty() && diff.removedLinks().isEmpty());
        assertTrue(GraphDiff.between(after, after).isEmpty());
    }

    @Test
    void removedRunIsADifferenceOfItsNodeAndItsLinks() {
        List<RunSnapshot> runs = Runs.pipelines(6);
        GraphContent before = build(List.of(), runs.toArray(RunSnapshot[]::new));
        GraphContent after = build(List.of(), runs.subList(0, 5).toArray(RunSnapshot[]::new));
        GraphDiff diff = GraphDiff.between(before, after);
        assertEquals(List.of(6), diff.removed().stream().map(GraphNode::id).toList());
        assertEquals(List.of(new GraphLink(5, "particles", 6, "particles")), diff.removedLinks());
    }

    @Test
    void searchFindsRunsThatHaveAllWords() {
        GraphContent content = build(List.of(), Runs.pipelines(12).toArray(RunSnapshot[]::new));
        assertEquals(List.of(3, 9), GraphSearch.find(content, "CTF failed"));
        assertEquals(List.of(9), GraphSearch.find(content, "estimate 9"));
        assertEquals(List.of(), GraphSearch.find(content, "  "));
    }
}
