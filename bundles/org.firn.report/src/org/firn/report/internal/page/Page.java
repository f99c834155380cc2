/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.data.ProjectSnapshot;
import org.firn.report.internal.data.RunSnapshot;
import org.firn.report.internal.figures.KeyFigures;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;
import org.firn.report.internal.picture.Pictures;

/** The whole page. */
public final class Page {
    private static final int ROOM_FOR_PICTURES = 1_250_000;
    private static final int ROOM_FOR_RUNS = 1_600_000;
    private static final int ROOM_FOR_WORKFLOW = 150_000;
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    private final ProjectData data;
    private final ProjectSnapshot project;
    private final Map<String, String> facts;
    private final Instant now;
    private final ZoneId zone;
    private final KeyFigures keyFigures = new KeyFigures();
    private final Map<RunSnapshot, RunWords> words = new LinkedHashMap<>();

    /**
     * A page about a project.
     *
     * @param data the project
     * @param facts what else is to be said at the top, by name
     * @param now when it is written
     * @param zone for the times
     */
    public Page(ProjectData data, Map<String, String> facts, Instant now, ZoneId zone) {
        this.data = data;
        this.project = data.project();
        this.facts = facts;
        this.now = now;
        this.zone = zone;
    }

    /** The text of the page. */
    public String write() throws IOException {
        project.runs().forEach(run -> words.put(run, RunWords.of(data, run)));
        Markup runs = runs();
        Markup page = new Markup();
        page.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").line();
        head(page);
        page.open("body");
        contents(page);
        page.open("main");
        new HeaderPart(project, facts, now, zone).write(page);
        numbers(page);
        section(page, "workflow", "Workflow", WorkflowGraph.draw(data));
        section(page, "inputs", "Inputs", InputsPart.write(data));
        section(page, "runs", "Results", runs);
        section(page, "methods", "Methods and references", MethodsPart.write(words.values()));
        section(page, "again", "Reproducibility", again());
        page.open("footer")
                .element("p", "Written by Firn " + Host.version() + " on " + Words.time(now, zone) + " (" + zone + ").")
                .close();
        page.close().close().close();
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    private void head(Markup page) throws IOException {
        page.open("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        page.element("title", title() + " – Firn").line();
        page.style(sheet());
        page.close().line();
    }

    private static String sheet() throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IOException("The style sheet of the report is missing in its bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String title() {
        return project.name().isEmpty() ? "Project" : project.name();
    }

    private void contents(Markup page) {
        page.open("nav", "aria-label", "Contents").open("ul");
        entry(page, "workflow", "Workflow", "");
        entry(page, "inputs", "Inputs", "");
        entry(page, "runs", "Results", "");
        project.runs().stream()
                .limit(100)
                .forEach(run -> entry(
                        page,
                        "run-" + run.number(),
                        run.title(),
                        "entry " + run.mood().style()));
        entry(page, "methods", "Methods", "");
        entry(page, "again", "Reproducibility", "");
        page.close().close().line();
    }

    private static void entry(Markup page, String target, String name, String style) {
        page.open("li", "class", style).element("a", name, "href", "#" + target).close();
    }

    private static void section(Markup page, String id, String title, Markup content) {
        page.open("section", "id", id)
                .element("h2", title)
                .line()
                .add(content)
                .close()
                .line();
    }

    private void numbers(Markup page) {
        if (keyFigures.values().isEmpty()) {
            return;
        }
        page.open("dl", "class", "numbers");
        keyFigures.values().forEach((kind, value) -> page.open("div", "title", value.origin())
                .element("dt", kind.label())
                .open("dd")
                .text(value.value())
                .element("small", value.unit().isEmpty() ? "" : "\u202F" + value.unit())
                .close()
                .close());
        page.close().line();
    }

    private Markup runs() {
        Markup runs = new Markup();
        Pictures pictures = new Pictures(ROOM_FOR_PICTURES);
        int left = project.runs().size();
        for (RunSnapshot run : project.runs()) {
            if (runs.length() > ROOM_FOR_RUNS) {
                break;
            }
            runs.add(new RunPart(data, run, words.get(run), zone).write(pictures, keyFigures));
            left--;
        }
        if (left > 0) {
            runs.element(
                    "p",
                    Words.count(left, "more run is", "more runs are") + " not shown, so that the page stays"
                            + " small.",
                    "class",
                    "remark");
        }
        if (pictures.hasRefused()) {
            runs.element("p", "Some pictures are left out, so that the page stays small.", "class", "remark");
        }
        if (project.runs().isEmpty()) {
            runs.element("p", "There are no results yet.", "class", "remark");
        }
        return runs;
    }

    private Markup again() {
        Markup out = new Markup();
        workflow(out, project.workflow());
        versions(out);
        return out;
    }

    private static void workflow(Markup out, String json) {
        if (json.isEmpty()) {
            String reason = "The workflow file is missing here, since what the project keeps of a run is damaged; "
                    + "'firn export' says which.";
            out.element("p", reason, "class", "remark");
            return;
        }
        out.element("p", "The workflow below, saved as a file, makes the same runs with the same parameters.");
        out.open("details").element("summary", "Workflow file");
        if (json.length() > ROOM_FOR_WORKFLOW) {
            String reason =
                    "It has " + Words.bytes(json.length()) + ", too much for this page; 'firn export' writes it.";
            out.element("p", reason, "class", "remark");
        } else {
            out.element("pre", json);
        }
        out.close();
    }

    private void versions(Markup out) {
        out.open("table", "class", "values").element("caption", "Versions").open("tbody");
        line(out, "Firn", Host.version());
        line(out, "Written on", Host.system());
        List<String> versions = project.runs().stream()
                .filter(run -> !run.version().isEmpty())
                .map(run -> run.protocol() + " " + run.version())
                .distinct()
                .sorted()
                .toList();
        if (!versions.isEmpty()) {
            line(out, "Protocols", String.join(", ", versions));
        }
        line(out, "Project", project.id());
        out.close().close().line();
    }

    private static void line(Markup out, String name, String value) {
        out.open("tr").element("th", name, "scope", "row").element("td", value).close();
    }
}
