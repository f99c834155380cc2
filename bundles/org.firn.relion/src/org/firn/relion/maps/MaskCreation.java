/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.maps;

import java.util.List;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.Imaging;

/** Makes a soft mask around a map. */
public final class MaskCreation extends RelionProtocol {
    private static final String VOLUME = "volume";
    private static final String MASK = "mask";
    private static final String THRESHOLD = "inimaskThreshold";

    /** For the extension point. */
    public MaskCreation() {
        super("MaskCreate", "relion_mask_create");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Map")
                .add(ParameterSpec.input(VOLUME, DataPackage.Literals.VOLUME)
                        .label("Input 3D map")
                        .help("The map that the mask is made around."))
                .section("Mask")
                .add(
                        ParameterSpec.number("lowpassFilter")
                                .label("Lowpass filter map")
                                .unit("Å")
                                .range(0, 500)
                                .defaultValue(15.0)
                                .help("The map is filtered to this first; 0 leaves it."),
                        ParameterSpec.number(THRESHOLD)
                                .label("Initial binarisation threshold")
                                .range(-1e6, 1e6)
                                .defaultValue(0.02)
                                .help("Voxels of the filtered map above this are inside. When it is too high, the mask"
                                        + " is too tight, and the resolution comes out much too good."),
                        ParameterSpec.number("extendInimask")
                                .label("Extend binary map")
                                .unit("px")
                                .range(0, 200)
                                .defaultValue(3.0)
                                .help("The mask grows by this in all directions."),
                        ParameterSpec.number("widthMaskEdge")
                                .label("Add a soft edge")
                                .unit("px")
                                .range(0, 200)
                                .defaultValue(3.0)
                                .help("The width of the edge that falls off like a cosine."),
                        Parallel.threads(),
                        Parallel.more())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(VOLUME).ifPresent(volume -> configuration
                .output(MASK, DataPackage.Literals.MASK)
                .like(volume));
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        ParameterValues values = job.values();
        InputData volume = job.run().input(VOLUME);
        double pixel = Imaging.pixelSize(volume.header(), VOLUME);
        String mask = job.folder().job() + "mask.mrc";
        RelionCommand command = command()
                .option("--i", job.folder().link(volume.file("file"), "Maps"))
                .option("--o", mask)
                .option(values.number("lowpassFilter") > 0, "--lowpass", values.number("lowpassFilter"))
                .option("--angpix", pixel)
                .option("--ini_threshold", values.number(THRESHOLD))
                .option("--extend_inimask", values.number("extendInimask"))
                .option("--width_soft_edge", values.number("widthMaskEdge"))
                .option("--j", Parallel.threads(job.run()));
        job.run(Parallel.finish(command, values), () -> {});
        requireSense(Maps.describe(job, job.run().output(MASK), mask, pixel), job);
    }

    private static void requireSense(Maps.Values values, RelionJob job) throws ProtocolException {
        if (values.smallest() < -0.01 || values.largest() > 1.01 || values.largest() < 0.5) {
            throw new ProtocolException(
                    MASK,
                    "has values from %.3f to %.3f, where a mask has 0 to 1"
                            .formatted(values.smallest(), values.largest()),
                    "Lower the threshold.");
        }
        job.step().log("%.1f %% of the box is inside of the mask".formatted(100 * values.mean()));
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("mask of %.0f px of %.3f Å"
                .formatted(Reports.number(report, MASK, "width"), Reports.number(report, MASK, Imaging.SAMPLING_RATE)));
    }

    @Override
    public String methods(RunReport report) {
        return "A soft mask was made of the map at a threshold of %s with RELION [Scheres2012]."
                .formatted(report.parameters().number(THRESHOLD));
    }
}
