/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12345|12,345",
                "-3|-3",
                "0.1|0.1",
                "3.5400001|3.54",
                "1234.56|1235",
                "0.000000012|1.2E-8",
                "1e9|1E+9",
                "NaN|–"
            })
    void numbersHaveFourDigitsAndNoIdleZeros(double number, String words) {
        assertEquals(words, Words.number(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 ms",
                "999|999 ms",
                "1400|1.4 s",
                "12400|12 s",
                "59700|1 min 0 s",
                "133000|2 min 13 s",
                "3599900|1 h 0 min",
                "5400000|1 h 30 min",
                "90000000|1 d 1 h"
            })
    void timeSpansHaveTheTwoUnitsThatMatter(long millis, String words) {
        assertEquals(words, Words.duration(Duration.ofMillis(millis)));
    }

    @ParameterizedTest
    @CsvSource({"samplingRate,Sampling rate", "ClassSet2D,Class set 2D", "CtfSet,CTF set", "x,X", "hasCtf,Has CTF"})
    void namesBecomeWords(String name, String words) {
        assertEquals(words, Words.ofName(name));
    }

    @Test
    void momentsAreToldInTheTimeZoneOfTheReader() {
        assertEquals("2 Mar 2026, 22:00", Words.time(Instant.parse("2026-03-02T13:00:00Z"), ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void countsAndSizesAreInTheRightNumberAndUnit() {
        assertEquals("1 movie", Words.count(1, "movie", "movies"));
        assertEquals("2,000 movies", Words.count(2000, "movie", "movies"));
        assertEquals("999 B", Words.bytes(999));
        assertEquals("16.8 MB", Words.bytes(16_778_240));
        assertEquals("4.7 %", Words.percent(47, 1000));
        assertEquals("–", Words.percent(1, 0));
        assertEquals("abcd…", Words.shorten("abcdefgh", 5));
    }
}
