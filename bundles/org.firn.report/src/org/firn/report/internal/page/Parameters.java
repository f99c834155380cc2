/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.protocol.ParameterSpec;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.data.RunSnapshot;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;

/** The parameters of a run: those that were changed at once, all others folded. */
final class Parameters {

    private record Line(String name, String label, String value, String usual, String help) {}

    private Parameters() {}

    static void write(RunSnapshot run, ProjectData data, Markup out) {
        List<ParameterSpec> specs = data.parametersOf(run);
        Map<String, Object> unknown = new LinkedHashMap<>(run.parameters());
        List<Line> changed = new ArrayList<>();
        List<Line> others = new ArrayList<>();
        for (ParameterSpec spec : specs) {
            Object given = unknown.remove(spec.name());
            String usual = spec.defaultValue().map(Parameters::text).orElse("");
            String value = given == null ? usual : text(given);
            boolean differs = given != null && !value.equals(usual);
            (differs ? changed : others).add(line(spec, value, usual));
        }
        unknown.forEach((name, value) -> changed.add(new Line(name, name, text(value), "", "")));
        if (!changed.isEmpty()) {
            table(out, "Parameters that were set", changed, true);
        }
        if (!others.isEmpty()) {
            out.open("details")
                    .element("summary", Words.count(others.size(), "parameter", "parameters") + " left at the default");
            table(out, "Parameters left at the default", others, false);
            out.close();
        }
    }

    private static Line line(ParameterSpec spec, String value, String usual) {
        Optional<String> choice = spec.choices().stream()
                .filter(one -> one.value().equals(value))
                .map(ParameterSpec.Choice::label)
                .findFirst();
        String shown = choice.orElse(value);
        return new Line(
                spec.name(),
                spec.label(),
                shown.isEmpty() ? "–" : Words.withUnit(shown, spec.unit()),
                usual.isEmpty() ? "" : Words.withUnit(usual, spec.unit()),
                spec.help());
    }

    private static void table(Markup out, String caption, List<Line> lines, boolean changed) {
        out.open("table", "class", changed ? "values changed" : "values")
                .element("caption", caption)
                .open("tbody");
        for (Line line : lines) {
            out.open("tr").element("th", line.label(), "scope", "row", "title", line.help());
            out.open("td").element("b", line.value());
            if (changed && !line.usual().isEmpty()) {
                out.element("span", "default " + line.usual(), "class", "fine");
            }
            String name = line.name().equals(line.label()) ? "" : line.name();
            out.close().element("td", name, "class", "fine code").close();
        }
        out.close().close().line();
    }

    /** A value as it is written in a workflow file, without quotation marks; whole numbers without a point. */
    static String text(Object value) {
        return value instanceof Number number
                        && number.doubleValue() == Math.rint(number.doubleValue())
                        && Math.abs(number.doubleValue()) < 1e15
                ? Long.toString(number.longValue())
                : value.toString();
    }
}
