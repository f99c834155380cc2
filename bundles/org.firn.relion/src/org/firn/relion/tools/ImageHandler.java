/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.tools;

import java.util.List;
import java.util.Map;
import org.firn.formats.image.ImageInfo;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.maps.Maps;
import org.firn.relion.star.Imaging;

/** Operations of relion_image_handler on a map: rescaling, boxing, filtering, values, hand, arithmetic. */
public final class ImageHandler extends RelionProtocol {
    private static final String VOLUME = "volume";
    private static final String OTHER = "other";
    private static final String ARITHMETIC = "arithmetic";
    private static final String NONE = "none";
    private static final String RESCALE = "rescaleAngpix";
    private static final String BOX = "newBox";
    private static final String HAND = "invertHand";
    /** Numbers that are options of the program, by the names of the parameters. */
    private static final Map<String, String> NUMBERS = Map.of(
            "lowpass", "--lowpass",
            "highpass", "--highpass",
            "bfactor", "--bfactor",
            "multiplyConstant", "--multiply_constant",
            "addConstant", "--add_constant",
            "thresholdAbove", "--threshold_above",
            "thresholdBelow", "--threshold_below");

    /** For the extension point. */
    public ImageHandler() {
        super("ImageHandler", "relion_image_handler");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Map")
                .add(
                        ParameterSpec.input(VOLUME, DataPackage.Literals.VOLUME, DataPackage.Literals.MASK)
                                .label("Input map")
                                .help("The map, or a mask."),
                        ParameterSpec.choice(
                                        ARITHMETIC,
                                        new ParameterSpec.Choice(NONE, "None"),
                                        new ParameterSpec.Choice("--add", "Add the other map"),
                                        new ParameterSpec.Choice("--subtract", "Subtract the other map"),
                                        new ParameterSpec.Choice("--multiply", "Multiply with the other map"),
                                        new ParameterSpec.Choice("--divide", "Divide by the other map"))
                                .label("Arithmetic")
                                .help("What is done with another map of the same size, before all else."),
                        ParameterSpec.input(OTHER, DataPackage.Literals.VOLUME, DataPackage.Literals.MASK)
                                .label("Other map")
                                .optional()
                                .help("For arithmetic."))
                .section("Size")
                .add(
                        number(RESCALE, "Rescale to", "Å/px", "The new pixel size, by Fourier cropping or padding.")
                                .range(0.05, 100),
                        ParameterSpec.integer(BOX)
                                .label("New box size")
                                .unit("px")
                                .range(8, 4096)
                                .optional()
                                .help("Cut or padded to this, after rescaling."))
                .section("Values")
                .add(
                        number("lowpass", "Low-pass filter", "Å", "Removes finer detail.")
                                .range(0.1, 1000),
                        number("highpass", "High-pass filter", "Å", "Removes coarser detail.")
                                .range(1, 10000),
                        number("bfactor", "B-factor", "Å²", "Negative sharpens.")
                                .range(-5000, 5000),
                        number("multiplyConstant", "Multiply with", "", "A constant."),
                        number("addConstant", "Add", "", "A constant."),
                        number("thresholdAbove", "Cut values above", "", "Larger values become this."),
                        number("thresholdBelow", "Cut values below", "", "Smaller values become this."),
                        ParameterSpec.flag(HAND).label("Invert the hand").help("Mirrors the map along x."),
                        Parallel.more())
                .build();
    }

    private static ParameterSpec number(String name, String label, String unit, String help) {
        return ParameterSpec.number(name).label(label).unit(unit).optional().help(help);
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        boolean arithmetic = !values.text(ARITHMETIC).equals(NONE);
        if (arithmetic != configuration.input(OTHER).isPresent()) {
            configuration.problem(Problem.error(
                    OTHER,
                    arithmetic ? "is not linked, but arithmetic needs it" : "is linked, but no arithmetic is wanted",
                    arithmetic ? "Link a map of the same size." : "Choose what is done with it, or take it away."));
        }
        configuration.input(VOLUME).ifPresent(volume -> {
            OutputSpec output = configuration.output(VOLUME, volume.type()).like(volume);
            values.value(RESCALE).ifPresent(size -> output.with(Imaging.SAMPLING_RATE, size));
            if (volume.isA(DataPackage.Literals.VOLUME)) {
                output.with("halfMap1", "").with("halfMap2", "").with("resolution", 0.0);
            }
        });
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        ParameterValues values = job.values();
        InputData volume = job.run().input(VOLUME);
        double pixel = Imaging.pixelSize(volume.header(), VOLUME);
        String result = job.folder().job() + "result.mrc";
        RelionCommand command = command()
                .option("--i", job.folder().link(volume.file("file"), "Maps"))
                .option("--o", result)
                .option("--angpix", pixel);
        if (!values.text(ARITHMETIC).equals(NONE)) {
            InputData other = job.run().input(OTHER);
            command.option(values.text(ARITHMETIC), job.folder().link(other.file("file"), "Maps"));
        }
        command.option(
                        values.isSet(RESCALE),
                        "--rescale_angpix",
                        values.value(RESCALE).orElse(0))
                .option(values.isSet(BOX), "--new_box", values.value(BOX).orElse(0))
                .flag(values.flag(HAND), "--invert_hand");
        for (String name : NUMBERS.keySet().stream().sorted().toList()) {
            command.option(
                    values.isSet(name), NUMBERS.get(name), values.value(name).orElse(0));
        }
        job.runTool(Parallel.finish(command, values));
        double made = values.isSet(RESCALE) ? values.number(RESCALE) : pixel;
        Maps.describe(job, job.run().output(VOLUME), result, made);
        ImageInfo info = Reports.image(job.folder().file(result));
        job.step().log("map of %d px of %.4f Å".formatted(info.width(), made));
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("map of %.0f px of %.3f Å"
                .formatted(
                        Reports.number(report, VOLUME, "width"),
                        Reports.number(report, VOLUME, Imaging.SAMPLING_RATE)));
    }
}
