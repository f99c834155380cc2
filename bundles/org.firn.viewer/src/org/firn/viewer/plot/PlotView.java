/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** The part of a plot that is seen, and the part of its horizontal axis that is chosen. Used by one thread. */
public final class PlotView {
    private static final int MOST_STEPS = 50;
    private static final double FINEST = 1e-9;

    private record Window(Range x, Range y) {}

    private final Deque<Window> before = new ArrayDeque<>();
    private Plot plot;
    private Window window;
    private @Nullable Range chosen;

    /** Shows all of a plot. */
    public PlotView(Plot plot) {
        this.plot = plot;
        this.window = new Window(plot.xRange(), plot.yRange());
    }

    /** What is seen. */
    public Plot plot() {
        return plot;
    }

    /** The part of the horizontal axis that is seen. */
    public Range x() {
        return window.x;
    }

    /** The part of the vertical axis that is seen. */
    public Range y() {
        return window.y;
    }

    /** Shows another plot: all of it, unless it has the same axes and title and only a part was seen. */
    public void show(Plot other) {
        boolean isSame = other.x().equals(plot.x())
                && other.y().equals(plot.y())
                && other.title().equals(plot.title());
        plot = other;
        if (!isSame) {
            chosen = null;
        }
        if (!isSame || !isZoomed()) {
            before.clear();
            window = new Window(other.xRange(), other.yRange());
        }
    }

    /** Whether less than all is seen, or a part beside it. */
    public boolean isZoomed() {
        return !before.isEmpty();
    }

    /** Shows all. */
    public void reset() {
        before.clear();
        window = new Window(plot.xRange(), plot.yRange());
    }

    /** Shows what was seen before the last change. */
    public void back() {
        if (!before.isEmpty()) {
            window = before.pop();
        }
    }

    /** Shows a part. */
    public void zoomTo(Range x, Range y) {
        change(new Window(x, y));
    }

    /**
     * Shows more or less around a point that stays where it is.
     *
     * @param factor of the lengths; less than 1 shows less
     * @param right where the point is between the left and the right edge, from 0 to 1
     * @param up where it is between the lower and the upper edge, from 0 to 1
     */
    public void zoom(double factor, double right, double up) {
        change(new Window(zoomed(plot.x(), window.x, factor, right), zoomed(plot.y(), window.y, factor, up)));
    }

    /** Moves what is seen by a share of its width and height; positive shows more on the right and above. */
    public void pan(double right, double up) {
        change(new Window(moved(plot.x(), window.x, right), moved(plot.y(), window.y, up)));
    }

    private static Range zoomed(Axis axis, Range range, double factor, double share) {
        Range places = Projection.laidOut(axis, range);
        double at = places.at(share);
        double span = places.span() * factor;
        return values(axis, at - share * span, at + (1 - share) * span, range);
    }

    private static Range moved(Axis axis, Range range, double share) {
        Range places = Projection.laidOut(axis, range);
        double by = share * places.span();
        return values(axis, places.from() + by, places.to() + by, range);
    }

    private static Range values(Axis axis, double from, double to, Range otherwise) {
        double low = axis.value(from);
        double high = axis.value(to);
        boolean isFine = high - low > FINEST * Math.max(Math.abs(low), Math.abs(high)) && Double.isFinite(high - low);
        return isFine && (!axis.isLogarithmic() || low > 0) ? new Range(low, high) : otherwise;
    }

    private void change(Window next) {
        if (next.equals(window)) {
            return;
        }
        before.push(window);
        if (before.size() > MOST_STEPS) {
            // the whole plot stays at the bottom, so that going back ends there
            Window whole = before.removeLast();
            before.removeLast();
            before.addLast(whole);
        }
        window = next;
    }

    /** The part of the horizontal axis that is chosen, such as the values that a subset is to have. */
    public Optional<Range> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Chooses a part of the horizontal axis; null for none. */
    public void choose(@Nullable Range range) {
        chosen = range;
    }

    /** Where values lie on a paper of this size. */
    public Projection on(int left, int top, int width, int height) {
        return new Projection(plot, window.x, window.y, left, top, Math.max(1, width), Math.max(1, height));
    }
}
