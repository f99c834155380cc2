/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextNumbersTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static double real(String text) {
        return TextNumbers.parseDouble(bytes(text), 0, bytes(text).length);
    }

    private static float single(String text) {
        return TextNumbers.parseFloat(bytes(text), 0, bytes(text).length);
    }

    private static boolean isReal(String text) {
        return TextNumbers.isReal(bytes(text), 0, bytes(text).length);
    }

    private static boolean isLong(String text) {
        return TextNumbers.isLong(bytes(text), 0, bytes(text).length);
    }

    @Test
    void realsAreThoseOfJavaWhateverTheirDigits() {
        Random random = new Random(5);
        for (int i = 0; i < 200_000; i++) {
            String text = (random.nextInt(3) == 0 ? "-" : "")
                    + Long.toString(random.nextLong() >>> random.nextInt(64))
                    + (random.nextBoolean() ? "." + Math.abs(random.nextInt()) : "")
                    + (random.nextBoolean() ? "e" + (random.nextInt(700) - 350) : "");
            text = text.replaceFirst("^--", "-");
            assertEquals(Double.parseDouble(text), real(text), text);
            assertEquals(Float.parseFloat(text), single(text), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // just above the middle of two floats, of which the double knows nothing
                "1.00000005960464477539062500001",
                "7.0064923216240853546186479164495806564013097093825788587853414194489554134293030075e-46",
                "1.17549428070573815e-38",
                "-0.0",
                "0e5",
                ".5",
                "5.",
                "3.4028235677973366e38"
            })
    void singlesAreRoundedOnce(String text) {
        assertEquals(Float.parseFloat(text), single(text));
        assertTrue(isReal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "e5", "1e", "1e+", "1d", "0x1p3", "1_000", "1 ", "--1", "1.2.3", "infinit"})
    void whatJavaOrNobodyTakesForANumberIsNone(String text) {
        assertFalse(isReal(text));
        assertThrows(NumberFormatException.class, () -> real(text));
    }

    @Test
    void specialValuesAreKnownInAnyCase() {
        assertTrue(isReal("NaN") && isReal("-inf") && isReal("+Infinity"));
        assertEquals(Double.NaN, real("nan"));
        assertEquals(Double.NEGATIVE_INFINITY, real("-INF"));
        assertEquals(Float.POSITIVE_INFINITY, single("Infinity"));
    }

    @Test
    void aWholeNumberHas64BitsAndNoLeadingZero() {
        assertTrue(isLong("9223372036854775807") && isLong("-9223372036854775808") && isLong("0"));
        assertFalse(isLong("9223372036854775808") || isLong("007") || isLong("1.0") || isLong(""));
        assertFalse(isReal("007"));
        assertEquals(Long.MIN_VALUE, TextNumbers.parseLong(bytes("-9223372036854775808"), 0, 20));
    }
}
