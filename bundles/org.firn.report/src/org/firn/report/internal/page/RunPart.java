/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.data.ItemFailures;
import org.firn.report.internal.data.ItemFailures.Failure;
import org.firn.report.internal.data.Mood;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.data.RunSnapshot;
import org.firn.report.internal.figures.FigureCatalogue;
import org.firn.report.internal.figures.Figures;
import org.firn.report.internal.figures.KeyFigures;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;
import org.firn.report.internal.picture.Pictures;

/** The section of one run: how it went, what came out in words and figures, what it was asked to do. */
final class RunPart {
    private static final int MOST_FAILURES = 40;

    private final ProjectData data;
    private final RunSnapshot run;
    private final RunWords words;
    private final ZoneId zone;
    private final Markup out = new Markup();

    RunPart(ProjectData data, RunSnapshot run, RunWords words, ZoneId zone) {
        this.data = data;
        this.run = run;
        this.words = words;
        this.zone = zone;
    }

    /** Writes the section. */
    Markup write(Pictures pictures, KeyFigures keyFigures) {
        out.open("article", "class", "run", "id", "run-" + run.number());
        head();
        List<Failure> failures = failures();
        if (failures.isEmpty() || run.mood() != Mood.DONE) {
            message();
        }
        if (!run.comment().isEmpty()) {
            out.element("p", run.comment(), "class", "comment");
        }
        summary();
        failures(failures);
        figures(pictures, keyFigures);
        Parameters.write(run, data, out);
        outputs();
        return out.close().line();
    }

    private void head() {
        out.open("header").open("h3").text(run.title());
        String protocol = data.protocolName(run);
        out.element("small", protocol.equals(run.title()) ? run.name() : protocol)
                .close();
        out.open("p", "class", "times");
        out.element("span", run.state(), "class", "badge " + run.mood().style());
        if (run.failedItems() > 0) {
            out.element("span", Words.count(run.failedItems(), "item", "items") + " failed", "class", "badge failed");
        }
        run.duration().ifPresent(duration -> out.element("b", Words.duration(duration)));
        Instant started = run.started();
        if (started != null) {
            out.element("span", Words.time(started, zone));
        }
        out.close().close();
        if (!run.inputs().isEmpty()) {
            out.element(
                    "p",
                    "from "
                            + run.inputs().stream()
                                    .map(link -> link.toWorkflowLink().toString())
                                    .collect(Collectors.joining(", ")),
                    "class",
                    "from");
        }
    }

    private void message() {
        if (!run.message().isEmpty()) {
            out.element("p", run.message(), "class", "message " + run.mood().style());
        }
    }

    private void summary() {
        List<String> lines = words.summary();
        if (!lines.isEmpty()) {
            out.open("ul", "class", "summary");
            lines.forEach(line -> out.element("li", line));
            out.close();
        }
    }

    private void outputs() {
        if (run.outputs().isEmpty()) {
            return;
        }
        out.open("div", "class", "scroll").open("table", "class", "outputs").element("caption", "Outputs");
        out.open("thead").open("tr");
        for (String title : new String[] {"Output", "Type", "Items", "Images", "Properties"}) {
            out.element("th", title, "scope", "col", "class", title.equals("Items") ? "number" : "");
        }
        out.close().close().open("tbody");
        for (DataHeader output : run.outputs()) {
            out.open("tr").element("th", run.name() + "." + output.name(), "scope", "row", "class", "code");
            out.element("td", Attributes.type(output));
            out.element(
                    "td",
                    output.attributes().get(DataHeader.SIZE) instanceof Number size
                            ? Words.count(size.longValue())
                            : "–",
                    "class",
                    "number");
            out.element("td", Attributes.geometry(output));
            out.element("td", sentence(Attributes.other(output))).close();
        }
        out.close().close().close().line();
    }

    private static String sentence(Map<String, String> properties) {
        StringBuilder text = new StringBuilder();
        properties.forEach((name, value) -> text.append(text.isEmpty() ? "" : " · ")
                .append(name)
                .append(value.isEmpty() ? "" : " ")
                .append(Words.shorten(value, 60)));
        return text.toString();
    }

    private void figures(Pictures pictures, KeyFigures keyFigures) {
        Figures figures = new Figures(data, run, pictures, keyFigures);
        FigureCatalogue catalogue = new FigureCatalogue();
        run.outputs().forEach(output -> catalogue.draw(output, figures));
        if (!figures.markup().isEmpty()) {
            out.open("div", "class", "figures").add(figures.markup()).close().line();
        }
    }

    private List<Failure> failures() {
        try {
            return ItemFailures.read(data.directoryOf(run).journal());
        } catch (IOException e) {
            out.element("p", "The journal of the run cannot be read: " + Figures.reason(e), "class", "remark");
            return List.of();
        }
    }

    private void failures(List<Failure> failures) {
        if (failures.isEmpty()) {
            return;
        }
        out.open("div", "class", "message failed");
        out.open("table", "class", "values")
                .element("caption", Words.count(failures.size(), "item", "items") + " failed or rejected")
                .open("tbody");
        failures.stream().limit(MOST_FAILURES).forEach(failure -> out.open("tr")
                .element("th", failure.item(), "scope", "row")
                .element("td", failure.rejected() ? "rejected: " + failure.reason() : failure.reason())
                .close());
        out.close().close();
        if (failures.size() > MOST_FAILURES) {
            out.element("p", "and " + Words.count(failures.size() - MOST_FAILURES) + " more.");
        }
        out.close().line();
    }
}
