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
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocols.spa.common.Microscope;

/** Imports movies of the microscope by a pattern of files; nothing is copied. */
public final class ImportMovies implements Protocol {
    private static final String MOVIES = "movies";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(ParameterSpec.of(MOVIES, ParameterType.PATH)
                        .label("Movies")
                        .help("The movie files, as a pattern such as /data/movies/*.tif. MRC, "
                                + "MRCS and TIFF are "
                                + "read. They stay where they are."))
                .add(CameraReferences.parameters())
                .section("Streaming")
                .add(FolderStreamSettings.parameters())
                .section("Acquisition")
                .add(Microscope.parameters())
                .add(Microscope.doseParameters())
                .perItem()
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        OutputSpec movies = configuration.output(MOVIES, DataPackage.Literals.MOVIE_SET);
        Microscope.describe(movies, configuration.parameters());
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        if (FolderStreamSettings.isStreaming(run.parameters())) {
            planStreaming(run, plan);
            return;
        }
        ImageFileImport files = new ImageFileImport(run, MOVIES);
        ImageInfo model = files.model();
        OutputSpec movies = run.output(MOVIES)
                .with("width", model.width())
                .with("height", model.height())
                .with("frames", model.sections());
        CameraReferences.describe(run, model, movies);
        plan.forEach("check", files.sources())
                .uses()
                .arguments(model.width(), model.height(), model.sections())
                .produces(MOVIES)
                .process(item -> {
                    files.check(item.source().file());
                    write(item, model.sections());
                });
    }

    private static void planStreaming(RunContext run, Plan plan) {
        ArrivingImages files = new ArrivingImages(
                run, MOVIES, MOVIES, model -> CameraReferences.describe(run, model, run.output(MOVIES)));
        plan.forEachArriving("check", files.stream())
                .uses(CameraReferences.GAIN, CameraReferences.DARK)
                .produces(MOVIES)
                .process(item -> write(item, files.check(item)));
    }

    private static void write(ItemContext item, int frames) {
        Path file = item.source().file();
        item.output(MOVIES)
                .row(item.id())
                .set("name", item.name())
                .set("image.file", item.run().store(file))
                .set("image.index", 0L)
                .set("frames", frames)
                .set("opticsGroup", 1L);
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(MOVIES).map(output -> describe(output.header())).orElse(List.of());
    }

    private static List<String> describe(DataHeader movies) {
        return List.of("%,.0f movies of %.0f frames, %,.0f × %,.0f px at %.3f Å/px"
                .formatted(
                        movies.size().orElse(0),
                        movies.number("frames").orElse(0),
                        movies.number("width").orElse(0),
                        movies.number("height").orElse(0),
                        movies.number(Microscope.SAMPLING_RATE).orElse(0)));
    }

    @Override
    public String methods(RunReport report) {
        return report.output(MOVIES)
                .map(output -> output.header())
                .map(movies -> "%,.0f movies were recorded at %.0f kV with a pixel size of %.3f Å and %.0f frames each."
                        .formatted(
                                movies.size().orElse(0),
                                movies.number("voltage").orElse(0),
                                movies.number(Microscope.SAMPLING_RATE).orElse(0),
                                movies.number("frames").orElse(0)))
                .orElse("");
    }
}
