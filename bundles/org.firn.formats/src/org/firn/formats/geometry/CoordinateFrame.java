/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

/**
 * How a program counts places in a micrograph, against how Firn does: in px of the micrograph, from the centre of its
 * first pixel, x along the rows of the file and y from its first row.
 *
 * <p>Places in binned micrographs are multiplied with the binning, as every program of the field does; that is half a
 * pixel of the binned micrograph less, at most, than the centre of the same square of pixels.
 *
 * @param width of the micrograph in px; needed where the origin is its centre, else 0
 * @param height of the micrograph in px; needed where y is flipped or the origin is the centre, else 0
 * @param centred whether places count from the centre, the pixel n/2
 * @param flipY whether y counts from the last row
 * @param binning by how much the micrograph is binned in which the program counts; 1 for not
 * @since 1.0
 */
public record CoordinateFrame(int width, int height, boolean centred, boolean flipY, double binning) {

    /** Firn's own, which is also RELION's. */
    public static final CoordinateFrame CORNER = new CoordinateFrame(0, 0, false, false, 1);

    /** Refuses a frame that lacks a size it needs. */
    public CoordinateFrame {
        if ((centred && width <= 0) || ((centred || flipY) && height <= 0) || !(binning > 0)) {
            throw new IllegalArgumentException("places that count from the centre or the last row of a micrograph need"
                    + " its size, not " + width + " x " + height + " px, and a binning above 0, not " + binning);
        }
    }

    /** Firn's x of a place. */
    public double x(double theirs) {
        return binning * theirs + (centred ? width / 2 : 0);
    }

    /** Firn's y of a place. */
    public double y(double theirs) {
        double y = binning * theirs + (centred ? height / 2 : 0);
        return flipY ? height - 1 - y : y;
    }

    /** The program's x of a place of Firn. */
    public double theirX(double x) {
        return (x - (centred ? width / 2 : 0)) / binning;
    }

    /** The program's y of a place of Firn. */
    public double theirY(double y) {
        double up = flipY ? height - 1 - y : y;
        return (up - (centred ? height / 2 : 0)) / binning;
    }

    /**
     * The centre of a box from its corner: the pixel n/2 of the box.
     *
     * @param corner the first pixel of the box
     * @param size of the box in px
     */
    public static double centreOfBox(double corner, double size) {
        return corner + Math.floor(size / 2);
    }

    /** The corner of a box from its centre: {@link #centreOfBox} the other way. */
    public static double cornerOfBox(double centre, double size) {
        return centre - Math.floor(size / 2);
    }
}
