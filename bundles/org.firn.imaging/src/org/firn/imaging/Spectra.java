/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

/**
 * Operations on spectra: filters, shifts, resampling, products. Those returning {@code void} work in place.
 *
 * <p>Frequencies are in cycles per pixel (0 to 0.5); divide by the pixel size (Å) for 1/Å.
 */
public final class Spectra {
    private Spectra() {}

    /** Returns the signed frequency of index {@code i} of a transform of length {@code n}, cycles per pixel. */
    public static double frequency(int i, int n) {
        return (double) (i <= n / 2 ? i : i - n) / n;
    }

    static void requireSameSize(Spectrum a, Spectrum b) {
        if (!a.sameSize(b)) {
            throw new IllegalArgumentException("Spectra of images of " + a.width() + " x " + a.height() + " and "
                    + b.width() + " x " + b.height() + " px do not fit");
        }
    }

    /**
     * Moves the content of the image by a (fractional) number of pixels, cyclically.
     *
     * @param spectrum changed in place
     * @param dx pixels to the right
     * @param dy pixels towards larger y
     */
    public static void shift(Spectrum spectrum, double dx, double dy) {
        int columns = spectrum.columns();
        float[] cos = new float[columns];
        float[] sin = new float[columns];
        for (int x = 0; x < columns; x++) {
            double phase = -2 * Math.PI * x * dx / spectrum.width();
            cos[x] = (float) Math.cos(phase);
            sin[x] = (float) Math.sin(phase);
        }
        float[] data = spectrum.data();
        for (int y = 0; y < spectrum.height(); y++) {
            double phase = -2 * Math.PI * spectrum.ky(y) * dy / spectrum.height();
            float rowCos = (float) Math.cos(phase);
            float rowSin = (float) Math.sin(phase);
            int i = y * 2 * columns;
            for (int x = 0; x < columns; x++, i += 2) {
                float c = rowCos * cos[x] - rowSin * sin[x];
                float s = rowCos * sin[x] + rowSin * cos[x];
                float re = data[i];
                float im = data[i + 1];
                data[i] = re * c - im * s;
                data[i + 1] = re * s + im * c;
            }
        }
    }

    /**
     * Multiplies by a real function of frequency, such as a contrast transfer function.
     *
     * @param spectrum changed in place
     * @param factors {@code columns() * height()} values in the order of the spectrum
     */
    public static void multiply(Spectrum spectrum, float[] factors) {
        float[] data = spectrum.data();
        if (2 * factors.length != data.length) {
            throw new IllegalArgumentException("A spectrum of " + data.length / 2 + " numbers cannot be multiplied by "
                    + factors.length + " factors");
        }
        for (int i = 0; i < factors.length; i++) {
            data[2 * i] *= factors[i];
            data[2 * i + 1] *= factors[i];
        }
    }

    /**
     * Returns {@code a * conj(b)}: the transform of the cross-correlation, whose peak is at the shift that takes the
     * content of {@code b} to that of {@code a}.
     */
    public static Spectrum crossCorrelation(Spectrum a, Spectrum b) {
        requireSameSize(a, b);
        Spectrum result = new Spectrum(a.width(), a.height());
        float[] p = a.data();
        float[] q = b.data();
        float[] r = result.data();
        for (int i = 0; i < r.length; i += 2) {
            r[i] = p[i] * q[i] + p[i + 1] * q[i + 1];
            r[i + 1] = p[i + 1] * q[i] - p[i] * q[i + 1];
        }
        return result;
    }

    /** A real factor as a function of the frequency's length in cycles per pixel. */
    @FunctionalInterface
    public interface RadialFilter {
        /** Returns the factor at a frequency (0 to about 0.71 cycles per pixel). */
        double at(double frequency);
    }

    /**
     * Multiplies by a function of the length of the frequency. The function is tabulated finely, so it may be costly.
     *
     * @param spectrum changed in place
     * @param filter factor at a frequency
     */
    public static void filter(Spectrum spectrum, RadialFilter filter) {
        int steps = 8 * Math.max(spectrum.width(), spectrum.height());
        float[] table = new float[steps + 2];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) filter.at((double) i / steps);
        }
        float[] data = spectrum.data();
        int columns = spectrum.columns();
        for (int y = 0; y < spectrum.height(); y++) {
            double fy = frequency(y, spectrum.height());
            int i = y * 2 * columns;
            for (int x = 0; x < columns; x++, i += 2) {
                double fx = (double) x / spectrum.width();
                float factor = table[(int) (Math.sqrt(fx * fx + fy * fy) * steps + 0.5)];
                data[i] *= factor;
                data[i + 1] *= factor;
            }
        }
    }

    /**
     * Keeps a band of frequencies, with raised-cosine edges centred on the two limits.
     *
     * @param spectrum changed in place
     * @param low lower limit, cycles per pixel; 0 keeps all low frequencies including the mean
     * @param high upper limit, cycles per pixel; 0.71 or more keeps all high frequencies
     * @param edge full width of an edge, cycles per pixel; 0 for sharp edges
     */
    public static void bandPass(Spectrum spectrum, double low, double high, double edge) {
        filter(spectrum, f -> (low <= 0 ? 1 : softStep((f - low) / edge)) * softStep((high - f) / edge));
    }

    private static double softStep(double t) {
        if (Double.isNaN(t) || t >= 0.5) {
            return 1;
        }
        return t <= -0.5 ? 0 : 0.5 + 0.5 * Math.sin(Math.PI * t);
    }

    /**
     * Resamples by cropping or padding in Fourier space: pixel {@code x} of the old image comes to
     * {@code x * newWidth / width}, grey values keep their size. Terms at the Nyquist frequency are split or joined so
     * that padding followed by cropping changes nothing.
     *
     * @param spectrum left unchanged
     * @param newWidth width of the resampled real image, px
     * @param newHeight height of the resampled real image, px
     * @return a new spectrum
     */
    public static Spectrum resize(Spectrum spectrum, int newWidth, int newHeight) {
        return FourierResize.resize(spectrum, newWidth, newHeight);
    }

    /** Returns the squared amplitudes, {@code columns() * height()} values in the order of the spectrum. */
    public static float[] power(Spectrum spectrum) {
        float[] data = spectrum.data();
        float[] power = new float[data.length / 2];
        for (int i = 0; i < power.length; i++) {
            power[i] = data[2 * i] * data[2 * i] + data[2 * i + 1] * data[2 * i + 1];
        }
        return power;
    }
}
