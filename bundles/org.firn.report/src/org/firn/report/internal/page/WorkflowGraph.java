/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.chart.PlotFrame;
import org.firn.report.internal.data.LinkSnapshot;
import org.firn.report.internal.data.Mood;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.data.RunSnapshot;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;
import org.firn.report.internal.page.LayeredLayout.Edge;

/** The runs as boxes with their outputs, from left to right, and the links between them. */
final class WorkflowGraph {
    private static final int PAGE = 1008;
    private static final int LEAST_WIDTH = 152;
    private static final int MOST_WIDTH = 180;
    private static final int SPACE = 34;
    private static final int HEAD = 52;
    private static final int ROW = 18;
    private static final int MARGIN = 4;
    private static final double SMALLEST_SCALE = 0.75;
    private static final double LETTER = 8.3;
    private static final double SMALL_LETTER = 6.6;
    private static final int MOST_RUNS = 80;

    private final ProjectData data;
    private final Markup out = new Markup();
    private int boxWidth = LEAST_WIDTH;

    private WorkflowGraph(ProjectData data) {
        this.data = data;
    }

    /** Draws the graph of a project; a remark when it is too large to be read. */
    static Markup draw(ProjectData data) {
        List<RunSnapshot> runs = data.project().runs();
        if (runs.isEmpty()) {
            return new Markup().element("p", "There are no runs yet.", "class", "remark");
        }
        if (runs.size() > MOST_RUNS) {
            return new Markup()
                    .element(
                            "p",
                            "A graph of " + Words.count(runs.size())
                                    + " runs cannot be read on a page; the runs are listed below.",
                            "class",
                            "remark");
        }
        return new WorkflowGraph(data).draw(runs);
    }

    private Markup draw(List<RunSnapshot> runs) {
        Map<String, Double> heights = new LinkedHashMap<>();
        runs.forEach(run -> heights.put(run.name(), height(run)));
        List<Edge> edges = edges(runs);
        LayeredLayout layout = new LayeredLayout(heights, edges);
        int room = (PAGE - 2 * MARGIN + SPACE) / layout.columns() - SPACE;
        boxWidth = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, room));
        int width = layout.columns() * (boxWidth + SPACE) - SPACE + 2 * MARGIN;
        int height = (int) Math.ceil(layout.height()) + 2 * MARGIN;
        out.open("div", "class", "scroll", "style", "--least:" + Math.round(width * SMALLEST_SCALE) + "px");
        PlotFrame.begin(out, "Workflow: " + runs.size() + " runs and the links between them", width, height, "graph");
        links(layout, edges);
        runs.forEach(run -> box(run, left(layout.column(run.name())), layout.top(run.name()) + MARGIN));
        return out.close().close();
    }

    private static double height(RunSnapshot run) {
        return HEAD + ROW * run.outputs().size() + (run.outputs().isEmpty() ? 0 : 8);
    }

    private List<Edge> edges(List<RunSnapshot> runs) {
        Set<Edge> edges = new LinkedHashSet<>();
        for (RunSnapshot run : runs) {
            for (LinkSnapshot link : run.inputs()) {
                data.project()
                        .run(link.source())
                        .filter(source -> source != run)
                        .ifPresent(
                                source -> edges.add(new Edge(source.name(), port(source, link.output()), run.name())));
            }
        }
        return new ArrayList<>(edges);
    }

    /** How far below the top of its box an output stands; a link to one that is not there yet begins at the head. */
    private static double port(RunSnapshot run, String output) {
        for (int i = 0; i < run.outputs().size(); i++) {
            if (run.outputs().get(i).name().equals(output)) {
                return HEAD + ROW * i + ROW / 2.0;
            }
        }
        return HEAD / 2.0;
    }

    private double left(int column) {
        return MARGIN + column * (double) (boxWidth + SPACE);
    }

    private void links(LayeredLayout layout, List<Edge> edges) {
        Set<String> pieces = new LinkedHashSet<>();
        for (Edge edge : edges) {
            int column = layout.column(edge.from());
            double y = layout.top(edge.from()) + edge.port() + MARGIN;
            double x = left(column) + boxWidth;
            for (double passage : layout.passages(edge)) {
                double next = passage + MARGIN;
                pieces.add(curve(x, y, left(++column), next) + "h" + boxWidth);
                x = left(column) + boxWidth;
                y = next;
            }
            if (layout.column(edge.to()) > column) {
                pieces.add(curve(x, y, left(column + 1), layout.top(edge.to()) + HEAD / 2.0 + MARGIN));
            }
        }
        out.open("g", "class", "links");
        pieces.forEach(piece -> out.empty("path", "d", piece));
        out.close().line();
    }

    private static String curve(double x, double y, double toX, double toY) {
        String bend = PlotFrame.at((x + toX) / 2);
        return "M" + PlotFrame.at(x) + " " + PlotFrame.at(y) + "C" + bend + " " + PlotFrame.at(y) + " " + bend + " "
                + PlotFrame.at(toY) + " " + PlotFrame.at(toX) + " " + PlotFrame.at(toY);
    }

    private void box(RunSnapshot run, double left, double top) {
        out.open("a", "href", "#run-" + run.number());
        out.open(
                "g",
                "class",
                "box " + run.mood().style(),
                "transform",
                "translate(" + PlotFrame.at(left) + " " + PlotFrame.at(top) + ")");
        out.element("title", run.title() + ": " + run.state());
        out.empty("rect", "class", "paper", "width", "" + boxWidth, "height", PlotFrame.at(height(run)), "rx", "7");
        out.empty("circle", "class", "dot", "cx", "15", "cy", "18", "r", "4.5");
        String time = run.duration().map(Words::duration).orElse(run.mood() == Mood.BUSY ? run.state() : "");
        int letters = (int) ((boxWidth - 44 - time.length() * SMALL_LETTER) / LETTER);
        out.element("text", Words.shorten(run.name(), letters), "class", "name", "x", "26", "y", "22.5");
        out.element("text", time, "class", "fine end", "x", "" + (boxWidth - 10), "y", "22");
        String what = run.label().isEmpty() ? data.protocolName(run) : run.label();
        int smallLetters = (int) ((boxWidth - 12) / SMALL_LETTER);
        out.element("text", Words.shorten(what, smallLetters), "class", "fine", "x", "11", "y", "41");
        for (int i = 0; i < run.outputs().size(); i++) {
            output(run.outputs().get(i), HEAD + ROW * i);
        }
        out.close().close().line();
    }

    private void output(DataHeader output, double top) {
        String text = PlotFrame.at(top + 13);
        out.element("text", Words.shorten(output.name(), 16), "class", "output", "x", "11", "y", text);
        if (output.attributes().get(DataHeader.SIZE) instanceof Number size) {
            out.element(
                    "text", Words.count(size.longValue()), "class", "fine end", "x", "" + (boxWidth - 11), "y", text);
        }
        out.empty("circle", "class", "port", "cx", "" + boxWidth, "cy", PlotFrame.at(top + ROW / 2.0), "r", "3");
    }
}
