/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

/**
 * Where the tiles of a gallery are: as many columns as fit, rows without end.
 *
 * @param columns at least 1
 * @param cellWidth px of the screen, with the gap
 * @param cellHeight px of the screen, with label and gap
 */
record GalleryGrid(int columns, int cellWidth, int cellHeight) {

    static GalleryGrid of(int width, int side, int gap, int labelHeight) {
        int cell = side + 2 * gap;
        return new GalleryGrid(Math.max(1, width / cell), cell, cell + labelHeight);
    }

    int rows(int items) {
        return (items + columns - 1) / columns;
    }

    int row(int position) {
        return position / columns;
    }

    int x(int position) {
        return position % columns * cellWidth;
    }

    /** Where a tile begins when the first visible row begins at 0. */
    int y(int position, int firstRow) {
        return (row(position) - firstRow) * cellHeight;
    }

    /** The position under the pointer; -1 when there is none. */
    int at(int x, int y, int firstRow, int items) {
        int column = x / cellWidth;
        long position = (long) (firstRow + y / cellHeight) * columns + column;
        return x < 0 || y < 0 || column >= columns || position >= items ? -1 : (int) position;
    }
}
