/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

/**
 * First and second moments of a list of grey values.
 *
 * @param minimum smallest finite value
 * @param maximum largest finite value
 * @param mean mean of the finite values
 * @param standardDeviation square root of the mean squared deviation (divided by n)
 * @param finite how many values are finite
 * @param notFinite how many values are NaN or infinite; they are left out of the others
 */
public record ImageStatistics(
        double minimum, double maximum, double mean, double standardDeviation, long finite, long notFinite) {

    /**
     * Measures all values.
     *
     * @param values any number of values; with no finite one all moments are NaN
     * @return the statistics
     */
    public static ImageStatistics of(float[] values) {
        double sum = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        long count = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                sum += value;
                min = Math.min(min, value);
                max = Math.max(max, value);
                count++;
            }
        }
        if (count == 0) {
            return new ImageStatistics(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, values.length);
        }
        double mean = sum / count;
        double squares = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                squares += (value - mean) * (value - mean);
            }
        }
        return new ImageStatistics(min, max, mean, Math.sqrt(squares / count), count, values.length - count);
    }
}
