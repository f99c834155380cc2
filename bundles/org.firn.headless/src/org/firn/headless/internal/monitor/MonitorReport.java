/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firn.engine.Arrivals;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.headless.internal.monitor.rules.Firing;
import org.firn.headless.internal.output.Columns;
import org.firn.protocol.workflow.JsonValues;

/**
 * One look at a project that is being worked on.
 *
 * @param time of the look
 * @param runs all runs
 * @param arrivals of the runs that wait for things, by name
 * @param trends of columns that tell about quality
 * @param rules what is warned of, besides silence
 * @param figures of the runs and the disk, that do not come from tables
 * @param watched what came of the rules file
 */
public record MonitorReport(
        Instant time,
        List<RunSnapshot> runs,
        Map<String, Arrivals> arrivals,
        List<Trend> trends,
        List<Rule> rules,
        List<Figure> figures,
        Watched watched) {
    /** How many firings are shown. */
    private static final int SHOWN = 20;

    /**
     * What came of a rules file.
     *
     * @param firings all there have been in this project
     * @param delayed what could not be done yet, for people
     */
    public record Watched(List<Firing> firings, List<String> delayed) {
        /** Nothing is watched by rules. */
        public static final Watched NOTHING = new Watched(List.of(), List.of());

        /** The last firings, the newest first. */
        List<Firing> last() {
            List<Firing> last = new ArrayList<>(firings.subList(Math.max(0, firings.size() - SHOWN), firings.size()));
            Collections.reverse(last);
            return last;
        }
    }

    /** What needs attention. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (RunSnapshot run : runs) {
            Arrivals its = arrivals.get(run.name());
            boolean executing = run.phase() == RunSnapshot.Phase.EXECUTING;
            if (its != null && executing && its.isSilent(time)) {
                warnings.add(String.format(
                        Locale.ROOT,
                        "%s: nothing has come for %d s; before, %.1f a minute. Is the microscope still recording, and"
                                + " does it write into this folder?",
                        run.name(),
                        Duration.between(its.last(), time).toSeconds(),
                        its.perMinute()));
            }
            if (run.phase() == RunSnapshot.Phase.FAILED) {
                warnings.add(run.name() + " " + run.state() + ": "
                        + run.message().lines().findFirst().orElse(""));
            }
        }
        for (Rule rule : rules) {
            trends.stream()
                    .filter(trend -> trend.address().equals(rule.output() + "." + rule.column()))
                    .forEach(trend -> rule.warning(trend).ifPresent(warnings::add));
        }
        watched.firings().stream()
                .filter(Firing::isOpen)
                .forEach(firing -> warnings.add("rule " + firing.text() + ", since " + seconds(firing.time())));
        warnings.addAll(watched.delayed());
        return warnings;
    }

    private static Instant seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    /** For people. */
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        Columns table = new Columns("RUN", "STATE", "PROGRESS", "FAILED", "ARRIVED", "A MINUTE");
        for (RunSnapshot run : runs) {
            Arrivals its = arrivals.get(run.name());
            table.row(
                    run.name(),
                    run.state(),
                    run.progress().toString(),
                    run.failedItems() == 0 ? "" : String.valueOf(run.failedItems()),
                    its == null ? "" : String.valueOf(its.count()),
                    its == null ? "" : String.format(Locale.ROOT, "%.1f", its.perMinute()));
        }
        lines.addAll(table.lines());
        if (!trends.isEmpty()) {
            Columns figures = new Columns("FIGURE", "ITEMS", "MEDIAN OF THE LAST", "BEFORE", "UNIT");
            trends.forEach(trend -> figures.row(
                    trend.address(),
                    String.valueOf(trend.items()),
                    Trend.shown(trend.recent()),
                    Trend.shown(trend.before()),
                    trend.unit()));
            lines.addAll(figures.lines());
        }
        if (!figures.isEmpty()) {
            Columns others = new Columns("OF THE PROJECT", "NOW");
            shownFigures().forEach(figure -> others.row(figure.address(), figure.shown()));
            lines.addAll(others.lines());
        }
        if (!watched.firings().isEmpty()) {
            Columns firings = new Columns("FIRED", "GOOD AGAIN", "WHAT", "DONE");
            watched.last()
                    .forEach(firing -> firings.row(
                            seconds(firing.time()).toString(),
                            firing.cleared() == null
                                    ? ""
                                    : seconds(firing.cleared()).toString(),
                            firing.text(),
                            firing.outcome()));
            lines.addAll(firings.lines());
        }
        warnings().forEach(warning -> lines.add("WARNING " + warning));
        return lines;
    }

    /** Those that are known and tell something. */
    List<Figure> shownFigures() {
        return figures.stream()
                .filter(figure -> !Double.isNaN(figure.value()))
                .filter(figure -> figure.value() != 0 || !figure.address().endsWith(".failedItems"))
                .toList();
    }

    /** One JSON object. */
    public String json() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("time", time.toString());
        map.put("runs", runs.stream().map(this::json).toList());
        map.put("figures", trends.stream().map(MonitorReport::json).toList());
        map.put(
                "projectFigures",
                shownFigures().stream().map(MonitorReport::json).toList());
        map.put("firings", watched.firings().stream().map(MonitorReport::json).toList());
        map.put("warnings", warnings());
        return JsonValues.write(map);
    }

    private Map<String, Object> json(RunSnapshot run) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("run", run.name());
        map.put("state", run.state());
        map.put("done", run.progress().done());
        map.put("failedItems", run.failedItems());
        Arrivals its = arrivals.get(run.name());
        if (its != null) {
            map.put("arrived", its.count());
            map.put("perMinute", its.perMinute());
        }
        return map;
    }

    private static Map<String, Object> json(Figure figure) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("figure", figure.address());
        map.put("unit", figure.unit());
        map.put("value", figure.value());
        return map;
    }

    private static Map<String, Object> json(Firing firing) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("firing", firing.number());
        map.put("rule", firing.rule());
        map.put("figure", firing.figure());
        map.put("time", firing.time().toString());
        map.put("text", firing.text());
        map.put("done", firing.outcome());
        Instant cleared = firing.cleared();
        if (cleared != null) {
            map.put("cleared", cleared.toString());
        }
        return map;
    }

    private static Map<String, Object> json(Trend trend) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("figure", trend.address());
        map.put("unit", trend.unit());
        map.put("items", trend.items());
        if (!Double.isNaN(trend.recent())) {
            map.put("recent", trend.recent());
        }
        if (!Double.isNaN(trend.before())) {
            map.put("before", trend.before());
        }
        return map;
    }
}
