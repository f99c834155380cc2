/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.conformance;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One comparison of what Firn computes with a known truth.
 *
 * @param name what was compared
 * @param source where the truth comes from
 * @param error how far off Firn is; NaN when it was not compared
 * @param tolerance how far off it may be
 * @param unit of both; empty for plain numbers
 * @param skipped why it was not compared; empty when it was
 */
public record Check(String name, String source, double error, double tolerance, String unit, String skipped) {

    static Check of(String name, String source, double error, double tolerance, String unit) {
        return new Check(name, source, error, tolerance, unit, "");
    }

    static Check skipped(String name, String source, String why) {
        return new Check(name, source, Double.NaN, 0, "", why);
    }

    /** Whether it was compared and is too far off. */
    public boolean isWrong() {
        return skipped.isEmpty() && !(error <= tolerance);
    }

    private String state() {
        return isWrong() ? "WRONG" : skipped.isEmpty() ? "ok" : "skipped";
    }

    /** For people: state, name, error, source. */
    public String[] cells() {
        String measured = skipped.isEmpty()
                ? String.format(Locale.ROOT, "%.2g of %.2g %s", error, tolerance, unit)
                        .strip()
                : skipped;
        return new String[] {state(), name, measured, source};
    }

    /** For scripts. */
    public Map<String, Object> json() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("state", state().toLowerCase(Locale.ROOT));
        map.put("name", name);
        map.put("source", source);
        if (skipped.isEmpty()) {
            map.put("error", error);
            map.put("tolerance", tolerance);
            map.put("unit", unit);
        } else {
            map.put("skipped", skipped);
        }
        return map;
    }
}
