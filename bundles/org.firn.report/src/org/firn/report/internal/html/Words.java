/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** Numbers, times and names as people read them, the same in every locale. */
public final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final Set<String> ACRONYMS = Set.of("ctf", "fsc");
    private static final double PLAIN_FROM = 1e-4;
    private static final double PLAIN_TO = 1e7;

    private Words() {}

    /** A whole number with commas. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A whole number with commas, and what is counted in the right number. */
    public static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** A number with a fixed number of decimals; a dash when there is none. */
    public static String fixed(double number, int decimals) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%,." + decimals + "f", number) : "–";
    }

    /** A number with up to four significant digits and no idle zeros; a dash when there is none. */
    public static String number(double number) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        if (number == Math.rint(number) && Math.abs(number) < PLAIN_TO) {
            return count((long) number);
        }
        BigDecimal rounded = new BigDecimal(number, new MathContext(4)).stripTrailingZeros();
        double size = Math.abs(number);
        return size >= PLAIN_FROM && size < PLAIN_TO ? rounded.toPlainString() : rounded.toString();
    }

    /** A part of a whole in percent. */
    public static String percent(double part, double whole) {
        return whole > 0 ? fixed(100 * part / whole, part / whole < 0.1 ? 1 : 0) + " %" : "–";
    }

    /** A time span in the two units that matter. */
    public static String duration(Duration span) {
        long millis = Math.max(0, span.toMillis());
        if (millis < 1000) {
            return millis + " ms";
        }
        long seconds = Math.round(millis / 1000.0);
        if (seconds < 60) {
            return fixed(millis / 1000.0, seconds < 10 ? 1 : 0) + " s";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 1440
                ? minutes / 60 + " h " + minutes % 60 + " min"
                : minutes / 1440 + " d " + minutes % 1440 / 60 + " h";
    }

    /** A moment in the time zone of the reader. */
    public static String time(Instant moment, ZoneId zone) {
        return TIME.withZone(zone).format(moment);
    }

    /** A size of a file. */
    public static String bytes(long size) {
        String[] units = {"B", "kB", "MB", "GB", "TB"};
        double value = size;
        int unit = 0;
        while (value >= 1000 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return fixed(value, unit == 0 || value >= 100 ? 0 : 1) + " " + units[unit];
    }

    /** The words of a name in camel case: {@code samplingRate} becomes {@code Sampling rate}. */
    public static String ofName(String name) {
        String words = name.replaceAll("([a-z])([A-Z0-9])", "$1 $2");
        StringBuilder text = new StringBuilder();
        for (String word : words.split(" ")) {
            text.append(text.isEmpty() ? "" : " ").append(ofPart(word));
        }
        return text.isEmpty() ? name : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String ofPart(String word) {
        if (ACRONYMS.contains(word.toLowerCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return word.length() > 1 && Character.isLowerCase(word.charAt(1)) ? word.toLowerCase(Locale.ROOT) : word;
    }

    /** A text shortened in its end to a number of characters. */
    public static String shorten(String text, int characters) {
        int kept = Math.max(1, characters - 1);
        return text.length() <= characters ? text : text.substring(0, kept).stripTrailing() + "…";
    }

    /** A value with its unit; only the value when it has none. */
    public static String withUnit(String value, String unit) {
        return unit.isEmpty() ? value : value + " " + unit;
    }
}
