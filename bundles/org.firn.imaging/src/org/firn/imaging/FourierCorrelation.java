/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

/**
 * The correlation of two transforms in rings or shells of equal frequency (Saxton and Baumeister 1982; Harauz and van
 * Heel 1986).
 *
 * <p>Ring {@code r} holds the frequencies within half a step of {@code r / n} cycles per pixel, with n the width; the
 * last ring is {@code n / 2} (Nyquist).
 */
public final class FourierCorrelation {
    private FourierCorrelation() {}

    /**
     * Correlates two images of the same size ring by ring.
     *
     * @param a spectrum of the one
     * @param b spectrum of the other
     * @return {@code width / 2 + 1} correlation coefficients, 0 where a ring is empty of power
     */
    public static double[] rings(Spectrum a, Spectrum b) {
        Spectra.requireSameSize(a, b);
        Sums sums = new Sums(a.width());
        for (int y = 0; y < a.height(); y++) {
            double fy = Spectra.frequency(y, a.height()) * a.width();
            sums.addRow(a.data(), b.data(), y * a.rowLength(), fy * fy);
        }
        return sums.coefficients();
    }

    /**
     * Correlates two volumes of the same size shell by shell (FSC).
     *
     * @param a spectrum of the one
     * @param b spectrum of the other
     * @return {@code width / 2 + 1} correlation coefficients, 0 where a shell is empty of power
     */
    public static double[] shells(VolumeSpectrum a, VolumeSpectrum b) {
        if (!a.sameSize(b)) {
            throw new IllegalArgumentException("Volumes of different size cannot be correlated");
        }
        Sums sums = new Sums(a.width());
        for (int z = 0; z < a.depth(); z++) {
            double fz = Spectra.frequency(z, a.depth()) * a.width();
            for (int y = 0; y < a.height(); y++) {
                double fy = Spectra.frequency(y, a.height()) * a.width();
                sums.addRow(a.data(), b.data(), a.index(0, y, z), fy * fy + fz * fz);
            }
        }
        return sums.coefficients();
    }

    /**
     * Returns the frequency at which a correlation curve first falls below a threshold, linearly interpolated.
     *
     * @param curve correlation of rings 0, 1, 2 ...
     * @param threshold for instance 0.143 or 0.5
     * @return ring number, fractional; the last ring when the curve never falls below the threshold
     */
    public static double crossing(double[] curve, double threshold) {
        for (int i = 1; i < curve.length; i++) {
            if (curve[i] < threshold) {
                double above = curve[i - 1] - threshold;
                return above <= 0 ? i - 1 : i - 1 + above / (curve[i - 1] - curve[i]);
            }
        }
        return curve.length - 1;
    }

    private static final class Sums {
        private final int width;
        private final double[] cross;
        private final double[] powerA;
        private final double[] powerB;

        Sums(int width) {
            this.width = width;
            cross = new double[width / 2 + 1];
            powerA = new double[width / 2 + 1];
            powerB = new double[width / 2 + 1];
        }

        void addRow(float[] a, float[] b, int offset, double others) {
            int i = offset;
            for (int x = 0; x <= width / 2; x++, i += 2) {
                int ring = (int) (Math.sqrt((double) x * x + others) + 0.5);
                if (ring >= cross.length) {
                    break;
                }
                // Columns in the middle stand for their conjugates too.
                int weight = x == 0 || 2 * x == width ? 1 : 2;
                cross[ring] += weight * ((double) a[i] * b[i] + (double) a[i + 1] * b[i + 1]);
                powerA[ring] += weight * ((double) a[i] * a[i] + (double) a[i + 1] * a[i + 1]);
                powerB[ring] += weight * ((double) b[i] * b[i] + (double) b[i + 1] * b[i + 1]);
            }
        }

        double[] coefficients() {
            double[] result = new double[cross.length];
            for (int r = 0; r < result.length; r++) {
                double norm = Math.sqrt(powerA[r] * powerB[r]);
                result[r] = norm > 0 ? cross[r] / norm : 0;
            }
            return result;
        }
    }
}
