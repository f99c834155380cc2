/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.picking;

import java.util.List;
import org.firn.imaging.Image;
import org.firn.imaging.picking.BlobPicker;
import org.firn.imaging.picking.BlobPickerSettings;
import org.firn.imaging.picking.Contrast;
import org.firn.imaging.picking.Pick;
import org.firn.imaging.picking.PickResult;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.ItemContext;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.Pictures;

/** Picks particles as blobs within a range of sizes. */
public final class PickParticles implements Protocol {
    /** Ids of coordinates are the micrograph's id times this, plus a number within the micrograph. */
    public static final long PICKS_PER_MICROGRAPH = 1_000_000;

    private static final String MICROGRAPHS = "micrographs";
    private static final String COORDINATES = "coordinates";
    private static final String DIAMETER = "particleDiameter";
    private static final String SMALLEST = "smallestDiameter";
    private static final String THRESHOLD = "threshold";
    private static final String DISTANCE = "minimumDistance";
    private static final String CONTRAST = "contrast";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Particles")
                .add(
                        ParameterSpec.input(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                                .streaming()
                                .label("Micrographs")
                                .help("The micrographs to look at."),
                        ParameterSpec.number(DIAMETER)
                                .label("Particle diameter")
                                .unit("Å")
                                .range(10, 5000)
                                .help("The longest dimension of the particle."),
                        ParameterSpec.number(SMALLEST)
                                .label("Smallest diameter")
                                .unit("Å")
                                .range(5, 5000)
                                .optional()
                                .expert()
                                .help("The smallest blob looked for; half the particle diameter when empty, since most "
                                        + "views are shorter than the longest dimension."),
                        ParameterSpec.choice(
                                        CONTRAST,
                                        new ParameterSpec.Choice("dark", "dark on bright"),
                                        new ParameterSpec.Choice("bright", "bright on dark"))
                                .label("Particles are")
                                .expert()
                                .help("Particles in ice are darker than it; in negative stain they are brighter."))
                .section("Selection")
                .add(
                        ParameterSpec.number(THRESHOLD)
                                .label("Threshold")
                                .unit("σ")
                                .range(0, 100)
                                .optional()
                                .expert()
                                .help("How far a blob must stand out, in standard deviations of the noise; empty for a "
                                        + "threshold that follows from each micrograph's noise."),
                        ParameterSpec.number(DISTANCE)
                                .label("Smallest distance")
                                .unit("Å")
                                .range(1, 10_000)
                                .optional()
                                .expert()
                                .help("Two picks are at least this far apart; empty for what suits the diameter."))
                .perItem()
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        if (values.isSet(SMALLEST) && values.number(SMALLEST) > values.number(DIAMETER)) {
            configuration.problem(Problem.error(
                    SMALLEST,
                    "is " + values.number(SMALLEST) + " Å, more than the particle " + "diameter of "
                            + values.number(DIAMETER) + " Å",
                    "Give a smaller value, or leave it empty."));
        }
        configuration.input(MICROGRAPHS).ifPresent(micrographs -> configuration
                .output(COORDINATES, DataPackage.Literals.COORDINATE_SET)
                .with(
                        Microscope.SAMPLING_RATE,
                        micrographs.number(Microscope.SAMPLING_RATE).orElse(0))
                .with(DIAMETER, values.number(DIAMETER)));
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        double pixelSize = Microscope.require(run.input(MICROGRAPHS).header(), MICROGRAPHS, Microscope.SAMPLING_RATE);
        BlobPickerSettings settings = settings(run.parameters());
        plan.forEachItem("pick", MICROGRAPHS)
                .needs(1, 128)
                .produces(COORDINATES)
                .process(item -> pick(item, new BlobPicker(settings), pixelSize));
    }

    private static BlobPickerSettings settings(ParameterValues values) {
        double diameter = values.number(DIAMETER);
        BlobPickerSettings settings = values.isSet(SMALLEST)
                ? BlobPickerSettings.forRange(values.number(SMALLEST), diameter)
                : BlobPickerSettings.forParticle(diameter);
        if (values.text(CONTRAST).equals("bright")) {
            settings = settings.withContrast(Contrast.BRIGHT_ON_DARK);
        }
        if (values.isSet(THRESHOLD)) {
            settings = settings.withThreshold(values.number(THRESHOLD));
        }
        return values.isSet(DISTANCE) ? settings.withMinDistance(values.number(DISTANCE)) : settings;
    }

    private static void pick(ItemContext item, BlobPicker picker, double pixelSize) throws ProtocolException {
        Image micrograph = Pictures.read(item.run().resolve(item.row().text("image.file")), 0);
        PickResult result = picker.pick(micrograph, pixelSize, item::isCancelled);
        RowSink rows = item.output(COORDINATES);
        String name = item.row().text("name");
        long id = item.id() * PICKS_PER_MICROGRAPH;
        for (Pick pick : result.picks()) {
            rows.row(++id)
                    .set("micrograph.id", item.id())
                    .set("micrograph.name", name)
                    .set("x", pick.x())
                    .set("y", pick.y())
                    .set("score", pick.merit())
                    .set("diameter", pick.diameter());
        }
        item.log("%s: %d picks above %.2f σ; left out %d contaminants"
                .formatted(name, result.picks().size(), result.threshold(), result.contaminants()));
    }

    @Override
    public void verify(RunReport report) throws ProtocolException {
        double picks = report.output(COORDINATES)
                .map(output -> output.header().size().orElse(0))
                .orElse(0.0);
        if (picks == 0) {
            throw new ProtocolException(
                    COORDINATES,
                    "is empty: nothing was picked on any micrograph",
                    "Check the particle diameter, the contrast and the threshold.");
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        double picks = report.output(COORDINATES)
                .map(output -> output.header().size().orElse(0))
                .orElse(0.0);
        double micrographs =
                report.inputs().get(MICROGRAPHS).get(0).header().size().orElse(1);
        return List.of("%,.0f particles, %.0f a micrograph".formatted(picks, picks / Math.max(1, micrographs)));
    }

    @Override
    public String methods(RunReport report) {
        return "Particles were picked as blobs of up to %.0f Å by Laplacian-of-Gaussian filters [Voss2009, "
                + "Zivanov2018].".formatted(report.parameters().number(DIAMETER));
    }

    @Override
    public List<Citation> citations() {
        return List.of(
                new Citation(
                        "Voss2009",
                        "Voss, N. R. and Yoshioka, C. K. and Radermacher, M. and Potter, C. S. and " + "Carragher, B.",
                        "DoG Picker and TiltPicker: software tools to facilitate particle selection in "
                                + "single particle electron microscopy",
                        "J Struct Biol",
                        2009,
                        "10.1016/j.jsb.2009.01.004"),
                new Citation(
                        "Zivanov2018",
                        "Zivanov, J. and Nakane, T. and Forsberg, B. O. and Kimanius, D. and Hagen, "
                                + "W. J. H. and Lindahl, E. and Scheres, S. H. W.",
                        "New tools for automated high-resolution cryo-EM structure determination in RELION-3",
                        "eLife",
                        2018,
                        "10.7554/eLife.42166"));
    }
}
