/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes some of the ids of a set as a short condition: runs of neighbours as ranges, others one by one. */
final class IdExpression {
    /** The most that an expression may have. */
    static final int MOST_CHARACTERS = 20_000;

    private IdExpression() {}

    /**
     * A condition that is true for the ids that are chosen, and for no other of the set.
     *
     * @param chosen in any order
     * @param all the ids of the set, which have those that are chosen among them
     * @return empty when it would be too long
     */
    static Optional<String> of(long[] chosen, long[] all) {
        long[] wanted = Arrays.stream(chosen).sorted().distinct().toArray();
        long[] ids = Arrays.stream(all).sorted().distinct().toArray();
        String kept = write(wanted, ids);
        if (kept.length() < MOST_CHARACTERS) {
            return Optional.of(kept);
        }
        long[] others = without(ids, wanted);
        String left = "not (" + write(others, ids) + ")";
        return others.length > 0 && left.length() < MOST_CHARACTERS ? Optional.of(left) : Optional.empty();
    }

    private static long[] without(long[] ids, long[] wanted) {
        long[] others = new long[ids.length - wanted.length];
        int count = 0;
        int next = 0;
        for (long id : ids) {
            if (next < wanted.length && wanted[next] == id) {
                next++;
            } else {
                others[count++] = id;
            }
        }
        return others;
    }

    /** Two ids are neighbours when the set has none between, so gaps in the numbering cost nothing. */
    private static String write(long[] wanted, long[] ids) {
        StringJoiner ranges = new StringJoiner(" or ");
        StringJoiner single = new StringJoiner(", ", "id in (", ")");
        boolean hasSingle = false;
        for (int i = 0, place = 0; i < wanted.length && ranges.length() + single.length() < MOST_CHARACTERS; ) {
            place = Arrays.binarySearch(ids, place, ids.length, wanted[i]);
            int count = 1;
            while (i + count < wanted.length && wanted[i + count] == ids[place + count]) {
                count++;
            }
            if (count > 2) {
                ranges.add("id between " + wanted[i] + " and " + wanted[i + count - 1]);
            } else {
                for (int k = 0; k < count; k++) {
                    single.add(Long.toString(wanted[i + k]));
                }
                hasSingle = true;
            }
            i += count;
        }
        if (hasSingle) {
            ranges.add(single.toString());
        }
        String text = ranges.toString();
        return text.contains(" or ") ? "(" + text + ")" : text;
    }

    /** A number as the language of expressions reads it, with every digit. */
    static String real(double value) {
        return new BigDecimal(Double.toString(value)).toPlainString();
    }
}
