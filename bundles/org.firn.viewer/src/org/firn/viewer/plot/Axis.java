/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

/**
 * One direction of a plot.
 *
 * @param label what is measured
 * @param unit of the values; empty for none
 * @param kind how values are laid out
 * @param reciprocalUnit the unit of the reciprocals that are shown beside the values, such as Å of 1/Å; empty for none
 */
public record Axis(String label, String unit, Kind kind, String reciprocalUnit) {

    /** How values are laid out. */
    public enum Kind {
        /** Equal distances for equal differences. */
        LINEAR,
        /** Whole numbers only, such as counts. */
        WHOLE,
        /** Equal distances for equal ratios; values that are not positive are not shown. */
        LOGARITHMIC
    }

    /** A linear axis. */
    public static Axis of(String label, String unit) {
        return new Axis(label, unit, Kind.LINEAR, "");
    }

    /** An axis of whole numbers. */
    public static Axis counts(String label) {
        return new Axis(label, "", Kind.WHOLE, "");
    }

    /** The same axis with the reciprocals of the values shown beside them. */
    public Axis withReciprocals(String other) {
        return new Axis(label, unit, kind, other);
    }

    /** The same axis with another layout. */
    public Axis as(Kind other) {
        return new Axis(label, unit, other, reciprocalUnit);
    }

    /** What stands beside the axis. */
    public String title() {
        String also = reciprocalUnit.isEmpty() ? "" : ", in brackets " + reciprocalUnit;
        return unit.isEmpty() ? label : label + " (" + (unit.equals("degree") ? "°" : unit) + also + ")";
    }

    /** Whether ratios count. */
    public boolean isLogarithmic() {
        return kind == Kind.LOGARITHMIC;
    }

    /** Where a value lies when it is laid out, in no unit; NaN where it cannot be shown. */
    public double place(double value) {
        return !isLogarithmic() ? value : value > 0 ? Math.log10(value) : Double.NaN;
    }

    /** The value at a place; the inverse of {@link #place}. */
    public double value(double place) {
        return isLogarithmic() ? Math.pow(10, place) : place;
    }

    /** The round numbers of a part of the axis. */
    public Ticks ticks(Range range, int most) {
        return switch (kind) {
            case LINEAR -> Ticks.linear(range, most);
            case WHOLE -> Ticks.whole(range, most);
            case LOGARITHMIC -> Ticks.logarithmic(range, most);
        };
    }

    /** What is written at a tick. */
    public String tickLabel(Ticks ticks, double value) {
        String label = ticks.label(value);
        return reciprocalUnit.isEmpty() || value <= 0 ? label : label + "  (" + NumberText.of(1 / value, 2) + ")";
    }

    /** A value with its unit, and the reciprocal if it is wanted. */
    public String text(double value) {
        String text = NumberText.of(value, 5) + suffix(unit);
        return reciprocalUnit.isEmpty() || value <= 0
                ? text
                : text + " (" + NumberText.of(1 / value, 3) + suffix(reciprocalUnit) + ")";
    }

    private static String suffix(String unit) {
        return unit.isEmpty() ? "" : unit.equals("degree") ? "°" : " " + unit;
    }
}
