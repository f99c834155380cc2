/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

/** A checked part of an expression: fills arrays with its values for the rows of one batch. Stateless. */
interface Node {

    /** The answer no. */
    byte FALSE = 0;
    /** The answer when a comparison has met a null; between no and yes, so that and = least, or = greatest. */
    byte UNKNOWN = 1;
    /** The answer yes. */
    byte TRUE = 2;

    /** A part with truth values. */
    interface Truth extends Node {
        /** Fills with {@link #FALSE}, {@link #UNKNOWN} or {@link #TRUE}. */
        void fill(Rows rows, byte[] out);
    }

    /** A part with whole numbers. */
    interface Whole extends Node {
        /** Fills values and null marks; where a null is marked, the value means nothing. */
        void fill(Rows rows, long[] out, boolean[] nulls);
    }

    /** A part with real numbers. */
    interface Real extends Node {
        /** Fills values and null marks; where a null is marked, the value means nothing. */
        void fill(Rows rows, double[] out, boolean[] nulls);
    }

    /** A part with texts. */
    interface Text extends Node {
        /** Fills with texts, null for null. */
        void fill(Rows rows, String[] out);
    }
}
