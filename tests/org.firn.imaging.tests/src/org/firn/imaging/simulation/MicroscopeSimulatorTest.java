/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.firn.imaging.Image;
import org.firn.imaging.Volume;
import org.firn.imaging.ctf.CtfEstimator;
import org.firn.imaging.ctf.CtfParameters;
import org.firn.imaging.ctf.CtfSearch;
import org.firn.imaging.movie.AlignedMovie;
import org.firn.imaging.movie.AlignmentSettings;
import org.firn.imaging.movie.FrameSource;
import org.firn.imaging.movie.GainCorrection;
import org.firn.imaging.movie.MovieAligner;
import org.firn.imaging.reconstruction.Pose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MicroscopeSimulatorTest {
    private static MicroscopeSimulator simulator(long seed, int size, int frames, double signalToNoise) {
        return new MicroscopeSimulator(
                seed,
                MicroscopeSettings.standard(),
                new DetectorSettings(size, size, frames, 3.54, 5, 4, 5),
                new SpecimenSettings(12, 1, signalToNoise, 0.5, 14, 0.8));
    }

    private static FrameSource source(SimulatedMovie movie) {
        return new FrameSource() {
            @Override
            public int count() {
                return movie.frames().length;
            }

            @Override
            public int width() {
                return movie.width();
            }

            @Override
            public int height() {
                return movie.height();
            }

            @Override
            public void read(int index, float[] pixels) {
                for (int i = 0; i < pixels.length; i++) {
                    pixels[i] = movie.frames()[index][i] & 0xFFFF;
                }
            }
        };
    }

    @Test
    void aMovieDependsOnSeedAndNumberOnly() {
        SimulatedMovie once = simulator(3, 256, 2, 1).movie(5, () -> false);
        MicroscopeSimulator other = simulator(3, 256, 2, 1);
        other.movie(0, () -> false);
        SimulatedMovie again = other.movie(5, () -> false);
        assertArrayEquals(once.frames(), again.frames());
        assertEquals(once.truth().particles(), again.truth().particles());
        assertFalse(Arrays.equals(once.frames()[0], other.movie(6, () -> false).frames()[0]));
        assertFalse(Arrays.equals(
                once.frames()[0], simulator(4, 256, 2, 1).movie(5, () -> false).frames()[0]));
    }

    @Test
    void countsAreThoseOfTheDoseAndPoissonDistributed() {
        SimulatedMovie movie = simulator(1, 256, 2, 1e-6).movie(0, () -> false);
        Image gain = simulator(1, 256, 2, 1e-6).gain();
        double sum = 0;
        double excess = 0;
        int count = 0;
        for (int i = 0; i < gain.pixels().length; i++) {
            int value = movie.frames()[1][i];
            if (gain.pixels()[i] > 0 && value != 250) {
                double mean = 5 * 3.54 * 3.54 / gain.pixels()[i];
                sum += value * gain.pixels()[i];
                excess += (value - mean) * (value - mean) / mean;
                count++;
            }
        }
        assertEquals(5 * 3.54 * 3.54, sum / count, 0.2);
        assertEquals(1, excess / count, 0.02);
    }

    @Test
    void deadAndHotPixelsAreThere() {
        MicroscopeSimulator simulator = simulator(2, 256, 1, 1);
        SimulatedMovie movie = simulator.movie(0, () -> false);
        int dead = 0;
        int hot = 0;
        for (int i = 0; i < movie.frames()[0].length; i++) {
            dead += simulator.gain().pixels()[i] == 0 ? 1 : 0;
            hot += movie.frames()[0][i] == 250 ? 1 : 0;
            assertTrue(simulator.gain().pixels()[i] > 0 || movie.frames()[0][i] == 0);
        }
        assertEquals(4, dead);
        assertEquals(5, hot);
    }

    @Test
    void movieProcessingFindsTheTruth() throws IOException {
        MicroscopeSimulator simulator = simulator(5, 512, 5, 6);
        SimulatedMovie movie = simulator.movie(1, () -> false);
        AlignedMovie aligned = new MovieAligner(GainCorrection.of(simulator.gain()), AlignmentSettings.of(3.54))
                .align(source(movie), () -> false);
        for (int frame = 0; frame < 5; frame++) {
            assertEquals(movie.truth().shiftX()[frame], aligned.motion().shiftX()[frame], 0.2);
            assertEquals(movie.truth().shiftY()[frame], aligned.motion().shiftY()[frame], 0.2);
        }
        assertEquals(4, aligned.defects().deadPixels());
        assertEquals(5, aligned.defects().hotPixels());
        CtfParameters truth = movie.truth().ctf().canonical();
        CtfParameters found = new CtfEstimator(truth, CtfSearch.standard())
                .estimate(aligned.sum(), 3.54, () -> false)
                .parameters();
        assertEquals(truth.defocusU(), found.defocusU(), 250);
        assertEquals(truth.defocusV(), found.defocusV(), 250);
    }

    @Test
    void particlesAreDarkWhereTheTruthSaysTheyAre() {
        MicroscopeSimulator simulator = simulator(6, 512, 1, 30);
        SimulatedMovie movie = simulator.movie(0, () -> false);
        assertTrue(movie.truth().particles().size() > 5);
        double mean = meanAround(movie, simulator.gain(), 256, 256, 200);
        int darker = 0;
        for (SimulatedParticle particle : movie.truth().particles()) {
            double inside = meanAround(movie, simulator.gain(), particle.x(), particle.y(), 9);
            darker += inside < mean - 0.5 ? 1 : 0;
        }
        assertTrue(darker > 0.8 * movie.truth().particles().size(), darker + " are darker");
    }

    private static double meanAround(SimulatedMovie movie, Image gain, double cx, double cy, double radius) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < movie.height(); y++) {
            for (int x = 0; x < movie.width(); x++) {
                int i = y * movie.width() + x;
                if (Math.hypot(x - cx, y - cy) < radius && movie.frames()[0][i] != 250) {
                    sum += movie.frames()[0][i] * gain.pixels()[i];
                    count++;
                }
            }
        }
        return sum / count;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 3.54})
    void theMapSummedAlongZIsTheProjectionAlongZ(double pixelSize) {
        Phantom phantom = simulator(1, 64, 1, 1).phantom();
        int box = 64;
        Volume volume = phantom.volume(box, pixelSize);
        Image projection = phantom.projection(Pose.ofAngles(0, 0, 0), box, pixelSize);
        double largest = projection.statistics().maximum();
        if (pixelSize * box < phantom.diameter() * 1.1) {
            box = 2 * box;
            volume = phantom.volume(box, pixelSize);
            projection = phantom.projection(Pose.ofAngles(0, 0, 0), box, pixelSize);
        }
        for (int i = 0; i < box * box; i++) {
            double sum = 0;
            for (int z = 0; z < box; z++) {
                sum += volume.voxels()[z * box * box + i];
            }
            assertEquals(sum, projection.pixels()[i], 0.02 * largest);
        }
    }

    @Test
    void theProteinDiffersFromItsMirrorImage() {
        Phantom phantom = simulator(1, 64, 1, 1).phantom();
        assertEquals(165, phantom.diameter(), 15);
        Image front = phantom.projection(Pose.ofAngles(0, 0, 0), 64, 3.54);
        Image back = phantom.projection(Pose.ofAngles(0, 180, 0), 64, 3.54);
        double difference = 0;
        double total = 0;
        for (int i = 0; i < front.pixels().length; i++) {
            difference += Math.abs(front.pixels()[i] - back.pixels()[i]);
            total += front.pixels()[i];
        }
        assertTrue(difference > 0.3 * total);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1, 4.7, 62.66, 900.5})
    void countsHaveTheMeanAndVarianceOfThePoissonDistribution(double mean) {
        PoissonSampler sampler = new PoissonSampler(1000);
        Dice dice = new Dice(1, 2);
        int n = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            int count = sampler.draw(mean, dice);
            sum += count;
            squares += (count - mean) * (count - mean);
        }
        assertEquals(mean, sum / n, 5 * Math.sqrt(mean / n));
        assertEquals(mean, squares / n, 0.02 * mean + 0.01 * Math.sqrt(mean));
    }

    @Test
    void canBeCancelledAndRefusesNonsense() {
        MicroscopeSimulator simulator = simulator(1, 128, 2, 1);
        assertThrows(CancellationException.class, () -> simulator.movie(0, () -> true));
        assertThrows(IllegalArgumentException.class, () -> simulator.movie(-1, () -> false));
        assertThrows(IllegalArgumentException.class, () -> new DetectorSettings(1024, 1024, 8, 3.54, 5000, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new SpecimenSettings(1, 0, 0, 0, 0, 0));
    }
}
