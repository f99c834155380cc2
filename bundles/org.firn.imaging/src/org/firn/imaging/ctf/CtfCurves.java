/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.ctf;

/**
 * The power spectrum of a micrograph averaged along lines of equal phase of its contrast transfer function, so that
 * astigmatism does not blur the rings; for plots.
 *
 * @param frequency 1/Å
 * @param experimental power over its smooth background
 * @param fitted what the fitted function predicts for it
 * @param correlation local correlation of the two, which tells how far the fit can be trusted
 */
public record CtfCurves(double[] frequency, double[] experimental, double[] fitted, double[] correlation) {}
