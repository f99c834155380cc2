/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.NearestName;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.RangeList;

/**
 * Turns a value as given (a JSON value, or a text from the command line) into a value of its parameter's type, and
 * checks it against the parameter's range and choices. Stateless.
 */
public final class ValueReader {
    // narrower than Java's own number syntax, which takes "3d", "0x1p3", "NaN" and "Infinity"
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Set<String> TRUE = Set.of("true", "yes", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "off");
    private static final double EXACT_LONG = 9.007199254740992E15;

    private ValueReader() {}

    /**
     * Reads a value.
     *
     * @param spec the parameter, not an input
     * @param raw a text, number, boolean or list of numbers; null when none is given
     * @return a value of the parameter's type; null when nothing is given: an empty text gives a value only where the
     *     parameter is a text with a default, which it then replaces
     * @throws BadValueException if the value is of the wrong type, out of range, or not among the choices
     */
    public static @Nullable Object read(ParameterSpec spec, @Nullable Object raw) throws BadValueException {
        boolean text = spec.type() == ParameterType.STRING || spec.type() == ParameterType.TEXT;
        if (raw == null || "".equals(raw) && !(text && spec.defaultValue().isPresent())) {
            return null;
        }
        return switch (spec.type()) {
            case STRING, TEXT, PATH, FILE, FOLDER -> text(spec, raw);
            case INTEGER -> inRange(spec, whole(spec, raw));
            case NUMBER -> inRange(spec, decimal(spec, raw).doubleValue());
            case BOOLEAN -> flag(raw);
            case CHOICE -> choice(spec, raw);
            case RANGE_LIST -> ranges(raw);
            case INPUT, MULTI_INPUT ->
                throw new IllegalArgumentException(spec.name() + " is an input, not a parameter");
        };
    }

    private static String text(ParameterSpec spec, Object raw) throws BadValueException {
        String value = raw instanceof Number number ? plain(number.doubleValue()) : String.valueOf(raw);
        if (!(raw instanceof String) && (spec.type().isPath() || !(raw instanceof Number))) {
            throw wrong(raw, spec.type().isPath() ? "a path" : "a text", "Give it in quotes.");
        }
        if (value.indexOf('\0') >= 0 || spec.type() != ParameterType.TEXT && value.indexOf('\n') >= 0) {
            throw wrong(raw, "one line of text", "Remove the line break.");
        }
        return value;
    }

    private static Long whole(ParameterSpec spec, Object raw) throws BadValueException {
        try {
            return decimal(spec, raw).longValueExact();
        } catch (ArithmeticException e) {
            throw wrong(raw, "a whole number", "Give " + bounds(spec, "a whole number") + ".");
        }
    }

    private static BigDecimal decimal(ParameterSpec spec, Object raw) throws BadValueException {
        String text =
                raw instanceof Number || raw instanceof String ? raw.toString().strip() : "";
        if (NUMBER.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text);
            if (Double.isFinite(value.doubleValue())) {
                return value;
            }
        }
        String kind = spec.type() == ParameterType.INTEGER ? "a whole number" : "a number";
        String cure = text.matches("[+-]?\\d+,\\d+")
                ? "Write a point, not a comma: " + text.replace(',', '.') + "."
                : "Give " + bounds(spec, kind) + (spec.unit().isEmpty() ? "." : ", without the unit.");
        throw wrong(raw, kind, cure);
    }

    private static <T extends Number> T inRange(ParameterSpec spec, T value) throws BadValueException {
        if (value.doubleValue() >= spec.minimum() && value.doubleValue() <= spec.maximum()) {
            return value;
        }
        String what = "is " + withUnit(spec, value.doubleValue()) + ", ";
        if (spec.maximum() == Double.POSITIVE_INFINITY) {
            what += "less than the least allowed, " + withUnit(spec, spec.minimum());
        } else if (spec.minimum() == Double.NEGATIVE_INFINITY) {
            what += "more than the most allowed, " + withUnit(spec, spec.maximum());
        } else {
            what += "outside " + plain(spec.minimum()) + " to " + withUnit(spec, spec.maximum());
        }
        throw new BadValueException(what, "Give " + bounds(spec, "a value") + ".");
    }

    private static Boolean flag(Object raw) throws BadValueException {
        if (raw instanceof Boolean value) {
            return value;
        }
        String text = raw instanceof String given ? given.strip().toLowerCase(Locale.ROOT) : "";
        if (TRUE.contains(text) || FALSE.contains(text)) {
            return TRUE.contains(text);
        }
        throw wrong(raw, "true or false", "Give true or false.");
    }

    private static String choice(ParameterSpec spec, Object raw) throws BadValueException {
        List<String> values =
                spec.choices().stream().map(ParameterSpec.Choice::value).toList();
        String given = raw instanceof Number number ? plain(number.doubleValue()) : String.valueOf(raw);
        if (values.contains(given)) {
            return given;
        }
        String cure = NearestName.among(values, given)
                .map(name -> "Did you mean " + name + "? ")
                .orElse("");
        throw wrong(raw, "one of its choices", cure + "The choices are " + String.join(", ", values) + ".");
    }

    private static RangeList ranges(Object raw) throws BadValueException {
        try {
            return raw instanceof RangeList list ? list : RangeList.parse(listed(raw));
        } catch (IllegalArgumentException e) {
            throw new BadValueException("cannot be read: " + e.getMessage(), "Give a list like 1,5-8,10.");
        }
    }

    private static String listed(Object raw) {
        if (raw instanceof List<?> list) {
            return String.join(",", list.stream().map(ValueReader::listed).toList());
        }
        return raw instanceof Number number ? plain(number.doubleValue()) : String.valueOf(raw);
    }

    private static BadValueException wrong(Object raw, String expected, String cure) {
        String shown = raw instanceof String
                ? "'" + raw + "'"
                : raw instanceof Number number ? plain(number.doubleValue()) : String.valueOf(raw);
        return new BadValueException("is " + shown + ", not " + expected, cure);
    }

    private static String bounds(ParameterSpec spec, String kind) {
        boolean least = spec.minimum() > Double.NEGATIVE_INFINITY;
        boolean most = spec.maximum() < Double.POSITIVE_INFINITY;
        if (least && most) {
            return kind + " from " + plain(spec.minimum()) + " to " + withUnit(spec, spec.maximum());
        }
        if (least || most) {
            return kind
                    + (least ? " of at least " : " of at most ")
                    + withUnit(spec, least ? spec.minimum() : spec.maximum());
        }
        return kind;
    }

    private static String withUnit(ParameterSpec spec, double value) {
        return plain(value) + (spec.unit().isEmpty() ? "" : " " + spec.unit());
    }

    /** A number as people write it: 3 rather than 3.0. */
    public static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < EXACT_LONG
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
