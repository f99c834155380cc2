/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.maps;

import java.util.List;
import org.firn.formats.star.StarTable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Literature;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.Imaging;

/** Sharpens a map and estimates its resolution from its half maps, inside of a mask. */
public final class PostProcessing extends RelionProtocol {
    private static final String VOLUME = "volume";
    private static final String MASK = "mask";
    private static final String MASKED = "masked";
    private static final String FSC = "fsc";
    private static final String STAR = "star";
    private static final String AUTO = "doAutoBfac";
    private static final String ADHOC = "doAdhocBfac";

    /** For the extension point. */
    public PostProcessing() {
        super("PostProcess", "relion_postprocess");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Maps")
                .add(
                        ParameterSpec.input(VOLUME, DataPackage.Literals.VOLUME)
                                .label("Half-maps")
                                .help("A volume with its two unfiltered half maps."),
                        ParameterSpec.input(MASK, DataPackage.Literals.MASK)
                                .label("Solvent mask")
                                .help("A soft mask around the particle."),
                        ParameterSpec.number("angpix")
                                .label("Calibrated pixel size")
                                .unit("Å/px")
                                .range(0.05, 100)
                                .optional()
                                .help("When it is known better by now; what the maps say when empty."))
                .section("Sharpen")
                .add(
                        ParameterSpec.flag(AUTO)
                                .label("Estimate B-factor automatically")
                                .defaultValue(true)
                                .help("From the fall of amplitudes with frequency; needs better than 10 Å."),
                        ParameterSpec.number("autobLowres")
                                .label("Lowest resolution for auto-B fit")
                                .unit("Å")
                                .range(1, 100)
                                .defaultValue(10.0)
                                .when(Condition.is(AUTO, true))
                                .help("The fit begins here."),
                        ParameterSpec.flag(ADHOC)
                                .label("Use your own B-factor")
                                .when(Condition.is(AUTO, false))
                                .help("Instead of an estimated one."),
                        ParameterSpec.number("adhocBfac")
                                .label("User-provided B-factor")
                                .unit("Å²")
                                .range(-2000, 2000)
                                .defaultValue(-1000.0)
                                .when(Condition.is(ADHOC, true))
                                .help("Negative sharpens."),
                        ParameterSpec.flag("doSkipFscWeighting")
                                .label("Skip FSC-weighting")
                                .expert()
                                .help("The map is then filtered at a frequency of your choice."),
                        ParameterSpec.number("lowPass")
                                .label("Ad-hoc low-pass filter")
                                .unit("Å")
                                .range(0, 40)
                                .defaultValue(5.0)
                                .expert()
                                .when(Condition.is("doSkipFscWeighting", true))
                                .help("This frequency."),
                        Parallel.more())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(VOLUME).ifPresent(volume -> {
            pixel(configuration.output(VOLUME, DataPackage.Literals.VOLUME).like(volume), configuration);
            OutputSpec masked = configuration.output(MASKED, DataPackage.Literals.VOLUME);
            volume.text("symmetry").ifPresent(symmetry -> masked.with("symmetry", symmetry));
            pixel(masked, configuration);
            pixel(
                    configuration
                            .output(FSC, DataPackage.Literals.FSC_SET)
                            .with(Imaging.SAMPLING_RATE, volume.attributes().get(Imaging.SAMPLING_RATE))
                            .with("threshold", FscCurves.THRESHOLD),
                    configuration);
            configuration.output(STAR, DataPackage.Literals.DOCUMENT).with("mediaType", "text/plain");
        });
    }

    private static void pixel(OutputSpec output, Configuration configuration) {
        configuration.parameters().value("angpix").ifPresent(value -> output.with(Imaging.SAMPLING_RATE, value));
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        ParameterValues values = job.values();
        InputData volume = job.run().input(VOLUME);
        double pixel = values.isSet("angpix") ? values.number("angpix") : Imaging.pixelSize(volume.header(), VOLUME);
        String half = Maps.halves(job, VOLUME, volume);
        requireSameBox(job, volume);
        String prefix = job.folder().job() + "postprocess";
        RelionCommand command = command()
                .option("--i", half)
                .option("--o", prefix)
                .option("--angpix", pixel)
                .option("--mask", job.folder().link(job.run().input(MASK).file("file"), "Masks"))
                .flag(values.flag(AUTO), "--auto_bfac")
                .option(values.flag(AUTO), "--autob_lowres", number(values, "autobLowres"))
                .option(!values.flag(AUTO) && values.flag(ADHOC), "--adhoc_bfac", number(values, "adhocBfac"))
                .flag(values.flag("doSkipFscWeighting"), "--skip_fsc_weighting")
                .option(values.flag("doSkipFscWeighting"), "--low_pass", number(values, "lowPass"));
        job.run(Parallel.finish(command, values), () -> {});
        publish(job, prefix, pixel);
    }

    private static double number(ParameterValues values, String name) {
        return values.isSet(name) ? values.number(name) : 0;
    }

    private static void requireSameBox(RelionJob job, InputData volume) throws Exception {
        int box = Reports.image(volume.file("halfMap1")).width();
        int mask = Reports.image(job.run().input(MASK).file("file")).width();
        if (box != mask) {
            throw new ProtocolException(
                    MASK,
                    "has a box of " + mask + " px, but the half maps have " + box + " px",
                    "Make the mask of this map.");
        }
    }

    private static void publish(RelionJob job, String prefix, double pixel) throws Exception {
        OutputSpec volume = job.run().output(VOLUME);
        OutputSpec masked = job.run().output(MASKED);
        Maps.describe(job, volume, prefix + ".mrc", pixel);
        Maps.describe(job, masked, prefix + "_masked.mrc", pixel);
        String star = prefix + ".star";
        StarTable general = Reports.star(job.folder().file(star)).table("general");
        double resolution = general.getDouble(0, "rlnFinalResolution");
        FscCurves.publish(job, star, FSC);
        volume.with("resolution", resolution);
        masked.with("resolution", resolution);
        job.run().output(FSC).with("resolution", resolution);
        job.run().output(STAR).with("file", job.folder().store(star));
        job.step().log("resolution %.2f Å".formatted(resolution));
        if (general.column("rlnBfactorUsedForSharpening").isPresent()) {
            job.step().log("B-factor %.1f Å²".formatted(general.getDouble(0, "rlnBfactorUsedForSharpening")));
        }
        if (resolution < 2.02 * pixel) {
            job.step()
                    .log("Warning: the resolution is that of the pixels (%.2f Å). Either the images were made too"
                                    .formatted(2 * pixel)
                            + " small, or the mask is too tight: look at the curve of the phase-randomised maps.");
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        double resolution = Reports.number(report, VOLUME, "resolution");
        double nyquist = 2 * Reports.number(report, VOLUME, Imaging.SAMPLING_RATE);
        String line = "resolution %.2f Å at FSC = 0.143, inside of the mask".formatted(resolution);
        return resolution < 1.01 * nyquist
                ? List.of(line, "this is the limit of the pixels: is the mask too tight?")
                : List.of(line);
    }

    @Override
    public String methods(RunReport report) {
        return "The resolution was estimated as %.2f Å from half maps, corrected for the mask [Chen2013], and the map"
                        .formatted(Reports.number(report, VOLUME, "resolution"))
                + " was sharpened with RELION [Scheres2012].";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Literature.RELION, Literature.RESOLUTION);
    }
}
