/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

import org.firn.imaging.Image;

/**
 * The contrast transfer function found for a micrograph.
 *
 * @param parameters with defocusU not below defocusV and the angle from 0 to below 180 degrees
 * @param figureOfMerit correlation of power spectrum and squared function in the plane of frequencies, -1 to 1
 * @param resolution distance in Å up to which the rings follow the fitted function: where the local correlation of the
 *     curves first falls below 0.5
 * @param curves averages along lines of equal phase
 * @param diagnostic picture of the power spectrum with frequency 0 at the centre pixel: on the left as measured, on the
 *     right as fitted; values about 0 to 1
 */
public record CtfEstimate(
        CtfParameters parameters, double figureOfMerit, double resolution, CtfCurves curves, Image diagnostic) {}
