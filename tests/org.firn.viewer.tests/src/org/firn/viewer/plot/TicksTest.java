/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Round numbers along an axis. */
class TicksTest {

    private static List<String> labels(Ticks ticks) {
        return ticks.values().stream().map(ticks::label).toList();
    }

    @Test
    void stepsAreRoundAndLabelsHaveTheirDecimals() {
        assertEquals(List.of("-0.4", "-0.2", "0.0", "0.2"), labels(Ticks.linear(new Range(-0.5, 0.37), 5)));
        assertEquals(List.of("10,000", "12,000", "14,000"), labels(Ticks.linear(new Range(9_500, 14_500), 4)));
        assertEquals(List.of("0", "5·10⁶", "1·10⁷"), labels(Ticks.linear(new Range(0, 1.2e7), 3)));
        assertEquals(List.of("0.13", "0.14", "0.15"), labels(Ticks.linear(new Range(0.125, 0.155), 4)));
    }

    @Test
    void countsHaveWholeNumbersOnly() {
        assertEquals(List.of("0", "1", "2"), labels(Ticks.whole(new Range(0, 2.1), 8)));
    }

    @Test
    void ratiosHavePowersOfTen() {
        assertEquals(List.of("1", "10", "100", "1,000"), labels(Ticks.logarithmic(new Range(0.5, 2000), 6)));
        assertEquals(List.of("1", "1,000", "1,000,000"), labels(Ticks.logarithmic(new Range(0.5, 2e6), 3)));
        assertEquals(List.of("20", "30", "40"), labels(Ticks.logarithmic(new Range(15, 42), 3)));
    }

    @Test
    void thereAreNeverMoreThanWantedAndAllLieInside() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            double from = random.nextGaussian() * Math.pow(10, random.nextInt(20) - 10);
            Range range = new Range(from, from + Math.abs(from) * 1e-3 + Math.pow(10, random.nextInt(16) - 8));
            int most = 2 + random.nextInt(10);
            Ticks ticks = Ticks.linear(range, most);
            assertTrue(ticks.values().size() <= most + 1, range + ": " + ticks);
            double slack = range.span() * 1e-6;
            assertTrue(
                    ticks.values().stream().allMatch(v -> v >= range.from() - slack && v <= range.to() + slack),
                    range + ": " + ticks);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.000123456 | 3 | 0.000123",
                "1234.5678 | 6 | 1,234.57",
                "0.5 | 4 | 0.5",
                "-0.00001 | 3 | -1·10⁻⁵",
                "12345678 | 4 | 1.235·10⁷",
                "NaN | 3 | NaN",
                "-Infinity | 3 | −∞",
                "0 | 3 | 0"
            })
    void numbersHaveSignificantDigitsAndNoZerosAtTheEnd(double value, int digits, String text) {
        assertEquals(text, NumberText.of(value, digits));
    }
}
