/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.firn.report.internal.page.LayeredLayout.Edge;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {

    private static Map<String, Double> boxes(String... names) {
        Map<String, Double> boxes = new LinkedHashMap<>();
        for (String name : names) {
            boxes.put(name, 60.0);
        }
        return boxes;
    }

    @Test
    void aChainIsStraight() {
        LayeredLayout layout =
                new LayeredLayout(boxes("a", "b", "c"), List.of(new Edge("a", 30, "b"), new Edge("b", 30, "c")));
        assertEquals(3, layout.columns());
        assertEquals(layout.top("a"), layout.top("b"), 1e-9);
        assertEquals(layout.top("a"), layout.top("c"), 1e-9);
        assertEquals(60, layout.height(), 1e-9);
    }

    @Test
    void aLinkOverAColumnPassesBesideItsBoxes() {
        Edge over = new Edge("a", 30, "c");
        LayeredLayout layout =
                new LayeredLayout(boxes("a", "b", "c"), List.of(new Edge("a", 30, "b"), new Edge("b", 30, "c"), over));
        double passage = layout.passages(over).get(0);
        assertTrue(passage < layout.top("b") || passage > layout.top("b") + 60, "" + passage);
    }

    @Test
    void boxesNeverOverlapAndStandRightOfWhatTheyUse() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            Map<String, Double> boxes = new LinkedHashMap<>();
            List<Edge> edges = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                boxes.put("n" + i, 40 + random.nextDouble() * 60);
                for (int link = 0; i > 0 && link < 2; link++) {
                    edges.add(new Edge("n" + random.nextInt(i), random.nextInt(3), "n" + i));
                }
            }
            LayeredLayout layout = new LayeredLayout(boxes, edges);
            edges.forEach(edge -> assertTrue(layout.column(edge.from()) < layout.column(edge.to())));
            boxes.forEach((a, heightA) -> boxes.forEach((b, heightB) -> {
                if (!a.equals(b) && layout.column(a) == layout.column(b)) {
                    assertTrue(layout.top(a) + heightA <= layout.top(b) || layout.top(b) + heightB <= layout.top(a));
                }
            }));
        }
    }

    @Test
    void aCircleAndUnknownBoxesAreEndured() {
        LayeredLayout layout = new LayeredLayout(
                boxes("a", "b"), List.of(new Edge("a", 0, "b"), new Edge("b", 0, "a"), new Edge("x", 0, "b")));
        assertTrue(layout.columns() <= 2);
    }
}
