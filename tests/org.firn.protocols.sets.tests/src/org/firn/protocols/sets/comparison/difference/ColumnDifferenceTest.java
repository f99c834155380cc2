/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.difference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.firn.protocol.ProtocolException;
import org.junit.jupiter.api.Test;

/** All figures are computed by hand. */
class ColumnDifferenceTest {
    private static final Tolerance NONE = new Tolerance(0, 0);
    private static final double NULL = Double.NaN;

    private final int[] changes = new int[5];
    private final ColumnDifference difference = new ColumnDifference(new long[] {4, 3, 2, 1, -1}, changes);

    @Test
    void differencesAreThoseOfPartners() {
        difference.compare(new double[] {1, 2, 3, 4, 9}, new double[] {77, 4, 6, 2, 1}, NONE, false);
        assertEquals(4, difference.compared());
        assertEquals(1, difference.changed());
        assertEquals(3, difference.greatest());
        assertEquals(1.5, difference.rms());
        assertArrayEquals(new int[] {0, 0, 1, 0, 0}, changes);
    }

    @Test
    void aValueThatAppearsOrDisappearsIsAChange() {
        difference.compare(new double[] {NULL, NULL, 3, 4, 9}, new double[] {77, 4, NULL, NULL, 1}, NONE, false);
        assertEquals(1, difference.compared());
        assertEquals(2, difference.nullChanges());
        assertEquals(2, difference.changed());
        assertArrayEquals(new int[] {1, 0, 1, 0, 0}, changes);
    }

    @Test
    void aToleranceIsAbsoluteOrAShareAndTheWiderCounts() {
        double[] first = {100, 100, 1, 1, 0};
        double[] second = {0, 1.5, 1.6, 99, 98};
        difference.compare(first, second, new Tolerance(0.5, 0.01), false);
        assertArrayEquals(new int[] {1, 0, 1, 0, 0}, changes);
    }

    @Test
    void anglesAreComparedModuloAFullTurn() {
        difference.compare(new double[] {180, -179, 0, 10, 0}, new double[] {0, 370, 360, 179, -180}, NONE, true);
        assertEquals(1, difference.changed());
        assertEquals(2, difference.greatest(), 1e-12);
    }

    @Test
    void equalInfiniteNumbersDoNotDiffer() {
        double infinite = Double.POSITIVE_INFINITY;
        difference.compare(new double[] {infinite, 0, 0, 0, 0}, new double[] {0, 0, 0, 0, infinite}, NONE, false);
        assertEquals(0, difference.changed());
        assertEquals(0, difference.greatest());
    }

    @Test
    void wholeNumbersThatDoublesCannotTellApartDiffer() {
        long large = 1L << 60;
        long[] first = {large, large, Long.MIN_VALUE, Long.MIN_VALUE + 1, 0};
        difference.compare(first, new long[] {0, Long.MAX_VALUE, 5, large, large + 1}, NONE);
        assertArrayEquals(new int[] {1, 0, 1, 1, 0}, changes);
        assertEquals(1, difference.nullChanges());
        assertEquals(Math.pow(2, 64), difference.greatest());
    }

    @Test
    void textsHaveNoGreatestDifference() {
        difference.compare(new String[] {"a", "b", null, null, "e"}, new String[] {"x", null, "c", "b", "A"});
        assertArrayEquals(new int[] {1, 0, 1, 0, 0}, changes);
        assertEquals(2, difference.compared());
        assertTrue(Double.isNaN(difference.greatest()) && Double.isNaN(difference.rms()));
    }

    @Test
    void tolerancesOfColumnsAreReadWithUnitsAndPercent() throws Exception {
        assertEquals(
                Map.of("ctf.defocusU", new Tolerance(10, 0), "score", new Tolerance(0, 0.01)),
                Tolerance.parse(" ctf.defocusU 1e1,score 1 %, ", "here"));
        for (String wrong : new String[] {"score", "score -1", "score x", "score 1 Å"}) {
            String message = assertThrows(ProtocolException.class, () -> Tolerance.parse(wrong, "here"))
                    .getMessage();
            assertTrue(message.contains(wrong) && message.contains("score 1 %"), message);
        }
    }
}
