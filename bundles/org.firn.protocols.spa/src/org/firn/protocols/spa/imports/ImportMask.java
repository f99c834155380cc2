/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.imaging.Volume;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.spa.common.Maps;
import org.firn.protocols.spa.common.Microscope;

/** Imports a mask, a map of what belongs to a structure: 1 inside, 0 outside; nothing is copied. */
public final class ImportMask implements Protocol {
    private static final String MASK = "mask";
    private static final String FILE = "file";
    /** What resampling programs leave beyond 0 and 1. */
    private static final double TOLERANCE = 0.01;

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Mask")
                .add(
                        ParameterSpec.file(FILE)
                                .label("Mask")
                                .help("The mask as a map, MRC or CCP4, with values from 0 outside to 1 inside."),
                        ParameterSpec.number(Microscope.SAMPLING_RATE)
                                .label("Voxel size")
                                .unit("Å/px")
                                .range(0.05, 100)
                                .optional()
                                .help("The size of a voxel; what the file says when empty."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration
                .output(MASK, DataPackage.Literals.MASK)
                .with(
                        Microscope.SAMPLING_RATE,
                        configuration
                                .parameters()
                                .value(Microscope.SAMPLING_RATE)
                                .orElse(null));
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        Path file = run.resolve(run.parameters().text(FILE));
        plan.step("check").reads(file).needs(1, 512).run(step -> check(step, file));
    }

    private static void check(StepContext step, Path file) throws ProtocolException, IOException {
        RunContext run = step.run();
        ParameterValues values = run.parameters();
        Volume mask = Maps.read(file);
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float voxel : mask.voxels()) {
            least = Math.min(least, voxel);
            most = Math.max(most, voxel);
        }
        if (least < -TOLERANCE || most > 1 + TOLERANCE || most <= 0) {
            throw new ProtocolException(
                    FILE,
                    "is " + file + ", whose values go from " + least + " to " + most
                            + "; those of a mask go from 0 to 1",
                    "Give a mask, or make one of the map by a threshold.");
        }
        Maps.describe(run.output(MASK), mask, ImportVolume.pixelSize(values, file))
                .with("file", run.store(file))
                .with("fileSize", Files.size(file));
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(MASK)
                .map(InputData::header)
                .map(header -> List.of("mask of %,.0f × %,.0f × %,.0f voxels of %.3f Å"
                        .formatted(
                                header.number("width").orElse(0),
                                header.number("height").orElse(0),
                                header.number("depth").orElse(0),
                                header.number(Microscope.SAMPLING_RATE).orElse(0))))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return report.output(MASK).isPresent()
                ? "The mask " + Path.of(report.parameters().text(FILE)).getFileName() + " was imported."
                : "";
    }
}
