/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.firn.benchmarks.harness.Figures;
import org.firn.benchmarks.sets.SetsBenchmark.Cost;

/** Bars of processor time on a logarithmic axis: operations at the smallest number of rows, then Firn's growth. */
final class SetsPicture {

    private static final int WIDTH = 940;
    private static final int LEFT = 200;
    private static final int RIGHT = 90;
    private static final int BAR = 9;
    private static final int GAP = 12;
    private static final int TOP = 60;
    private static final double LEAST = 1e-4;
    private static final double MOST = 1000;
    private static final Map<String, String> COLOURS = new LinkedHashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        COLOURS.put("firn", "#0b6e99");
        COLOURS.put("duckdb", "#e0a800");
        COLOURS.put("sqlite", "#8aa0ad");
        COLOURS.put("scipion", "#b5483a");
        NAMES.putAll(Map.of("firn", "Firn", "duckdb", "DuckDB", "sqlite", "SQLite", "scipion", "Scipion"));
    }

    private final Map<Integer, Map<SetOperation, Map<String, Cost>>> costs;
    private final StringBuilder svg = new StringBuilder();
    private int y = TOP;

    SetsPicture(Map<Integer, Map<SetOperation, Map<String, Cost>>> costs) {
        this.costs = costs;
    }

    String svg() {
        int rows = costs.keySet().iterator().next();
        title(String.format(Locale.ROOT, "Processor seconds on %,d particles with 31 attributes", rows), 24);
        legend();
        for (Map.Entry<SetOperation, Map<String, Cost>> entry : costs.get(rows).entrySet()) {
            Map<String, Double> bars = new LinkedHashMap<>();
            for (String store : COLOURS.keySet()) {
                if (entry.getValue().containsKey(store)) {
                    bars.put(store, entry.getValue().get(store).cpuSeconds());
                }
            }
            bars.put("scipion", entry.getKey().scipion() * rows / 1e6);
            group(entry.getKey().label(), bars);
        }
        if (costs.size() > 1) {
            y += 34;
            title(
                    "Firn on " + costs.keySet().stream().map(Figures::count).collect(Collectors.joining(", "))
                            + " particles",
                    y);
            y += 14;
            growth();
        }
        axis();
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
                                + "font-family=\"sans-serif\" font-size=\"12\" fill=\"#223\">%n"
                                + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                        WIDTH,
                        y + 40)
                + svg + "</svg>\n";
    }

    private void growth() {
        for (SetOperation operation : SetOperation.values()) {
            List<Double> values = new ArrayList<>();
            costs.values()
                    .forEach(of -> values.add(of.get(operation).get("firn").cpuSeconds()));
            text(LEFT - 8, y + BAR * values.size() / 2 + 4, "end", operation.label());
            for (double value : values) {
                bar(value, COLOURS.get("firn"));
            }
            y += GAP;
        }
    }

    private void group(String label, Map<String, Double> bars) {
        text(LEFT - 8, y + BAR * bars.size() / 2 + 4, "end", label);
        bars.forEach((store, value) -> bar(value, COLOURS.get(store)));
        y += GAP;
    }

    private void bar(double seconds, String colour) {
        double end = x(seconds);
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                LEFT,
                y,
                Math.max(1, end - LEFT),
                BAR - 1,
                colour));
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" font-size=\"9\">%s</text>%n",
                end + 4,
                y + BAR - 1,
                plain(seconds)));
        y += BAR;
    }

    /** Two significant digits at least, without an exponent. */
    private static String plain(double seconds) {
        return new BigDecimal(seconds)
                .round(new MathContext(seconds < 0.01 ? 2 : 3))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static double x(double seconds) {
        double share = Math.log(Math.max(LEAST, Math.min(MOST, seconds)) / LEAST) / Math.log(MOST / LEAST);
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    private void axis() {
        for (double value = LEAST; value <= MOST * 1.001; value *= 10) {
            svg.insert(
                    0,
                    String.format(
                            Locale.ROOT,
                            "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#e3e7ea\"/>%n",
                            x(value),
                            TOP - 6,
                            y));
            text((int) x(value), y + 16, "middle", plain(value));
        }
        text(LEFT, y + 32, "start", "s, logarithmic");
    }

    private void legend() {
        int x = LEFT;
        for (Map.Entry<String, String> colour : COLOURS.entrySet()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"36\" width=\"10\" height=\"10\" fill=\"%s\"/>%n",
                    x,
                    colour.getValue()));
            text(x + 15, 45, "start", NAMES.get(colour.getKey()));
            x += 100;
        }
    }

    private void title(String text, int at) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" font-size=\"15\" font-weight=\"bold\">%s</text>%n",
                16,
                at,
                text));
    }

    private void text(int x, int at, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n", x, at, anchor, text));
    }
}
