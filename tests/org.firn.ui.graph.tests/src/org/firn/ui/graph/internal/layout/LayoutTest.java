/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.ui.graph.internal.Runs;
import org.firn.ui.graph.internal.TestProtocols;
import org.firn.ui.graph.internal.model.ContentBuilder;
import org.firn.ui.graph.internal.model.Direction;
import org.firn.ui.graph.internal.model.GraphContent;
import org.firn.ui.graph.internal.model.PortCatalogue;
import org.firn.ui.graph.internal.model.Spot;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 80;

    private static GraphContent content(int runs) {
        return ContentBuilder.build(
                new PortCatalogue(TestProtocols.registry()), Runs.project(Runs.pipelines(runs)), List.of(), Set.of());
    }

    private static List<Box> boxes(GraphContent content) {
        return content.nodes().keySet().stream()
                .map(id -> new Box(id, WIDTH, HEIGHT))
                .toList();
    }

    @Test
    void nothingOverlapsAndEveryLinkRunsToTheRight() {
        GraphContent content = content(90);
        List<Wire> wires = GraphFeed.wires(content);
        Map<Integer, Spot> spots = LayeredLayout.place(boxes(content), wires, Direction.RIGHT, () -> false);
        assertEquals(content.nodes().keySet(), spots.keySet());
        assertNothingOverlaps(spots);
        for (Wire wire : wires) {
            assertTrue(
                    spots.get(wire.source()).x() + WIDTH
                            < spots.get(wire.target()).x(),
                    wire.toString());
        }
    }

    @Test
    void everyLinkRunsDownwardsWhenThatIsWanted() {
        GraphContent content = content(30);
        List<Wire> wires = GraphFeed.wires(content);
        Map<Integer, Spot> spots = LayeredLayout.place(boxes(content), wires, Direction.DOWN, () -> false);
        assertNothingOverlaps(spots);
        for (Wire wire : wires) {
            assertTrue(
                    spots.get(wire.source()).y() + HEIGHT
                            < spots.get(wire.target()).y(),
                    wire.toString());
        }
    }

    @Test
    void circleOfLinksIsLaidOutAsWell() {
        List<Box> boxes = List.of(new Box(1, WIDTH, HEIGHT), new Box(2, WIDTH, HEIGHT));
        Map<Integer, Spot> spots = LayeredLayout.place(
                boxes, List.of(new Wire(1, 2), new Wire(2, 1), new Wire(1, 1)), Direction.RIGHT, () -> false);
        assertNothingOverlaps(spots);
    }

    @Test
    void canceledLayoutPlacesNothing() {
        GraphContent content = content(6);
        assertEquals(
                Map.of(), LayeredLayout.place(boxes(content), GraphFeed.wires(content), Direction.RIGHT, () -> true));
    }

    @Test
    void newNodesAreBehindTheirSourcesAndNothingElseMoves() {
        GraphContent content = content(6);
        Map<Integer, Spot> known = new HashMap<>();
        known.put(1, new Spot(0, 0));
        known.put(2, new Spot(300, 0));
        Map<Integer, Spot> found = new IncrementalPlacement(
                        boxes(content), GraphFeed.wires(content), known, Direction.RIGHT)
                .place(Set.of(3, 4, 5, 6));
        assertEquals(Set.of(3, 4, 5, 6), found.keySet());
        Map<Integer, Spot> all = new HashMap<>(known);
        all.putAll(found);
        assertNothingOverlaps(all);
        for (Wire wire : GraphFeed.wires(content)) {
            assertTrue(all.get(wire.source()).x() < all.get(wire.target()).x(), wire.toString());
        }
    }

    @Test
    void nodeWithoutLinksIsPlacedBesideAllOthers() {
        Map<Integer, Spot> known = Map.of(1, new Spot(0, 0), 2, new Spot(0, 500));
        List<Box> boxes = List.of(new Box(1, WIDTH, HEIGHT), new Box(2, WIDTH, HEIGHT), new Box(3, WIDTH, HEIGHT));
        Spot spot = new IncrementalPlacement(boxes, List.of(), known, Direction.RIGHT)
                .place(Set.of(3))
                .get(3);
        assertTrue(spot.y() >= 580, spot.toString());
        assertEquals(0, spot.x());
    }

    @Test
    void layoutOfTwoThousandNodesIsTimed() {
        GraphContent content = content(2000);
        for (int i = 0; i < 2; i++) {
            long begin = System.nanoTime();
            Map<Integer, Spot> spots =
                    LayeredLayout.place(boxes(content), GraphFeed.wires(content), Direction.RIGHT, () -> false);
            System.out.println("layout of 2000 nodes: " + (System.nanoTime() - begin) / 1_000_000 + " ms");
            assertFalse(spots.isEmpty());
        }
    }

    private static void assertNothingOverlaps(Map<Integer, Spot> spots) {
        List<Map.Entry<Integer, Spot>> all = new ArrayList<>(spots.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Spot one = all.get(i).getValue();
                Spot other = all.get(j).getValue();
                assertFalse(
                        Math.abs(one.x() - other.x()) < WIDTH && Math.abs(one.y() - other.y()) < HEIGHT,
                        all.get(i) + " overlaps " + all.get(j));
            }
        }
    }
}
