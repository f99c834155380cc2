/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what was meant by a misspelt name, for messages. */
public final class NearestName {

    private NearestName() {}

    /** The name that differs least from the given one; empty when none is close enough to be what was meant. */
    public static Optional<String> among(Collection<String> names, String given) {
        int limit = Math.max(1, (given.length() + 1) / 3);
        return names.stream()
                .filter(name -> distance(name, given) <= limit || name.equalsIgnoreCase(given))
                .min(Comparator.comparingInt(name -> distance(name, given)));
    }

    /** Advice for a message: the nearest name, or else all there are. */
    public static String advice(String kind, Collection<String> names, String given) {
        return among(names, given)
                .map(name -> "Did you mean " + name + "?")
                .orElseGet(() -> names.isEmpty()
                        ? "There is no " + kind + " here at all."
                        : "There is: " + String.join(", ", names) + ".");
    }

    /** Levenshtein's distance, ignoring case: Wagner and Fischer (1974), J. ACM 21, 168. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
