/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A unit of measurement: a product of powers of base quantities, and its size. A word that is no known unit is a base
 * quantity of its own, so that it only fits itself.
 *
 * @param text how it is written
 * @param size in the base units
 * @param powers by base unit, none of them 0
 */
public record Unit(String text, double size, Map<String, Integer> powers) {

    /** What a plain number has once the units of a quotient cancel. */
    static final Unit ONE = new Unit("", 1, Map.of());

    static final Unit RADIAN = new Unit("rad", 180 / Math.PI, Map.of("degree", 1));

    private static final Map<String, Unit> KNOWN = known();

    private static Map<String, Unit> known() {
        Map<String, Unit> units = new HashMap<>();
        add(units, "Å", 1, "Å", "A", "Angstrom", "angstrom");
        add(units, "Å", 0.01, "pm");
        add(units, "Å", 10, "nm");
        add(units, "Å", 1e4, "µm", "\u03bcm", "um", "micron");
        add(units, "Å", 1e7, "mm");
        add(units, "Å", 1e8, "cm");
        add(units, "Å", 1e10, "m");
        add(units, "degree", 1, "degree", "degrees", "deg", "°");
        add(units, "degree", RADIAN.size(), "rad", "radian", "radians");
        add(units, "degree", RADIAN.size() / 1000, "mrad");
        add(units, "V", 1, "V");
        add(units, "V", 1000, "kV");
        add(units, "V", 1e6, "MV");
        add(units, "ms", 1, "ms");
        add(units, "ms", 1000, "s");
        add(units, "ms", 60_000, "min");
        add(units, "ms", 3_600_000, "h");
        add(units, "px", 1, "px", "pixel", "pixels");
        add(units, "e", 1, "e", "electrons");
        add(units, "B", 1, "B");
        add(units, "B", 1024, "KiB");
        add(units, "B", 1024 * 1024, "MiB");
        add(units, "B", 1024 * 1024 * 1024, "GiB");
        return units;
    }

    private static void add(Map<String, Unit> units, String base, double size, String... names) {
        for (String name : names) {
            units.put(name, new Unit(name, size, Map.of(base, 1)));
        }
    }

    static boolean isKnown(String word) {
        return KNOWN.containsKey(composed(word));
    }

    /** Å in its three spellings: the full normaliser of the platform takes longer to load than a filter to run. */
    private static String composed(String word) {
        return word.replace('\u212b', 'Å').replace("A\u030a", "Å");
    }

    /** Some of the known units, for messages. */
    static String examples() {
        return String.join(", ", List.of("Å", "nm", "µm", "px", "degree", "rad", "V", "kV", "s", "e/Å²", "Å/px"));
    }

    /**
     * Reads the unit of a column or a number.
     *
     * @param text such as {@code e/Å²}
     * @return the unit; null when the text is empty
     */
    public static @Nullable Unit parse(String text) {
        if (text.isBlank()) {
            return null;
        }
        Unit product = ONE;
        int sign = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '/' || text.charAt(i) == '·') {
                Unit factor = factor(text.substring(start, i).strip());
                product = product.times(factor.power(sign));
                sign = i < text.length() && text.charAt(i) == '/' ? -1 : 1;
                start = i + 1;
            }
        }
        return new Unit(text.strip(), product.size, product.powers);
    }

    private static Unit factor(String text) {
        String word = composed(text);
        if (word.equals("1")) {
            return ONE;
        }
        int power = 1;
        if (word.endsWith("\u207b¹")) {
            power = -1;
            word = word.substring(0, word.length() - 2);
        } else if (word.endsWith("²") || word.endsWith("³")) {
            power = word.endsWith("²") ? 2 : 3;
            word = word.substring(0, word.length() - 1);
        }
        Unit known = KNOWN.get(word);
        return (known == null ? new Unit(word, 1, Map.of(word, 1)) : known).power(power);
    }

    /**
     * Tells whether amounts in both units can be compared.
     *
     * @param other any unit
     * @return true when one can be converted to the other
     */
    public boolean isSameQuantity(Unit other) {
        return powers.equals(other.powers);
    }

    /**
     * Turns a value in this unit into one in another unit.
     *
     * @param value an amount in this unit
     * @param target a unit of the same quantity
     * @return the same amount in that unit
     */
    public double convert(double value, Unit target) {
        // a quotient of at least 1 is exact for decimal multiples, its inverse is not
        return size >= target.size ? value * (size / target.size) : value / (target.size / size);
    }

    Unit times(Unit other) {
        Map<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((base, power) -> sum.merge(base, power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return named(size * other.size, sum);
    }

    Unit power(int exponent) {
        if (exponent == 1) {
            return this;
        }
        Map<String, Integer> raised = new TreeMap<>();
        powers.forEach((base, power) -> raised.put(base, power * exponent));
        raised.values().removeIf(power -> power == 0);
        return named(Math.pow(size, exponent), raised);
    }

    /** The unit whose square this is; null when there is none. */
    @Nullable
    Unit root() {
        Map<String, Integer> halves = new TreeMap<>();
        for (Map.Entry<String, Integer> entry : powers.entrySet()) {
            if (entry.getValue() % 2 != 0) {
                return null;
            }
            halves.put(entry.getKey(), entry.getValue() / 2);
        }
        return named(Math.sqrt(size), halves);
    }

    private static Unit named(double size, Map<String, Integer> powers) {
        StringBuilder text = new StringBuilder();
        powers.forEach((base, power) ->
                text.append(text.isEmpty() ? "" : "·").append(base).append(power == 1 ? "" : superscript(power)));
        return new Unit(size == 1 ? text.toString() : size + " " + text, size, Map.copyOf(powers));
    }

    private static String superscript(int power) {
        String digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(power).toCharArray()) {
            text.append(c == '-' ? '\u207b' : digits.charAt(c - '0'));
        }
        return text.toString();
    }
}
