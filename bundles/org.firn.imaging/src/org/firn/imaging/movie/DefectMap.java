/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.movie;

import java.util.Arrays;
import java.util.BitSet;
import org.firn.imaging.Image;
import org.firn.imaging.ImageStatistics;

/**
 * The pixels of a detector whose values mean nothing: dead (always 0), hot (far too high) or cold, and their repair
 * from their neighbours. Immutable and thread-safe.
 */
public final class DefectMap {
    private static final int REACH = 2;
    /** Pixels that the moments are taken from; all of a large detector would only cost time. */
    private static final int SAMPLE = 1 << 14;

    private final int width;
    private final int height;
    private final BitSet defective;
    private final int dead;
    private final int hot;

    private DefectMap(int width, int height, BitSet defective, int dead, int hot) {
        this.width = width;
        this.height = height;
        this.defective = defective;
        this.dead = dead;
        this.hot = hot;
    }

    /**
     * Finds the defects in the sum of all frames. A pixel is hot or cold when it is more than {@code sigmas} standard
     * deviations from the mean of the whole image and from the median of its 5 x 5 neighbourhood: a dark ice crystal is
     * no defect.
     *
     * @param sum sum of the gain-corrected frames
     * @param gain its zeros are dead pixels
     * @param sigmas threshold in standard deviations, for instance 6
     * @return the map
     */
    public static DefectMap find(Image sum, GainCorrection gain, double sigmas) {
        gain.requireSize(sum.width(), sum.height());
        BitSet defective = new BitSet(sum.pixels().length);
        gain.reference().ifPresent(reference -> {
            float[] factors = reference.pixels();
            for (int i = 0; i < factors.length; i++) {
                if (factors[i] == 0) {
                    defective.set(i);
                }
            }
        });
        int dead = defective.cardinality();
        markOutliers(sum, defective, sigmas);
        return new DefectMap(sum.width(), sum.height(), defective, dead, defective.cardinality() - dead);
    }

    private static void markOutliers(Image sum, BitSet defective, double sigmas) {
        ImageStatistics statistics = robustStatistics(sum, defective);
        double limit = sigmas * statistics.standardDeviation();
        double low = statistics.mean() - limit;
        double high = statistics.mean() + limit;
        float[] pixels = sum.pixels();
        BitSet candidates = new BitSet(pixels.length);
        for (int i = 0; i < pixels.length; i++) {
            // Not a number compares false with everything and must count as an outlier.
            if (!(pixels[i] >= low && pixels[i] <= high) && !defective.get(i)) {
                candidates.set(i);
            }
        }
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            double difference = Math.abs(pixels[i] - neighbourMedian(sum, i));
            if (!(difference <= limit)) {
                defective.set(i);
            }
        }
    }

    /** Moments without the known defects and without what is far outside the bulk of the values. */
    private static ImageStatistics robustStatistics(Image sum, BitSet defective) {
        float[] sample = new float[Math.min(sum.pixels().length, SAMPLE)];
        // An odd step does not sample the same few columns of every row.
        int step = sum.pixels().length / sample.length | 1;
        int count = 0;
        for (int i = 0; count < sample.length && i < sum.pixels().length; i += step) {
            if (!defective.get(i) && Float.isFinite(sum.pixels()[i])) {
                sample[count++] = sum.pixels()[i];
            }
        }
        float[] sorted = Arrays.copyOf(sample, count);
        Arrays.sort(sorted);
        int trim = count / 1000;
        return ImageStatistics.of(Arrays.copyOfRange(sorted, trim, count - trim));
    }

    private static double neighbourMedian(Image image, int index) {
        float[] values = new float[(2 * REACH + 1) * (2 * REACH + 1)];
        int cx = index % image.width();
        int cy = index / image.width();
        int count = 0;
        for (int y = Math.max(0, cy - REACH); y <= Math.min(image.height() - 1, cy + REACH); y++) {
            for (int x = Math.max(0, cx - REACH); x <= Math.min(image.width() - 1, cx + REACH); x++) {
                if (x != cx || y != cy) {
                    values[count++] = image.get(x, y);
                }
            }
        }
        Arrays.sort(values, 0, count);
        return values[count / 2];
    }

    /** Returns the number of dead pixels (gain 0). */
    public int deadPixels() {
        return dead;
    }

    /** Returns the number of hot and cold pixels that were found in the data. */
    public int hotPixels() {
        return hot;
    }

    /** Tells whether the pixel at column {@code x} and row {@code y} is defective. */
    public boolean isDefective(int x, int y) {
        return defective.get(y * width + x);
    }

    /**
     * Replaces the defective pixels of a frame by the mean of the sound pixels around them, looking further away until
     * there is one.
     *
     * @param frame {@code width * height} values, changed in place
     */
    public void repair(float[] frame) {
        for (int i = defective.nextSetBit(0); i >= 0; i = defective.nextSetBit(i + 1)) {
            frame[i] = soundMean(frame, i % width, i / width);
        }
    }

    private float soundMean(float[] frame, int cx, int cy) {
        for (int reach = 1; reach <= Math.max(width, height); reach = reach < 4 ? reach + 1 : 2 * reach) {
            double sum = 0;
            int count = 0;
            for (int y = Math.max(0, cy - reach); y <= Math.min(height - 1, cy + reach); y++) {
                for (int x = Math.max(0, cx - reach); x <= Math.min(width - 1, cx + reach); x++) {
                    if (!defective.get(y * width + x)) {
                        sum += frame[y * width + x];
                        count++;
                    }
                }
            }
            if (count >= 3) {
                return (float) (sum / count);
            }
        }
        return 0;
    }
}
