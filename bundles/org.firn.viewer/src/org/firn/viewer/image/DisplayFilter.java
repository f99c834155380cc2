/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * What is damped while images are looked at; the data stay as they are.
 *
 * @param resolution details smaller than this are damped, in Å; 0 for no filter
 */
public record DisplayFilter(double resolution) {
    /** Images as they are. */
    public static final DisplayFilter NONE = new DisplayFilter(0);

    /** Lets particles be seen in the noise of a micrograph, and keeps their shapes. */
    public static final DisplayFilter MICROGRAPHS = new DisplayFilter(20);

    /** A Gaussian of this standard deviation, in parts of a period, falls to 1/e of the amplitude at that period. */
    private static final double SIGMA = 1 / (Math.PI * Math.sqrt(2));

    /** Checks the number. */
    public DisplayFilter {
        if (!(resolution >= 0) || Double.isInfinite(resolution)) {
            throw new IllegalArgumentException("A low-pass filter of " + resolution + " Å: must not be negative");
        }
    }

    /** What is offered, the weakest first. */
    public static List<DisplayFilter> choices() {
        return List.of(
                NONE,
                new DisplayFilter(5),
                new DisplayFilter(10),
                MICROGRAPHS,
                new DisplayFilter(40),
                new DisplayFilter(80));
    }

    /** The standard deviation in px of a Gaussian that does this; 0 when the pixel size, in Å/px, is not known. */
    double blur(double pixelSize) {
        return pixelSize > 0 ? resolution * SIGMA / pixelSize : 0;
    }

    /** What users read. */
    public String label() {
        DecimalFormat number = new DecimalFormat("0.#", new DecimalFormatSymbols(Locale.ROOT));
        return resolution == 0 ? "Off" : number.format(resolution) + " Å";
    }
}
