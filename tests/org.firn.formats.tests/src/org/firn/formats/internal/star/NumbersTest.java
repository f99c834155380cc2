/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.star;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+5",
                "1.",
                ".5",
                "-.5e-3",
                "123456789012345678",
                "1234567890123456789012",
                "9007199254740993",
                "9007199254740992",
                "0.1",
                "1e22",
                "1e23",
                "1e-22",
                "1e-23",
                "123e20",
                "4.9e-324",
                "1.8e308",
                "1e400",
                "1e-400",
                "179769313486231580793728971405301e275",
                "0.000000000000000000000000001",
                "2.586789e+05",
                "-160.39000",
                "3.14159265358979323846264338",
                "1E5",
                "000012.50",
                "1e0000000000000000000005",
                "1e-2147483649"
            })
    void decimalNumbersAreReadAsExactlyAsByTheJdk(String text) {
        assertEquals(Double.parseDouble(text), parse(text));
    }

    @Test
    void randomNumbersAreReadAsExactlyAsByTheJdk() {
        Random random = new Random(5);
        for (int i = 0; i < 40_000; i++) {
            double value =
                    switch (i % 4) {
                        case 0 -> Double.longBitsToDouble(random.nextLong());
                        case 1 -> random.nextGaussian() * 1000;
                        case 2 -> random.nextInt(100_000_000) / 1e6;
                        default -> Math.pow(10, random.nextInt(50) - 25) * random.nextDouble();
                    };
            if (Double.isFinite(value)) {
                String full = Double.toString(value);
                assertEquals(value, parse(full), full);
                String rounded =
                        String.format(Locale.ROOT, i % 3 == 0 ? "%.6f" : i % 3 == 1 ? "%.12e" : "%.17g", value);
                assertEquals(Double.parseDouble(rounded), parse(rounded), rounded);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", ".", "e5", "1e", "1e+", "1.2.3", "1x", "0x10", "1d", "1f", "--1", "1e5.0", "NaNa", "1,5",
                "None", "1 2"
            })
    void whatIsNoNumberIsRefused(String text) {
        assertThrows(NumberFormatException.class, () -> parse(text));
    }

    @Test
    void integersAreReadUpToTheLimitsOfLong() {
        for (long value : new long[] {0, -1, 42, Long.MAX_VALUE, Long.MIN_VALUE, 999_999_999_999_999_999L}) {
            assertEquals(value, parseLong(Long.toString(value)));
        }
        assertThrows(NumberFormatException.class, () -> parseLong("9223372036854775808"));
        assertThrows(NumberFormatException.class, () -> parseLong("1e300"));
        assertThrows(NumberFormatException.class, () -> parseLong("nan"));
    }

    @Test
    void sixDecimalsAreRoundedAsByExactArithmetic() {
        Random random = new Random(6);
        for (int i = 0; i < 60_000; i++) {
            double magnitude =
                    switch (i % 4) {
                        case 0 -> 0.001 + random.nextDouble();
                        case 1 -> random.nextDouble() * 1e5;
                        case 2 -> random.nextDouble() * 9.99e8;
                        default ->
                            (2 * random.nextInt(1_000_000) + 1) / 2e6 + random.nextInt(1000) * 0.001; // near a tie
                    };
            double value = i % 2 == 0 ? magnitude : -magnitude;
            if (magnitude >= 0.001) {
                String expected = new BigDecimal(value)
                        .setScale(6, RoundingMode.HALF_EVEN)
                        .toPlainString();
                assertEquals(expected, fixed(value));
                assertEquals(" ".repeat(Math.max(0, 12 - expected.length())) + expected, column(value));
            }
        }
    }

    @Test
    void smallAndLargeNumbersAreExact() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double value = Math.pow(10, i % 2 == 0 ? -3 - 20 * random.nextDouble() : 9 + 20 * random.nextDouble());
            assertEquals(value, parse(fixed(value)));
            assertEquals(-value, parse(fixed(-value)));
        }
        assertEquals("0.000000", fixed(0));
        assertEquals("0.000000", fixed(-0.0));
        assertEquals("-0.001000", fixed(-0.001));
        assertEquals("999999999.999999", fixed(999999999.999999));
        assertEquals("1000000000.000000", fixed(Math.nextDown(1e9)));
        assertEquals("nan", fixed(Double.NaN));
        assertEquals("-inf", fixed(Double.NEGATIVE_INFINITY));
        assertEquals("1.0e9", fixed(1e9));
    }

    @Test
    void numbersAreRightAligned() {
        byte[] target = new byte[NumberFormatter.MAX_LENGTH];
        assertEquals(12, NumberFormatter.putFixed(-1.5, target, 0));
        assertEquals("   -1.500000", new String(target, 0, 12, StandardCharsets.US_ASCII));
        assertEquals(12, NumberFormatter.putLong(1007, target, 0));
        assertEquals("        1007", new String(target, 0, 12, StandardCharsets.US_ASCII));
        assertEquals(12, NumberFormatter.putExact(0.1, target, 0));
        assertEquals("         0.1", new String(target, 0, 12, StandardCharsets.US_ASCII));
    }

    @Test
    void integersAndDecimalsFillAColumn() {
        byte[] target = new byte[NumberFormatter.MAX_LENGTH];
        for (long value = 0; value < 5_000_000_000L; value = value * 3 + 1) {
            int end = NumberFormatter.putLong(value, target, 0);
            assertEquals(String.format("%12d", value), new String(target, 0, end, StandardCharsets.US_ASCII));
            int negative = NumberFormatter.putLong(-value, target, 0);
            assertEquals(String.format("%12d", -value), new String(target, 0, negative, StandardCharsets.US_ASCII));
        }
        for (double value : new double[] {
            0,
            0.001,
            0.1,
            0.999999,
            0.9999999,
            1,
            9.5,
            10,
            99.25,
            999,
            1000,
            9999.999999,
            9999.9999999,
            10000,
            99999.999999,
            99999.9999999,
            100000,
            123456.789
        }) {
            assertEquals(String.format(Locale.ROOT, "%12.6f", value), column(value));
            assertEquals(String.format(Locale.ROOT, "%12.6f", value == 0 ? 0 : -value), column(-value));
        }
    }

    private static String fixed(double value) {
        return column(value).strip();
    }

    private static String column(double value) {
        byte[] target = new byte[NumberFormatter.MAX_LENGTH + 3];
        int end = NumberFormatter.putFixed(value, target, 3);
        assertEquals(0, target[2] + target[end]);
        return new String(target, 3, end - 3, StandardCharsets.US_ASCII);
    }

    private static double parse(String text) {
        byte[] bytes = ("??" + text + "7").getBytes(StandardCharsets.US_ASCII);
        return NumberParser.parseDouble(bytes, 2, bytes.length - 1);
    }

    private static long parseLong(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return NumberParser.parseLong(bytes, 0, bytes.length);
    }
}
