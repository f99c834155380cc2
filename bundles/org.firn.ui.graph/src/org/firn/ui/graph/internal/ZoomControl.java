/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;

/** Zooms a graph, to the pointer or to the middle of what is seen. */
final class ZoomControl {
    private static final double[] LEVELS = {0.05, 0.1, 0.15, 0.25, 0.35, 0.5, 0.75, 1, 1.25, 1.5, 2, 3};
    private final ZoomManager zoom;

    ZoomControl(ScalableFreeformRootEditPart root) {
        zoom = root.getZoomManager();
        zoom.setZoomLevels(LEVELS);
        zoom.setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
    }

    /** The scale now; 1 is 100 %. */
    double scale() {
        return zoom.getZoom();
    }

    /** A step nearer. */
    void in() {
        to(zoom.getNextZoomLevel(), middle());
    }

    /** A step farther. */
    void out() {
        to(zoom.getPreviousZoomLevel(), middle());
    }

    /** A step nearer or farther that leaves in place what is under the pointer. */
    void step(boolean isNearer, Point pointer) {
        to(isNearer ? zoom.getNextZoomLevel() : zoom.getPreviousZoomLevel(), pointer);
    }

    /** To 100 %. */
    void actual() {
        to(1, middle());
    }

    /** So far that all is seen, and no nearer than 100 %. */
    void fit() {
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
        if (zoom.getZoom() > 1) {
            to(1, middle());
        }
    }

    private Point middle() {
        Viewport viewport = zoom.getViewport();
        return new Point(viewport.getClientArea().width / 2, viewport.getClientArea().height / 2);
    }

    private void to(double scale, Point fixed) {
        double before = zoom.getZoom();
        Point view = zoom.getViewport().getViewLocation().getCopy();
        zoom.setZoom(scale);
        zoom.getViewport().validate();
        double factor = zoom.getZoom() / before;
        zoom.setViewLocation(new Point(
                (int) Math.round((view.x + fixed.x) * factor) - fixed.x,
                (int) Math.round((view.y + fixed.y) * factor) - fixed.y));
    }
}
