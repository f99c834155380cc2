/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Puts together what the EMDB wants of a map: the map, its half maps, the mask and the Fourier shell correlation. */
public final class ExportEmdb implements Protocol {
    private static final String VOLUME = "volume";
    private static final String MASK = "mask";
    private static final String FSC = "fsc";
    private static final String CURVE = "curve";
    private static final String TITLE = "title";
    private static final List<String> MAPS = List.of("file", "halfMap1", "halfMap2");
    private static final List<String> NAMES = List.of("map.mrc", "half_map_1.mrc", "half_map_2.mrc");

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Data")
                .add(
                        ParameterSpec.input(VOLUME, DataPackage.Literals.VOLUME)
                                .label("Map")
                                .help("The map to deposit, with its half maps, which the EMDB demands."),
                        ParameterSpec.input(MASK, DataPackage.Literals.MASK)
                                .label("Mask")
                                .optional()
                                .help("The mask with which the correlation was computed."),
                        ParameterSpec.input(FSC, DataPackage.Literals.FSC_SET)
                                .label("Fourier shell correlation")
                                .help("The correlation of the half maps."),
                        ParameterSpec.string(CURVE)
                                .label("Curve")
                                .optional()
                                .help("Which curve to deposit, by its name; needed when there are several."),
                        ParameterSpec.string(TITLE)
                                .label("Title")
                                .defaultValue("Fourier shell correlation")
                                .help("The title of the curve."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(VOLUME).ifPresent(volume -> {
            OutputSpec map =
                    configuration.output(VOLUME, DataPackage.Literals.VOLUME).like(volume);
            boolean known = map.header().text("file").isPresent();
            if (known
                    && map.header()
                            .text("halfMap1")
                            .filter(half -> !half.isEmpty())
                            .isEmpty()) {
                configuration.problem(Problem.error(
                        VOLUME,
                        "has no half maps, without which the EMDB takes no entry",
                        "Link a map that has them."));
            }
        });
        configuration.output(FSC, DataPackage.Literals.DOCUMENT).with("mediaType", "application/xml");
        configuration.input(MASK).ifPresent(mask -> configuration
                .output(MASK, DataPackage.Literals.MASK)
                .like(mask));
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("collect")
                .makes(run.outDirectory().resolve(NAMES.get(0)), xml(run))
                .run(ExportEmdb::collect);
    }

    private static Path xml(RunContext run) {
        return run.outDirectory().resolve("fsc.xml");
    }

    private static void collect(StepContext step) throws IOException, ProtocolException {
        RunContext run = step.run();
        OutputSpec volume = run.output(VOLUME);
        for (int i = 0; i < MAPS.size(); i++) {
            Path copy = copy(run, run.input(VOLUME).file(MAPS.get(i)), NAMES.get(i));
            volume.with(MAPS.get(i), run.store(copy));
        }
        volume.with("fileSize", Files.size(run.outDirectory().resolve(NAMES.get(0))));
        if (run.optionalInput(MASK).isPresent()) {
            Path copy = copy(run, run.input(MASK).file("file"), "mask.mrc");
            run.output(MASK).with("file", run.store(copy)).with("fileSize", Files.size(copy));
        }
        Files.writeString(xml(run), fsc(run), StandardCharsets.UTF_8);
        run.output(FSC).with("file", run.store(xml(run))).with("fileSize", Files.size(xml(run)));
    }

    private static Path copy(RunContext run, Path from, String name) throws IOException {
        return Files.copy(from, run.outDirectory().resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String fsc(RunContext run) throws IOException, ProtocolException {
        String wanted = run.parameters().value(CURVE).map(Object::toString).orElse("");
        Set<String> curves = new TreeSet<>();
        List<String> points = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        try (ItemTable table = run.input(FSC).openTable()) {
            ItemCursor cursor = table.cursor(CURVE, "frequency", "correlation");
            while (cursor.next()) {
                String curve = cursor.isNull(0) ? "" : cursor.getString(0);
                curves.add(curve);
                if (!wanted.isEmpty() && !wanted.equals(curve)) {
                    continue;
                }
                double before = wanted.isEmpty() && curves.size() > 1 ? -1 : last;
                points.add(point(cursor.getDouble(1), cursor.getDouble(2), before));
                last = cursor.getDouble(1);
            }
        }
        if (points.isEmpty() || wanted.isEmpty() && curves.size() > 1) {
            throw new ProtocolException(
                    CURVE,
                    wanted.isEmpty()
                            ? "is not given, but there are several curves"
                            : "is " + wanted + ", which is none of the curves",
                    "Give one of " + String.join(", ", curves) + ".");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<fsc title=\""
                + escaped(run.parameters().text(TITLE))
                + "\" xaxis=\"Resolution (A-1)\" yaxis=\"Correlation Coefficient\">\n"
                + String.join("", points) + "</fsc>\n";
    }

    private static String point(double frequency, double correlation, double last) throws ProtocolException {
        if (!Double.isFinite(frequency) || !Double.isFinite(correlation) || frequency <= last) {
            throw new ProtocolException(
                    FSC,
                    "has the point (" + frequency + " 1/Å, " + correlation + "), which is no number or not beyond the "
                            + "point before it",
                    "Compute the correlation again.");
        }
        return String.format(
                Locale.ROOT,
                "  <coordinate>\n    <x>%.6f</x>\n    <y>%.6f</y>\n  </coordinate>\n",
                frequency,
                correlation);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(VOLUME)
                .map(InputData::header)
                .map(header -> List.of("map, half maps and correlation for the EMDB beside "
                        + header.text("file").orElse("")))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return report.output(VOLUME).isPresent()
                ? "Map, half maps and their correlation were prepared for deposition in the EMDB [EMDB2024]."
                : "";
    }

    @Override
    public List<Citation> citations() {
        return List.of(new Citation(
                "EMDB2024",
                "{The wwPDB Consortium}",
                "EMDB—the Electron Microscopy Data Bank",
                "Nucleic Acids Research",
                2024,
                "10.1093/nar/gkad1019"));
    }
}
