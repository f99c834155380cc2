/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CoordinateFrameTest {

    @Test
    void placesFromTheCentreCountFromThePixelInTheMiddle() {
        CoordinateFrame frame = new CoordinateFrame(101, 50, true, false, 1);
        assertEquals(50, frame.x(0));
        assertEquals(25, frame.y(0));
        assertEquals(-50, frame.theirX(0));
        assertEquals(-25, frame.theirY(0));
    }

    @Test
    void flippedRowsCountFromTheLast() {
        CoordinateFrame frame = new CoordinateFrame(0, 4096, false, true, 1);
        assertEquals(4095, frame.y(0));
        assertEquals(0, frame.theirY(4095));
        assertEquals(17, frame.x(17));
    }

    @Test
    void placesInABinnedMicrographAreMultiplied() {
        CoordinateFrame frame = new CoordinateFrame(4000, 4096, false, true, 4);
        assertEquals(400, frame.x(100));
        assertEquals(4095 - 40, frame.y(10));
        assertEquals(10, frame.theirY(4055));
    }

    @Test
    void aBoxIsCentredAtItsPixelInTheMiddle() {
        assertEquals(164, CoordinateFrame.centreOfBox(100, 128));
        assertEquals(103, CoordinateFrame.centreOfBox(100, 7));
        assertEquals(-14, CoordinateFrame.cornerOfBox(50, 128));
    }

    @Test
    void aFrameThatNeedsASizeIsRefusedWithoutIt() {
        assertThrows(IllegalArgumentException.class, () -> new CoordinateFrame(0, 0, false, true, 1));
        assertThrows(IllegalArgumentException.class, () -> new CoordinateFrame(100, 0, true, false, 1));
        assertThrows(IllegalArgumentException.class, () -> new CoordinateFrame(0, 0, false, false, 0));
    }
}
