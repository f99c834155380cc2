/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The numbers that everybody wants to see first. A later run replaces what an earlier one said. */
public final class KeyFigures {

    /** What the numbers tell, in the order in which they are shown. */
    public enum Kind {
        /** Number of movies. */
        MOVIES("movies"),
        /** Number of micrographs. */
        MICROGRAPHS("micrographs"),
        /** Number of positions. */
        PICKED("particles picked"),
        /** Number of particle images. */
        PARTICLES("particle images"),
        /** Number of two-dimensional classes. */
        CLASSES("2D classes"),
        /** Median drift of a movie. */
        DRIFT("median drift"),
        /** Median defocus. */
        DEFOCUS("median defocus"),
        /** Resolution of a map. */
        RESOLUTION("resolution");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In words. */
        public String label() {
            return label;
        }
    }

    /**
     * A number.
     *
     * @param value as it is shown
     * @param unit as it is shown; may be empty
     * @param origin where it comes from, such as {@code align.motion}
     */
    public record Value(String value, String unit, String origin) {}

    private final Map<Kind, Value> values = new EnumMap<>(Kind.class);

    /** Says a number. */
    public void put(Kind kind, Value value) {
        values.put(kind, value);
    }

    /** The numbers that are known, in order. */
    public Map<Kind, Value> values() {
        return Collections.unmodifiableMap(values);
    }
}
