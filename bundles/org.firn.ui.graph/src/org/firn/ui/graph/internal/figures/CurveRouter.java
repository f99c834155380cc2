/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal.figures;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** Draws links as curves that leave and reach ports straight; short ones as lines of few points. */
public final class CurveRouter extends AbstractRouter {
    private static final int PIECES = 14;
    private static final int BACK = 50;
    private final boolean isHorizontal;

    /** For links that run to the right, or downwards. */
    public CurveRouter(boolean isHorizontal) {
        this.isHorizontal = isHorizontal;
    }

    @Override
    public void route(Connection connection) {
        Point start = getStartPoint(connection).getCopy();
        connection.translateToRelative(start);
        Point end = getEndPoint(connection).getCopy();
        connection.translateToRelative(end);
        int along = isHorizontal ? end.x - start.x : end.y - start.y;
        int aside = Math.abs(isHorizontal ? end.y - start.y : end.x - start.x);
        PointList points = new PointList(PIECES + 1);
        if (aside < 2 && along > 0) {
            points.addPoint(start);
            points.addPoint(end);
        } else {
            // a link that runs back leaves its port for a short way only
            curve(points, start, end, along > 0 ? Math.max(along / 2, Math.min(40, aside)) : BACK);
        }
        connection.setPoints(points);
    }

    /** A cubic curve of Bezier whose tangents at both ends point the way that links run. */
    private void curve(PointList points, Point start, Point end, int pull) {
        double x1 = start.x + (isHorizontal ? pull : 0);
        double y1 = start.y + (isHorizontal ? 0 : pull);
        double x2 = end.x - (isHorizontal ? pull : 0);
        double y2 = end.y - (isHorizontal ? 0 : pull);
        for (int i = 0; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double s = 1 - t;
            double x = s * s * s * start.x + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * end.x;
            double y = s * s * s * start.y + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * end.y;
            points.addPoint((int) Math.round(x), (int) Math.round(y));
        }
    }
}
