/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a plot shows, whatever draws it. Immutable; thread-safe.
 * <pre>
 * Plot fsc = Plot.of("Resolution", Axis.of("Spatial frequency", "1/Å"), Axis.of("Correlation", ""))
 *         .with(Series.of("masked", Style.LINE, frequencies, correlations))
 *         .withRule(new Rule(false, 0.143, "0.143"));
 * </pre>
 */
public final class Plot {

    /**
     * A straight line that marks a value.
     *
     * @param vertical whether the value is one of the horizontal axis
     * @param value in the unit of its axis
     * @param label what stands at the line; may be empty
     */
    public record Rule(boolean vertical, double value, String label) {}

    private static final double LEAST_SHARE = 1e-4;

    private final String title;
    private final Axis x;
    private final Axis y;
    private final List<Series> series;
    private final List<Rule> rules;
    private final @Nullable Density density;
    private final @Nullable Range xRange;
    private final @Nullable Range yRange;
    private final String note;

    private Plot(
            String title,
            Axis x,
            Axis y,
            List<Series> series,
            List<Rule> rules,
            @Nullable Density density,
            @Nullable Range xRange,
            @Nullable Range yRange,
            String note) {
        this.title = title;
        this.x = x;
        this.y = y;
        this.series = List.copyOf(series);
        this.rules = List.copyOf(rules);
        this.density = density;
        this.xRange = xRange;
        this.yRange = yRange;
        this.note = note;
    }

    /** A plot of nothing yet. */
    public static Plot of(String title, Axis x, Axis y) {
        return new Plot(title, x, y, List.of(), List.of(), null, null, null, "");
    }

    /** A plot that says in a sentence why there is nothing to be seen. */
    public static Plot empty(String title, String reason) {
        return of(title, Axis.of("", ""), Axis.of("", "")).withNote(reason);
    }

    /** With further values. */
    public Plot with(Series more) {
        List<Series> all = new ArrayList<>(series);
        all.add(more);
        return new Plot(title, x, y, all, rules, density, xRange, yRange, note);
    }

    /** With further marks. */
    public Plot withRule(Rule more) {
        List<Rule> all = new ArrayList<>(rules);
        all.add(more);
        return new Plot(title, x, y, series, all, density, xRange, yRange, note);
    }

    /** With counts in rectangles behind all other. */
    public Plot with(Density counts) {
        return new Plot(title, x, y, series, rules, counts, xRange, yRange, note);
    }

    /** With parts of the axes that are shown at first, instead of all values. */
    public Plot showing(Range horizontally, Range vertically) {
        return new Plot(title, x, y, series, rules, density, horizontally, vertically, note);
    }

    /** With a sentence about what is shown, such as how many values are left out. */
    public Plot withNote(String sentence) {
        return new Plot(title, x, y, series, rules, density, xRange, yRange, sentence);
    }

    /** With another horizontal and vertical axis, such as a logarithmic one. */
    public Plot withAxes(Axis horizontal, Axis vertical) {
        return new Plot(title, horizontal, vertical, series, rules, density, xRange, yRange, note);
    }

    /** What stands above it. */
    public String title() {
        return title;
    }

    /** The horizontal axis. */
    public Axis x() {
        return x;
    }

    /** The vertical axis. */
    public Axis y() {
        return y;
    }

    /** The values, in the order of drawing. */
    public List<Series> series() {
        return series;
    }

    /** The marks. */
    public List<Rule> rules() {
        return rules;
    }

    /** Counts in rectangles. */
    public Optional<Density> density() {
        return Optional.ofNullable(density);
    }

    /** A sentence about what is shown; empty for none. */
    public String note() {
        return note;
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return density == null && series.stream().allMatch(one -> one.size() == 0);
    }

    /** The part of the horizontal axis that is shown at first. */
    public Range xRange() {
        return shown(x, xRange != null ? xRange : bounds(true));
    }

    /** The part of the vertical axis that is shown at first. */
    public Range yRange() {
        return shown(y, yRange != null ? yRange : bounds(false));
    }

    /** Ratios cannot begin at zero: from a half, for counts, or a ten-thousandth. */
    private static Range shown(Axis axis, Range range) {
        if (!axis.isLogarithmic() || range.from() > 0) {
            return range;
        }
        double to = range.to() > 0 ? range.to() : 1;
        return new Range(Math.min(to * LEAST_SHARE, 0.5), to);
    }

    private Range bounds(boolean horizontal) {
        List<Range> all = new ArrayList<>();
        density().ifPresent(counts -> all.add(horizontal ? counts.x() : counts.y()));
        series.stream().filter(one -> one.size() > 0).forEach(one -> all.add(horizontal ? one.xRange() : one.yRange()));
        Range range = all.stream().reduce(Range::with).orElse(new Range(0, 1));
        boolean bars = series.stream().anyMatch(one -> one.style() == Series.Style.BARS);
        if (density != null || horizontal && bars) {
            return range;
        }
        Range padded = range.padded();
        // bars and other things that begin at zero stand on the axis
        return range.from() == 0 ? new Range(0, padded.to()) : padded;
    }
}
