/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.reconstruction;

import java.util.List;
import java.util.Optional;
import org.firn.imaging.Volume;
import org.firn.imaging.reconstruction.FscCurve;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
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

/** Compares the half maps of a volume, or two volumes, by Fourier shell correlation. */
public final class Fsc implements Protocol {
    private static final String VOLUME = "volume";
    private static final String REFERENCE = "reference";
    /** Pixel sizes that differ by more than this share are different. */
    private static final double SAME = 1e-3;

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Maps")
                .add(
                        ParameterSpec.input(VOLUME, DataPackage.Literals.VOLUME)
                                .label("Volume")
                                .help("The map whose resolution is asked for; with half maps, unless there is a "
                                        + "reference."),
                        ParameterSpec.input(REFERENCE, DataPackage.Literals.VOLUME)
                                .label("Reference")
                                .optional()
                                .help("A map to compare with, read at a correlation of 0.5; without it the half maps "
                                        + "are compared, and read at 0.143."),
                        Curves.maskParameter())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        DataHeader volume = configuration.input(VOLUME).orElseThrow();
        Optional<DataHeader> reference = configuration.input(REFERENCE);
        double pixelSize = volume.number(Microscope.SAMPLING_RATE).orElse(0);
        double other = reference
                .map(map -> map.number(Microscope.SAMPLING_RATE).orElse(0))
                .orElse(0.0);
        if (pixelSize > 0 && other > 0 && Math.abs(pixelSize / other - 1) > SAME) {
            configuration.problem(Problem.error(
                    REFERENCE,
                    "has voxels of " + other + " Å, but the volume has voxels " + "of " + pixelSize + " Å",
                    "Resample one of them."));
        }
        configuration
                .output(Curves.FSC, DataPackage.Literals.FSC_SET)
                .with(Microscope.SAMPLING_RATE, volume.attributes().get(Microscope.SAMPLING_RATE))
                .with("threshold", threshold(reference.isPresent()));
    }

    private static double threshold(boolean reference) {
        return reference ? FscCurve.HALF : FscCurve.HALF_MAPS;
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("compare").needs(1, 512).run(Fsc::compare);
    }

    private static void compare(StepContext step) throws ProtocolException {
        RunContext run = step.run();
        InputData volume = run.input(VOLUME);
        Optional<InputData> reference = run.optionalInput(REFERENCE);
        double pixelSize = Microscope.require(volume.header(), VOLUME, Microscope.SAMPLING_RATE);
        if (reference.isEmpty()
                && volume.header()
                        .text("halfMap1")
                        .filter(path -> !path.isEmpty())
                        .isEmpty()) {
            throw new ProtocolException(VOLUME, "has no half maps", "Link a reference, or a volume with half maps.");
        }
        Volume a = Maps.read(volume.file(reference.isPresent() ? "file" : "halfMap1"));
        Volume b = Maps.read(reference.isPresent() ? reference.get().file("file") : volume.file("halfMap2"));
        new Curves(step, pixelSize, threshold(reference.isPresent())).write(a, b);
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(Curves.FSC)
                .map(InputData::header)
                .map(header -> {
                    double resolution = header.number("resolution").orElse(0);
                    double threshold = header.number("threshold").orElse(0);
                    return List.of(
                            resolution > 0
                                    ? "resolution %.2f Å at FSC = %.3f".formatted(resolution, threshold)
                                    : "the curve does not cross %.3f".formatted(threshold));
                })
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return "Resolution was estimated by Fourier shell correlation [Harauz1986].";
    }

    @Override
    public List<Citation> citations() {
        return List.of(new Citation(
                "Harauz1986",
                "Harauz, G. and van Heel, M.",
                "Exact filters for general geometry three dimensional reconstruction",
                "Optik",
                1986,
                ""));
    }
}
