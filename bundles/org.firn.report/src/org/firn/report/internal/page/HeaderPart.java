/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.firn.report.internal.data.Mood;
import org.firn.report.internal.data.ProjectSnapshot;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;

/** The top of the page: what the project is, who made it, when, with what, and how it stands. */
final class HeaderPart {
    private final ProjectSnapshot project;
    private final Map<String, String> facts;
    private final Instant now;
    private final ZoneId zone;

    HeaderPart(ProjectSnapshot project, Map<String, String> facts, Instant now, ZoneId zone) {
        this.project = project;
        this.facts = facts;
        this.now = now;
        this.zone = zone;
    }

    void write(Markup page) {
        page.open("header", "class", "top");
        page.element("p", "Firn report", "class", "kind");
        page.element("h1", project.name().isEmpty() ? "Project" : project.name());
        if (!project.description().isEmpty()) {
            page.element("p", project.description(), "class", "lead");
        }
        project.notes().forEach(note -> page.element("p", note, "class", "comment"));
        page.open("dl", "class", "facts");
        lines().forEach((name, value) ->
                page.open("div").element("dt", name).element("dd", value).close());
        page.close().close().line();
    }

    private Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Runs", states());
        project.wallTime().ifPresent(time -> lines.put("Wall time", wallTime(time)));
        lines.put("Written", Words.time(now, zone));
        String user = System.getProperty("user.name", "");
        lines.put("By", project.users().isEmpty() ? user : String.join(", ", project.users()));
        lines.put("Machine", Host.processors());
        lines.put("Firn", Host.version());
        lines.putAll(facts);
        return lines;
    }

    private String states() {
        String states = project.runs().stream()
                .collect(Collectors.groupingBy(run -> run.state(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> Words.count(entry.getValue()) + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return states.isEmpty() ? "none" : states;
    }

    private String wallTime(Duration time) {
        Duration sum = project.runs().stream()
                .filter(run -> run.mood() != Mood.BUSY)
                .flatMap(run -> run.duration().stream())
                .reduce(Duration.ZERO, Duration::plus);
        return Words.duration(time) + " (runs together " + Words.duration(sum) + ")";
    }
}
