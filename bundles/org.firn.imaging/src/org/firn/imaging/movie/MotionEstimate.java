/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

/**
 * The measured drift of a movie.
 *
 * @param shiftX how far the content of each frame has moved along x since the first frame, px
 * @param shiftY the same along y
 * @param uncertainty standard error of a shift (one direction), px, from two independent halves of the Fourier terms
 * @param significance height of a frame's correlation peak over the standard deviation of its correlation map, median
 *     of the frames; about 4 when frames have nothing in common
 * @param iterations rounds that were needed
 * @param plausible false when the alignment did not converge or its result cannot be trusted
 * @param remark why the result is not plausible, empty otherwise
 */
public record MotionEstimate(
        double[] shiftX,
        double[] shiftY,
        double uncertainty,
        double significance,
        int iterations,
        boolean plausible,
        String remark) {

    /** Returns the number of frames. */
    public int frames() {
        return shiftX.length;
    }

    /** Returns the length of the path from the first frame to the last, px. */
    public double totalPath() {
        double path = 0;
        for (int i = 1; i < shiftX.length; i++) {
            path += Math.hypot(shiftX[i] - shiftX[i - 1], shiftY[i] - shiftY[i - 1]);
        }
        return path;
    }
}
