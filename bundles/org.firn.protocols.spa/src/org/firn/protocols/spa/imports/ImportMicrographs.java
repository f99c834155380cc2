/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.file.Path;
import java.util.List;
import org.firn.formats.image.ImageInfo;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ItemContext;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocols.spa.common.Microscope;

/** Imports micrographs, movies that something else has aligned and summed, by a pattern of files; nothing is copied. */
public final class ImportMicrographs implements Protocol {
    private static final String MICROGRAPHS = "micrographs";
    private static final String DOSE_WEIGHTED = "doseWeighted";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(
                        ParameterSpec.of(MICROGRAPHS, ParameterType.PATH)
                                .label("Micrographs")
                                .help("The micrograph files, as a pattern such as /data/micrographs/*.mrc. MRC and "
                                        + "TIFF are read. They stay where they are."),
                        ParameterSpec.flag(DOSE_WEIGHTED)
                                .label("Dose-weighted")
                                .help("Whether they were summed with dose weighting."))
                .section("Streaming")
                .add(FolderStreamSettings.parameters())
                .section("Acquisition")
                .add(Microscope.parameters())
                .perItem()
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        Microscope.describe(
                configuration
                        .output(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                        .with(DOSE_WEIGHTED, configuration.parameters().flag(DOSE_WEIGHTED)),
                configuration.parameters());
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        if (FolderStreamSettings.isStreaming(run.parameters())) {
            planStreaming(run, plan);
            return;
        }
        ImageFileImport files = new ImageFileImport(run, MICROGRAPHS);
        ImageInfo model = files.model();
        requireOneImage(model);
        run.output(MICROGRAPHS).with("width", model.width()).with("height", model.height());
        plan.forEach("check", files.sources())
                .uses()
                .arguments(model.width(), model.height())
                .produces(MICROGRAPHS)
                .process(item -> {
                    files.check(item.source().file());
                    write(item);
                });
    }

    private static void planStreaming(RunContext run, Plan plan) {
        ArrivingImages files = new ArrivingImages(run, MICROGRAPHS, MICROGRAPHS, ImportMicrographs::requireOneImage);
        plan.forEachArriving("check", files.stream())
                .uses()
                .produces(MICROGRAPHS)
                .process(item -> {
                    files.check(item);
                    write(item);
                });
    }

    private static void requireOneImage(ImageInfo model) throws ProtocolException {
        requireOneImage(model, MICROGRAPHS);
    }

    /**
     * Refuses movies.
     *
     * @param parameter the parameter with the pattern, for the message
     */
    static void requireOneImage(ImageInfo model, String parameter) throws ProtocolException {
        if (model.sections() != 1) {
            throw new ProtocolException(
                    parameter,
                    "leads to " + model.path() + " with " + ImageFileImport.size(model) + "; a micrograph is one image",
                    "Import movies as movies, or name the micrographs.");
        }
    }

    private static void write(ItemContext item) {
        Path file = item.source().file();
        item.output(MICROGRAPHS)
                .row(item.id())
                .set("name", item.name())
                .set("image.file", item.run().store(file))
                .set("image.index", 0L)
                .set("opticsGroup", 1L);
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(MICROGRAPHS)
                .map(output -> describe(output.header()))
                .orElse(List.of());
    }

    private static List<String> describe(DataHeader micrographs) {
        return List.of("%,.0f micrographs of %,.0f × %,.0f px at %.3f Å/px"
                .formatted(
                        micrographs.size().orElse(0),
                                micrographs.number("width").orElse(0),
                        micrographs.number("height").orElse(0),
                                micrographs.number(Microscope.SAMPLING_RATE).orElse(0)));
    }

    @Override
    public String methods(RunReport report) {
        return report.output(MICROGRAPHS)
                .map(output -> output.header())
                .map(header -> "%,.0f micrographs were recorded at %.0f kV with a pixel size of %.3f Å."
                        .formatted(
                                header.size().orElse(0),
                                header.number("voltage").orElse(0),
                                header.number(Microscope.SAMPLING_RATE).orElse(0)))
                .orElse("");
    }
}
