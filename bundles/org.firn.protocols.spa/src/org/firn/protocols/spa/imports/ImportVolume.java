/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.formats.image.ImageInfo;
import org.firn.imaging.Volume;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.spa.common.Maps;
import org.firn.protocols.spa.common.Microscope;

/** Imports a density map, with its half maps if there are any; nothing is copied. */
public final class ImportVolume implements Protocol {
    private static final String VOLUME = "volume";
    private static final String FILE = "file";
    private static final String HALF1 = "halfMap1";
    private static final String HALF2 = "halfMap2";
    private static final String SYMMETRY = "symmetry";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(
                        ParameterSpec.file(FILE).label("Map").help("The density map, MRC or CCP4."),
                        ParameterSpec.file(HALF1)
                                .label("First half map")
                                .optional()
                                .help("The map from the first half of the data, for estimating the resolution."),
                        ParameterSpec.file(HALF2)
                                .label("Second half map")
                                .optional()
                                .help("The map from the second half of the data."))
                .section("Map")
                .add(
                        ParameterSpec.number(Microscope.SAMPLING_RATE)
                                .label("Voxel size")
                                .unit("Å/px")
                                .range(0.05, 100)
                                .optional()
                                .help("The size of a voxel; what the file says when empty."),
                        ParameterSpec.string(SYMMETRY)
                                .label("Symmetry")
                                .defaultValue("C1")
                                .help("The point group of the map, such as C1, D7 or O."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        if (values.isSet(HALF1) != values.isSet(HALF2)) {
            String missing = values.isSet(HALF1) ? HALF2 : HALF1;
            configuration.problem(Problem.error(
                    missing, "is missing, but the other half map is given", "Give both half maps, or none."));
        }
        configuration
                .output(VOLUME, DataPackage.Literals.VOLUME)
                .with(
                        Microscope.SAMPLING_RATE,
                        values.value(Microscope.SAMPLING_RATE).orElse(null))
                .with(SYMMETRY, values.text(SYMMETRY));
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        ParameterValues values = run.parameters();
        Path[] files = List.of(FILE, HALF1, HALF2).stream()
                .filter(values::isSet)
                .map(name -> run.resolve(values.text(name)))
                .toArray(Path[]::new);
        plan.step("check").reads(files).needs(1, 512).run(ImportVolume::check);
    }

    private static void check(StepContext step) throws ProtocolException, IOException {
        RunContext run = step.run();
        ParameterValues values = run.parameters();
        Path file = run.resolve(values.text(FILE));
        Volume map = Maps.read(file);
        OutputSpec output = Maps.describe(run.output(VOLUME), map, pixelSize(values, file))
                .with("file", run.store(file))
                .with("fileSize", Files.size(file));
        for (String name : List.of(HALF1, HALF2)) {
            if (values.isSet(name)) {
                Path half = run.resolve(values.text(name));
                if (!Maps.read(half).sameSize(map)) {
                    throw new ProtocolException(
                            name,
                            "is " + half + ", which has another size than " + file,
                            "Give the half maps that belong to the map.");
                }
                output.with(name, run.store(half));
            }
        }
    }

    static double pixelSize(ParameterValues values, Path file) throws ProtocolException {
        if (values.isSet(Microscope.SAMPLING_RATE)) {
            return values.number(Microscope.SAMPLING_RATE);
        }
        ImageInfo info = ImageFileImport.info(file);
        return info.pixelSize()
                .orElseThrow(() -> new ProtocolException(
                        FILE, "is " + file + ", which does not say how large its voxels are", "Give the voxel size."));
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(VOLUME)
                .map(InputData::header)
                .map(header -> List.of("map of %,.0f × %,.0f × %,.0f voxels of %.3f Å"
                        .formatted(
                                header.number("width").orElse(0),
                                header.number("height").orElse(0),
                                header.number("depth").orElse(0),
                                header.number(Microscope.SAMPLING_RATE).orElse(0))))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return report.output(VOLUME)
                .map(InputData::header)
                .map(header -> "The map %s with a voxel size of %.3f Å was imported%s."
                        .formatted(
                                Path.of(report.parameters().text(FILE)).getFileName(),
                                header.number(Microscope.SAMPLING_RATE).orElse(0),
                                report.parameters().isSet(HALF1) ? " with its half maps" : ""))
                .orElse("");
    }
}
