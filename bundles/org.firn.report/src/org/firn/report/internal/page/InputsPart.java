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
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.data.RunSnapshot;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;

/** Where the data come from: what the runs without inputs read, and how it was recorded. */
final class InputsPart {

    private InputsPart() {}

    static Markup write(ProjectData data) {
        Markup out = new Markup();
        for (RunSnapshot run : data.project().runs()) {
            Map<String, String> lines = run.inputs().isEmpty() ? lines(data, run) : Map.of();
            if (!lines.isEmpty()) {
                String protocol = data.protocolName(run);
                out.open("table", "class", "values")
                        .element("caption", protocol.equals(run.title()) ? protocol : run.title() + " · " + protocol);
                out.open("tbody");
                lines.forEach((name, value) -> out.open("tr")
                        .element("th", name, "scope", "row")
                        .open("td")
                        .element("b", value)
                        .close()
                        .close());
                out.close().close().line();
            }
        }
        if (out.isEmpty()) {
            out.element("p", "Nothing was read yet.", "class", "remark");
        }
        return out;
    }

    private static Map<String, String> lines(ProjectData data, RunSnapshot run) {
        Map<String, String> lines = paths(data, run);
        for (DataHeader output : run.outputs()) {
            List<String> parts = new ArrayList<>();
            if (output.attributes().get(DataHeader.SIZE) instanceof Number items) {
                parts.add(Words.count(items.longValue()) + " " + output.name());
            }
            double frames = ProjectData.number(output, "frames");
            if (frames > 0) {
                parts.add("of " + Words.number(frames) + " frames");
            }
            String geometry = Attributes.geometry(output);
            String what = String.join(" ", parts) + (parts.isEmpty() || geometry.isEmpty() ? "" : ", ") + geometry;
            lines.put(Attributes.type(output), what);
            if (output.isA(DataPackage.Literals.ACQUISITION)) {
                Attributes.acquisition(output).forEach(lines::putIfAbsent);
            }
        }
        return lines;
    }

    private static Map<String, String> paths(ProjectData data, RunSnapshot run) {
        List<ParameterSpec> specs = data.parametersOf(run);
        Map<String, String> labels = new LinkedHashMap<>();
        specs.stream().filter(spec -> spec.type().isPath()).forEach(spec -> labels.put(spec.name(), spec.label()));
        Set<String> known = new LinkedHashSet<>(labels.keySet());
        Map<String, String> paths = new LinkedHashMap<>();
        run.parameters().forEach((name, value) -> {
            boolean path =
                    known.contains(name) || specs.isEmpty() && value.toString().contains("/");
            if (path && !value.toString().isEmpty()) {
                paths.put(labels.getOrDefault(name, name), value.toString());
            }
        });
        return paths;
    }
}
