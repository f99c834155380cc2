/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Images, volumes and their Fourier transforms: the numerical core of single-particle analysis, in pure Java.
 *
 * <p>Geometry: x runs fastest, the centre of an image is the pixel with index {@code n / 2} (integer division), a
 * positive shift moves content towards larger indices, and the forward transform is
 * {@code F(k) = sum f(x) exp(-2 pi i k x / n)} with the origin at pixel 0.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.imaging;
