/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.harness;

import java.util.HashMap;
import java.util.Map;

/** The {@code --key value} arguments of a benchmark. */
public final class Options {

    private final Map<String, String> values = new HashMap<>();

    /**
     * Reads pairs.
     *
     * @param args {@code --key value} pairs
     * @throws IllegalArgumentException an argument is not such a pair
     */
    public Options(String... args) {
        for (int i = 0; i < args.length; i += 2) {
            if (!args[i].startsWith("--") || i + 1 == args.length) {
                throw new IllegalArgumentException("Expected --KEY VALUE but found '" + args[i] + "'");
            }
            values.put(args[i].substring(2), args[i + 1]);
        }
    }

    /**
     * Reads an integer; underscores may group its digits.
     *
     * @param key the name without dashes
     * @param normal the value when the option is absent
     * @return the value
     */
    public int integer(String key, int normal) {
        String text = values.get(key);
        return text == null ? normal : Integer.parseInt(text.replace("_", ""));
    }

    /**
     * Reads a text.
     *
     * @param key the name without dashes
     * @param normal the value when the option is absent
     * @return the value
     */
    public String text(String key, String normal) {
        return values.getOrDefault(key, normal);
    }
}
