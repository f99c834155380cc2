/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    private static List<Check> wrong(List<Check> checks) {
        return checks.stream().filter(Check::isWrong).toList();
    }

    @Test
    void geometryAndContrastTransferAgreeWithThePublishedValues() {
        assertEquals(List.of(), wrong(GeometryChecks.all()));
        assertEquals(List.of(), wrong(CtfChecks.all()));
        assertTrue(GeometryChecks.all().size() > 25);
    }

    @Test
    void withoutRelionItsComparisonsAreSkippedByName() throws Exception {
        List<Check> checks = new RelionChecks(Map.of("PATH", ""), Optional.empty()).all();
        assertEquals(11, checks.size());
        assertTrue(checks.stream().noneMatch(check -> check.skipped().isEmpty()));
        assertEquals("projected a1", checks.get(0).name());
    }

    @Test
    void anErrorAboveTheToleranceOrNoNumberIsWrong() {
        assertTrue(Check.of("x", "y", 0.03, 0.02, "px").isWrong());
        assertTrue(Check.of("x", "y", Double.NaN, 0.02, "px").isWrong());
        assertFalse(Check.of("x", "y", 0.02, 0.02, "px").isWrong());
        assertFalse(Check.skipped("x", "y", "not there").isWrong());
    }

    @Test
    void theMiddleOfABlobIsFoundToAHundredthOfAPixel() {
        for (double x : new double[] {0, 3.3, -7.75}) {
            double[] middle = Phantom.middle(Phantom.image(64, x, -x / 2), 64);
            assertEquals(x, middle[0], 0.01);
            assertEquals(-x / 2, middle[1], 0.01);
        }
    }
}
