/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Whole numbers and ranges of them, {@code 1,5-8,10}, in the order given.
 *
 * @param ranges the ranges; a single number is a range of one
 */
public record RangeList(List<Range> ranges) {

    /** Numbers from {@code first} to {@code last}, both included. */
    public record Range(long first, long last) {
        /** Checks the order. */
        public Range {
            if (last < first) {
                throw new IllegalArgumentException("The range " + first + "-" + last + " runs backwards");
            }
        }

        @Override
        public String toString() {
            return first == last ? Long.toString(first) : first + "-" + last;
        }
    }

    /** Copies the list. */
    public RangeList {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException naming the part that is not a number or a range
     */
    public static RangeList parse(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            ranges.add(range(part.strip(), text));
        }
        return new RangeList(ranges);
    }

    private static Range range(String part, String text) {
        int dash = part.indexOf('-', 1);
        try {
            long first =
                    Long.parseLong(dash < 0 ? part : part.substring(0, dash).strip());
            return new Range(
                    first,
                    dash < 0 ? first : Long.parseLong(part.substring(dash + 1).strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'" + part + "' in '" + text + "' is not a whole number or a range like 5-8", e);
        }
    }

    /** Every number, in the order given. */
    public LongStream numbers() {
        return ranges.stream().flatMapToLong(range -> LongStream.rangeClosed(range.first(), range.last()));
    }

    /** Whether the number is in one of the ranges. */
    public boolean contains(long number) {
        return ranges.stream().anyMatch(range -> range.first() <= number && number <= range.last());
    }

    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(","));
    }
}
