/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** Draws links as curves that leave and reach ports straight, and go around the nodes between. */
public final class CurveRouter extends AbstractRouter {
    private static final int PIECES = 14;
    private static final int BACK = 50;
    private final boolean isHorizontal;
    private final Supplier<List<Rectangle>> nodes;

    /**
     * @param isHorizontal whether links run to the right, otherwise downwards
     * @param nodes gives the bounds of all nodes
     */
    public CurveRouter(boolean isHorizontal, Supplier<List<Rectangle>> nodes) {
        this.isHorizontal = isHorizontal;
        this.nodes = nodes;
    }

    @Override
    public void route(Connection connection) {
        Point start = getStartPoint(connection).getCopy();
        connection.translateToRelative(start);
        Point end = getEndPoint(connection).getCopy();
        connection.translateToRelative(end);
        List<Point> corners = new ArrayList<>();
        corners.add(turned(start));
        corners.addAll(waypoints(turned(start), turned(end)));
        corners.add(turned(end));
        PointList points = new PointList(PIECES * corners.size());
        points.addPoint(start);
        for (int i = 1; i < corners.size(); i++) {
            curve(points, corners.get(i - 1), corners.get(i));
        }
        connection.setPoints(points);
    }

    private List<Point> waypoints(Point start, Point end) {
        if (end.x - start.x < BACK) {
            return List.of();
        }
        List<Rectangle> all = nodes.get();
        if (!isHorizontal) {
            all = all.stream()
                    .map(node -> new Rectangle(node.y, node.x, node.height, node.width))
                    .toList();
        }
        return new LinkDetour(start, end, all).waypoints();
    }

    /** A point with its coordinates exchanged when links run downwards, so that all is computed as if to the right. */
    private Point turned(Point point) {
        return isHorizontal ? point.getCopy() : new Point(point.y, point.x);
    }

    /** A cubic curve of Bezier whose tangents at both ends point the way that links run, without its first point. */
    private void curve(PointList points, Point start, Point end) {
        int along = end.x - start.x;
        int aside = Math.abs(end.y - start.y);
        boolean isStraight = aside < 2 && along > 0;
        // a link that runs back leaves its port for a short way only
        int pull = along > 0 ? Math.max(along / 2, Math.min(10, aside)) : BACK;
        for (int i = isStraight ? PIECES : 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double s = 1 - t;
            double x = s * s * s * start.x
                    + 3 * s * s * t * (start.x + pull)
                    + 3 * s * t * t * (end.x - pull)
                    + t * t * t * end.x;
            double y = (s * s * s + 3 * s * s * t) * start.y + (3 * s * t * t + t * t * t) * end.y;
            points.addPoint(turned(new Point((int) Math.round(x), (int) Math.round(y))));
        }
    }
}
