/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.firn.engine.Arrivals;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.headless.internal.monitor.rules.Firing;

/** A look at an acquisition as one HTML page that needs nothing else, and that a browser loads again by itself. */
public final class DashboardPage {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 40;
    private static final String STYLE = "body{font:15px sans-serif;margin:2em;color:#223}"
            + "table{border-collapse:collapse;margin:1em 0}"
            + "td,th{padding:.3em 1em;text-align:left;border-bottom:1px solid #dde}"
            + ".warning{background:#fde8d8;border-left:4px solid #c50;padding:.6em 1em;margin:.4em 0}"
            + "polyline{fill:none;stroke:#0a6aa8;stroke-width:1.5}";

    private final String title;
    private final int seconds;

    /**
     * A page.
     *
     * @param title what is watched
     * @param seconds how often it is loaded again
     */
    public DashboardPage(String title, int seconds) {
        this.title = title;
        this.seconds = seconds;
    }

    /** Puts the page in the place of an earlier one; whoever loads it meanwhile sees the one or the other. */
    public void write(MonitorReport report, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, html(report));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The page. */
    String html(MonitorReport report) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta http-equiv=\"refresh\" content=\"")
                .append(seconds)
                .append("\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n<p>As of ")
                .append(report.time().truncatedTo(ChronoUnit.SECONDS))
                .append("</p>\n");
        report.warnings().forEach(warning -> html.append("<div class=\"warning\">")
                .append(escaped(warning))
                .append("</div>\n"));
        runs(html, report);
        figures(html, report.trends());
        others(html, report.shownFigures());
        firings(html, report.watched().last());
        return html.append("</body></html>\n").toString();
    }

    private static void runs(StringBuilder html, MonitorReport report) {
        html.append("<table><tr><th>Run</th><th>State</th><th>Done</th><th>Failed</th><th>Arrived</th>"
                + "<th>A minute</th></tr>\n");
        for (RunSnapshot run : report.runs()) {
            Arrivals its = report.arrivals().get(run.name());
            row(
                    html,
                    escaped(run.name()),
                    escaped(run.state()),
                    escaped(run.progress().toString()),
                    run.failedItems() == 0 ? "" : String.valueOf(run.failedItems()),
                    its == null ? "" : String.valueOf(its.count()),
                    its == null ? "" : String.format(Locale.ROOT, "%.1f", its.perMinute()));
        }
        html.append("</table>\n");
    }

    private static void figures(StringBuilder html, List<Trend> trends) {
        html.append("<table><tr><th>Figure</th><th>Items</th><th>Median of the last</th><th>Before</th>"
                + "<th>Course</th></tr>\n");
        for (Trend trend : trends) {
            row(
                    html,
                    escaped(trend.address()),
                    String.valueOf(trend.items()),
                    Double.isNaN(trend.recent()) ? "" : number(trend.recent(), trend.unit()),
                    Double.isNaN(trend.before()) ? "" : number(trend.before(), trend.unit()),
                    picture(trend.course()));
        }
        html.append("</table>\n");
    }

    private static void others(StringBuilder html, List<Figure> figures) {
        html.append("<table><tr><th>Of the project</th><th>Now</th></tr>\n");
        figures.forEach(figure -> row(html, escaped(figure.address()), escaped(figure.shown())));
        html.append("</table>\n");
    }

    private static void firings(StringBuilder html, List<Firing> firings) {
        if (firings.isEmpty()) {
            return;
        }
        html.append("<table><tr><th>Rule fired</th><th>Good again</th><th>What</th><th>Done</th></tr>\n");
        for (Firing firing : firings) {
            Instant cleared = firing.cleared();
            row(
                    html,
                    firing.time().truncatedTo(ChronoUnit.SECONDS).toString(),
                    cleared == null
                            ? ""
                            : cleared.truncatedTo(ChronoUnit.SECONDS).toString(),
                    escaped(firing.text()),
                    escaped(firing.outcome()));
        }
        html.append("</table>\n");
    }

    private static void row(StringBuilder html, String... cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append("<td>").append(cell).append("</td>");
        }
        html.append("</tr>\n");
    }

    private static String number(double value, String unit) {
        return escaped((Trend.shown(value) + " " + unit).strip());
    }

    private static String picture(List<Double> course) {
        if (course.size() < 2) {
            return "";
        }
        double least = course.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = course.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < course.size(); i++) {
            double x = 2 + (WIDTH - 4.0) * i / (course.size() - 1);
            double share = most > least ? (course.get(i) - least) / (most - least) : 0.5;
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, HEIGHT - 2 - (HEIGHT - 4) * share));
        }
        return String.format(
                Locale.ROOT,
                "<svg width=\"%d\" height=\"%d\"><title>from %s to %s</title><polyline points=\"%s\"/></svg>",
                WIDTH,
                HEIGHT,
                Trend.shown(least),
                Trend.shown(most),
                points.toString().strip());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
