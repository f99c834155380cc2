/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Fourier2DTest {
    static Image noise(int width, int height, long seed) {
        Random random = new Random(seed);
        Image image = new Image(width, height);
        for (int i = 0; i < image.pixels().length; i++) {
            image.pixels()[i] = (float) random.nextGaussian();
        }
        return image;
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "4,3", "5,4", "7,9", "8,1", "1,8", "16,16", "30,14", "211,6", "6,223", "37,64", "422,5"})
    void agreesWithTheDefinitionForAnySize(int width, int height) {
        Image image = noise(width, height, 5);
        Spectrum spectrum = new Fourier2D(width, height).forward(image);
        for (int ky = 0; ky < height; ky += Math.max(1, height / 7)) {
            for (int kx = 0; kx <= width / 2; kx += Math.max(1, width / 7)) {
                double re = 0;
                double im = 0;
                for (int y = 0; y < height; y++) {
                    for (int x = 0; x < width; x++) {
                        double phase = -2 * Math.PI * ((double) kx * x / width + (double) ky * y / height);
                        re += image.get(x, y) * Math.cos(phase);
                        im += image.get(x, y) * Math.sin(phase);
                    }
                }
                assertEquals(re, spectrum.re(kx, ky), 1e-3, "re at " + kx + "," + ky);
                assertEquals(im, spectrum.im(kx, ky), 1e-3, "im at " + kx + "," + ky);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,3", "3,2", "9,7", "64,64", "100,60", "211,223", "127,128", "422,446"})
    void comesBackUnchanged(int width, int height) {
        Image image = noise(width, height, 6);
        Fourier2D fourier = new Fourier2D(width, height);
        Image back = fourier.inverse(fourier.forward(image));
        for (int i = 0; i < image.pixels().length; i++) {
            assertEquals(image.pixels()[i], back.pixels()[i], 5e-4f);
        }
    }

    @Test
    void refusesAnImageOfAnotherSize() {
        Fourier2D fourier = new Fourier2D(8, 8);
        assertThrows(IllegalArgumentException.class, () -> fourier.forward(new Image(8, 9)));
    }

    @ParameterizedTest
    @CsvSource({"4,4,4", "5,6,7", "8,3,2", "16,16,16"})
    void volumesComeBackUnchangedAndKeepTheirSum(int width, int height, int depth) {
        Volume volume =
                new Volume(width, height, depth, noise(width, height * depth, 7).pixels());
        Fourier3D fourier = new Fourier3D(width, height, depth);
        VolumeSpectrum spectrum = fourier.forward(volume);
        assertEquals(volume.statistics().mean() * volume.voxels().length, spectrum.data()[0], 1e-3);
        Volume back = fourier.inverse(spectrum);
        for (int i = 0; i < volume.voxels().length; i++) {
            assertEquals(volume.voxels()[i], back.voxels()[i], 1e-5f);
        }
    }

    @Test
    void aWaveThroughAVolumeIsOneCoefficient() {
        Volume volume = new Volume(8, 6, 10);
        for (int z = 0; z < 10; z++) {
            for (int y = 0; y < 6; y++) {
                for (int x = 0; x < 8; x++) {
                    volume.set(x, y, z, (float) Math.cos(2 * Math.PI * (x * 2 / 8.0 - y / 6.0 + z * 3 / 10.0)));
                }
            }
        }
        VolumeSpectrum spectrum = new Fourier3D(8, 6, 10).forward(volume);
        assertEquals(240, spectrum.data()[spectrum.index(2, 5, 3)], 1e-3);
    }
}
