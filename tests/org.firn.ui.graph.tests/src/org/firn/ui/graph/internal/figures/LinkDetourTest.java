/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class LinkDetourTest {
    private static final Point START = new Point(0, 100);
    private static final Point END = new Point(600, 100);

    @Test
    void linkWithNothingInItsWayGoesStraight() {
        List<Rectangle> aside = List.of(new Rectangle(200, 300, 200, 80));
        assertEquals(List.of(), new LinkDetour(START, END, aside).waypoints());
    }

    @Test
    void linkGoesAroundANodeOnTheSideWhereThereIsRoom() {
        List<Rectangle> nodes = List.of(new Rectangle(200, 60, 200, 80), new Rectangle(200, -40, 200, 95));
        List<Point> way = new LinkDetour(START, END, nodes).waypoints();
        assertEquals(2, way.size());
        assertTrue(way.get(0).x < 200 && way.get(1).x > 400, way.toString());
        assertEquals(way.get(0).y, way.get(1).y);
        assertTrue(way.get(0).y > 140, "below: above it there is another node: " + way);
    }
}
