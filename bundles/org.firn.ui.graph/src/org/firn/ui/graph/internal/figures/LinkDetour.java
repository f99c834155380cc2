/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Finds the way of a link past the nodes between its ends, which it would otherwise vanish behind as if it began or
 * ended there. For links that run to the right; those that run downwards are turned before.
 */
final class LinkDetour {
    private static final int MARGIN = 12;
    /** So long is the part of a curve in which it changes sides. */
    private static final int TURN = 35;

    private final List<Rectangle> between = new ArrayList<>();
    private final Point start;
    private final Point end;

    /** @param nodes the bounds of all nodes */
    LinkDetour(Point start, Point end, Iterable<Rectangle> nodes) {
        this.start = start;
        this.end = end;
        for (Rectangle node : nodes) {
            if (node.x > start.x && node.right() < end.x) {
                between.add(node);
            }
        }
    }

    /** The points between start and end through which the link has to go; none when nothing is in the way. */
    List<Point> waypoints() {
        List<Rectangle> blocking =
                between.stream().filter(node -> isNear(node, way(node))).toList();
        if (blocking.isEmpty()) {
            return List.of();
        }
        int left = blocking.stream().mapToInt(node -> node.x).min().orElse(start.x) - MARGIN;
        int right = blocking.stream().mapToInt(Rectangle::right).max().orElse(end.x) + MARGIN;
        OptionalInt lane = lane(left, right);
        return lane.isEmpty()
                ? List.of()
                : List.of(new Point(left, lane.getAsInt()), new Point(right, lane.getAsInt()));
    }

    /** Where the undisturbed curve would be, level with the middle of a node. */
    private int way(Rectangle node) {
        double t = (double) (node.getCenter().x - start.x) / Math.max(1, end.x - start.x);
        return (int) (start.y + (end.y - start.y) * t * t * (3 - 2 * t));
    }

    private static boolean isNear(Rectangle node, int y) {
        return y > node.y - MARGIN / 2 && y < node.bottom() + MARGIN / 2;
    }

    /** The free height nearest to both ends, above or below one of the nodes between. */
    private OptionalInt lane(int left, int right) {
        return between.stream()
                .flatMapToInt(node -> IntStream.of(node.y - MARGIN, node.bottom() + MARGIN))
                .filter(y -> between.stream()
                        .filter(node -> node.right() > left - TURN && node.x < right + TURN)
                        .noneMatch(node -> isNear(node, y)))
                .boxed()
                .min(Comparator.comparingInt(y -> Math.abs(y - start.y) + Math.abs(y - end.y)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
