/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the measuring of a particle begins with. */
class MeasureParticleTest {
    private static final double PIXEL_SIZE = 2;

    @Test
    void beginsWithTheDiameterOfTheForm() {
        assertEquals(200, MeasureParticle.start("200", false, PIXEL_SIZE).diameter());
    }

    @Test
    void beginsWithTheBoxOfTheForm() {
        assertEquals(128, MeasureParticle.start("128", true, PIXEL_SIZE).box());
    }

    @Test
    void beginsWithTheUsualDiameterWhereTheFormHasNoLengthYet() {
        for (String text : new String[] {"", "wide", "-3", "NaN"}) {
            assertEquals(150, MeasureParticle.start(text, false, PIXEL_SIZE).diameter(), text);
        }
    }
}
