/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

/** Chosen rows among {@value #ROWS} consecutive ones; places count from the first of these. */
interface Span {

    int ROWS = 1 << 16;

    int count();

    /** How many chosen places are less than a place. */
    int rank(int place);

    /** Gives chosen places, from the given one on, each plus a base. */
    void fill(int from, int count, long base, long[] out, int at);

    /** The place where chosen places start that follow each other without a gap, or -1. */
    int runStart(int from, int count);
}
