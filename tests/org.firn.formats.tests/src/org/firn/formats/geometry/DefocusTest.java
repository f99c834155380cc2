/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DefocusTest {

    @Test
    void theLargerDefocusComesFirstAndItsDirectionGoesWithIt() {
        assertEquals(new Defocus(2520, 2510, 45), new Defocus(2520, 2510, 45).canonical());
        assertEquals(new Defocus(2530, 2520, 135), new Defocus(2520, 2530, 45).canonical());
    }

    @Test
    void directionsGoFromZeroToBelowAHalfTurn() {
        assertEquals(new Defocus(2, 1, 90), new Defocus(2, 1, -90).canonical());
        assertEquals(new Defocus(2, 1, 0), new Defocus(2, 1, 180).canonical());
        assertEquals(new Defocus(2, 1, 0), new Defocus(2, 1, -1e-15).canonical());
        assertEquals(
                19.61,
                new Defocus(13108.082418, 12845.582418, -160.39).canonical().angle(),
                1e-9);
    }

    @Test
    void emansMeanAndDifferenceAreInMicrometres() {
        Defocus defocus = Defocus.ofMean(1.45, -0.1, 30);
        assertEquals(15000, defocus.u(), 1e-9);
        assertEquals(14000, defocus.v(), 1e-9);
        assertEquals(120, defocus.angle(), 1e-12);
        assertEquals(1.45, defocus.meanMicrometres(), 1e-12);
        assertEquals(0.1, defocus.differenceMicrometres(), 1e-12);
    }
}
