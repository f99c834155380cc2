/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.ctf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.firn.formats.image.MrcWriter;
import org.firn.imaging.Image;
import org.firn.imaging.ctf.CtfEstimate;
import org.firn.imaging.ctf.CtfEstimator;
import org.firn.imaging.ctf.CtfParameters;
import org.firn.imaging.ctf.CtfSearch;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ItemContext;
import org.firn.protocol.ItemRow;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.Pictures;
import org.firn.protocols.spa.movies.AlignMovies;
import org.firn.tables.ItemTable;

/** Estimates the astigmatic contrast transfer function of each micrograph. */
public final class EstimateCtf implements Protocol {
    private static final String MICROGRAPHS = "micrographs";
    private static final String CTFS = "ctfs";
    private static final String LOWEST_DEFOCUS = "minimumDefocus";
    private static final String HIGHEST_DEFOCUS = "maximumDefocus";
    private static final String LOWEST_RESOLUTION = "lowestResolution";
    private static final String HIGHEST_RESOLUTION = "highestResolution";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Micrographs")
                .add(ParameterSpec.input(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                        .streaming()
                        .label("Micrographs")
                        .help("Where they were summed without dose weighting as well, that sum is used."))
                .section("Search")
                .group("Defocus")
                .add(
                        ParameterSpec.number(LOWEST_DEFOCUS)
                                .label("From")
                                .unit("Å")
                                .range(100, 200_000)
                                .defaultValue(5000.0)
                                .help("The smallest underfocus that is tried."),
                        ParameterSpec.number(HIGHEST_DEFOCUS)
                                .label("To")
                                .unit("Å")
                                .range(100, 200_000)
                                .defaultValue(50_000.0)
                                .help("The largest underfocus that is tried."))
                .group("Resolution")
                .add(
                        ParameterSpec.number(LOWEST_RESOLUTION)
                                .label("From")
                                .unit("Å")
                                .range(5, 200)
                                .defaultValue(30.0)
                                .expert()
                                .help("The lowest frequency used; below, the specimen itself dominates."),
                        ParameterSpec.number(HIGHEST_RESOLUTION)
                                .label("To")
                                .unit("Å")
                                .range(1, 50)
                                .defaultValue(5.0)
                                .expert()
                                .help("The highest frequency used; limited by the pixel size."))
                .perItem()
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        requireOrder(configuration, LOWEST_DEFOCUS, HIGHEST_DEFOCUS);
        requireOrder(configuration, HIGHEST_RESOLUTION, LOWEST_RESOLUTION);
        configuration.output(CTFS, DataPackage.Literals.CTF_SET);
    }

    private static void requireOrder(Configuration configuration, String smaller, String larger) {
        ParameterValues values = configuration.parameters();
        if (!(values.number(larger) > values.number(smaller))) {
            configuration.problem(Problem.error(
                    larger,
                    "is " + values.number(larger) + " Å, not more than " + smaller + " of " + values.number(smaller)
                            + " Å",
                    "Give a larger value."));
        }
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        DataHeader micrographs = run.input(MICROGRAPHS).header();
        CtfParameters optics = Microscope.optics(micrographs, MICROGRAPHS);
        double pixelSize = Microscope.require(micrographs, MICROGRAPHS, Microscope.SAMPLING_RATE);
        ParameterValues values = run.parameters();
        CtfSearch search = new CtfSearch(
                values.number(LOWEST_DEFOCUS),
                values.number(HIGHEST_DEFOCUS),
                values.number(LOWEST_RESOLUTION),
                Math.max(values.number(HIGHEST_RESOLUTION), 2 * pixelSize));
        plan.forEachItem("estimate", MICROGRAPHS)
                .needs(1, 256)
                .produces(CTFS)
                .process(item -> estimate(item, new CtfEstimator(optics, search), pixelSize));
    }

    private static void estimate(ItemContext item, CtfEstimator estimator, double pixelSize)
            throws IOException, ProtocolException {
        ItemRow micrograph = item.row();
        RunContext run = item.run();
        String file = micrograph
                .value(AlignMovies.SUM_FILE)
                .map(Object::toString)
                .orElseGet(() -> micrograph.text("image.file"));
        Image image = Pictures.read(run.resolve(file), 0);
        CtfEstimate estimate = estimator.estimate(image, pixelSize, item::isCancelled);
        Path spectrum = run.outDirectory().resolve(micrograph.text("name") + "_ctf.mrc");
        Image diagnostic = estimate.diagnostic();
        // The diagnostic's pixels are frequencies; its size in Å/px has no meaning of its own.
        MrcWriter.writeImage(spectrum, diagnostic.pixels(), diagnostic.width(), diagnostic.height(), 1);
        CtfParameters found = estimate.parameters().canonical();
        item.output(CTFS)
                .row(item.id())
                .set("micrograph.id", item.id())
                .set("micrograph.name", micrograph.text("name"))
                .set("defocusU", found.defocusU())
                .set("defocusV", found.defocusV())
                .set("defocusAngle", found.angle())
                .set("phaseShift", found.phaseShift())
                .set("resolution", estimate.resolution())
                .set("fitQuality", estimate.figureOfMerit())
                .set("spectrum.file", run.store(spectrum))
                .set("spectrum.index", 0L);
    }

    @Override
    public List<String> summary(RunReport report) {
        InputData ctfs = report.output(CTFS).orElse(null);
        if (ctfs == null || ctfs.header().size().orElse(0) == 0) {
            return List.of();
        }
        try (ItemTable table = ctfs.openTable()) {
            double[] defocus = table.doubles("defocusU");
            double[] resolution = table.doubles("resolution");
            Arrays.sort(defocus);
            Arrays.sort(resolution);
            return List.of(
                    "Defocus %.0f to %.0f Å, median %.0f Å"
                            .formatted(defocus[0], defocus[defocus.length - 1], defocus[defocus.length / 2]),
                    "Thon rings fit to %.1f Å in half of the %d micrographs"
                            .formatted(resolution[resolution.length / 2], resolution.length));
        } catch (IOException | ProtocolException e) {
            return List.of("The table of CTFs cannot be read: " + e.getMessage());
        }
    }

    @Override
    public String methods(RunReport report) {
        return "The contrast transfer function was estimated from the power spectrum of each micrograph by "
                + "maximising its "
                + "correlation with the astigmatic model [Mindell2003, Rohou2015].";
    }

    @Override
    public List<Citation> citations() {
        return List.of(
                new Citation(
                        "Mindell2003",
                        "Mindell, J. A. and Grigorieff, N.",
                        "Accurate determination of local defocus and specimen tilt in electron microscopy",
                        "J Struct Biol",
                        2003,
                        "10.1016/S1047-8477(03)00069-8"),
                new Citation(
                        "Rohou2015",
                        "Rohou, A. and Grigorieff, N.",
                        "CTFFIND4: Fast and accurate defocus estimation from electron micrographs",
                        "J Struct Biol",
                        2015,
                        "10.1016/j.jsb.2015.08.008"));
    }
}
