/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.firn.imaging.Image;
import org.junit.jupiter.api.Test;

class DisplayFilterTest {

    @Test
    void aWaveOfTheChosenLengthFallsToOneOverE() {
        double pixelSize = 2;
        double sigma = new DisplayFilter(20).blur(pixelSize);
        Image wave = new Image(200, 3);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 3; y++) {
                wave.set(x, y, (float) Math.cos(2 * Math.PI * x * pixelSize / 20));
            }
        }
        Image filtered = LowPass.apply(wave, sigma, () -> false);
        assertEquals(Math.exp(-1), filtered.get(100, 1), 0.02);
    }

    @Test
    void withoutPixelSizeNothingIsFiltered() {
        assertEquals(0, DisplayFilter.MICROGRAPHS.blur(0));
        assertEquals(0, DisplayFilter.NONE.blur(1));
    }

    @Test
    void labelsSayWhatIsDamped() {
        assertEquals("Off", DisplayFilter.NONE.label());
        assertEquals("5 Å", new DisplayFilter(5).label());
        assertEquals("12.5 Å", new DisplayFilter(12.5).label());
        assertTrue(DisplayFilter.choices().contains(DisplayFilter.MICROGRAPHS));
    }

    @Test
    void aNegativeResolutionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DisplayFilter(-1));
        assertThrows(IllegalArgumentException.class, () -> new DisplayFilter(Double.NaN));
    }

    @Test
    void filteringEndsWhenCancelled() {
        assertThrows(CancellationException.class, () -> LowPass.apply(new Image(8, 8), 1, () -> true));
    }
}
