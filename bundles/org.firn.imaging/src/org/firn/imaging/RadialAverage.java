/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

/** Averages over circles. */
public final class RadialAverage {
    private RadialAverage() {}

    /**
     * Averages an image over circles about its centre pixel.
     *
     * @param image any size
     * @return mean at radius 0, 1, 2 ... px, up to half the smaller side
     */
    public static double[] ofImage(Image image) {
        int rings = Math.min(image.width(), image.height()) / 2 + 1;
        double[] sum = new double[rings];
        int[] count = new int[rings];
        for (int y = 0; y < image.height(); y++) {
            double dy = y - image.height() / 2;
            for (int x = 0; x < image.width(); x++) {
                double dx = x - image.width() / 2;
                int ring = (int) (Math.sqrt(dx * dx + dy * dy) + 0.5);
                if (ring < rings) {
                    sum[ring] += image.get(x, y);
                    count[ring]++;
                }
            }
        }
        return divide(sum, count);
    }

    /**
     * Averages the power of a spectrum over rings of equal frequency.
     *
     * @param spectrum any size
     * @return mean squared amplitude at frequency {@code r / width} cycles per pixel, up to Nyquist
     */
    public static double[] ofPower(Spectrum spectrum) {
        int rings = spectrum.width() / 2 + 1;
        double[] sum = new double[rings];
        int[] count = new int[rings];
        float[] data = spectrum.data();
        for (int y = 0; y < spectrum.height(); y++) {
            double fy = Spectra.frequency(y, spectrum.height()) * spectrum.width();
            int i = y * spectrum.rowLength();
            for (int x = 0; x < spectrum.columns(); x++, i += 2) {
                int ring = (int) (Math.sqrt((double) x * x + fy * fy) + 0.5);
                if (ring < rings) {
                    int weight = x == 0 || 2 * x == spectrum.width() ? 1 : 2;
                    sum[ring] += weight * ((double) data[i] * data[i] + (double) data[i + 1] * data[i + 1]);
                    count[ring] += weight;
                }
            }
        }
        return divide(sum, count);
    }

    private static double[] divide(double[] sum, int[] count) {
        for (int r = 0; r < sum.length; r++) {
            sum[r] = count[r] > 0 ? sum[r] / count[r] : 0;
        }
        return sum;
    }
}
