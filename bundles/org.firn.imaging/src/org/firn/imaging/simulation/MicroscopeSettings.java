/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.imaging.simulation;

/**
 * The optics of a simulated microscope.
 *
 * @param voltage acceleration voltage, kV
 * @param sphericalAberration mm
 * @param amplitudeContrast fraction
 * @param minimumDefocus smallest mean defocus, Å
 * @param maximumDefocus largest mean defocus, Å
 * @param minimumAstigmatism smallest difference of the two defoci, Å
 * @param maximumAstigmatism largest difference, Å
 * @param envelope B-factor of the envelope, Å²: amplitudes fall as {@code exp(-envelope k² / 4)}
 */
public record MicroscopeSettings(
        double voltage,
        double sphericalAberration,
        double amplitudeContrast,
        double minimumDefocus,
        double maximumDefocus,
        double minimumAstigmatism,
        double maximumAstigmatism,
        double envelope) {
    /** Checks the values. */
    public MicroscopeSettings {
        if (!(minimumDefocus > 0)
                || !(maximumDefocus >= minimumDefocus)
                || !(minimumAstigmatism >= 0)
                || !(maximumAstigmatism >= minimumAstigmatism)
                || !(envelope >= 0)) {
            throw new IllegalArgumentException("Simulated microscope: defocus from " + minimumDefocus + " to "
                    + maximumDefocus + " Å, astigmatism from " + minimumAstigmatism + " to " + maximumAstigmatism
                    + " Å, envelope " + envelope + " Å²: ranges must be positive and in order");
        }
    }

    /** Returns 300 kV, Cs 2.7 mm, 10 % amplitude contrast, 1.3 to 2.8 µm defocus, 150 to 700 Å astigmatism. */
    public static MicroscopeSettings standard() {
        return new MicroscopeSettings(300, 2.7, 0.1, 13_000, 28_000, 150, 700, 60);
    }
}
