/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.util.List;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocols.spa.common.Microscope;

/** Imports movies that metadata of RELION, SerialEM, EPU and others list or describe; nothing is copied. */
public final class ImportMovieList implements Protocol {
    private static final String MOVIES = "movies";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(ImportListedImages.parameters("movies", "movies.star of RELION, .mdoc of SerialEM, .xml of EPU"))
                .add(CameraReferences.parameters())
                .section("Acquisition")
                .add(Microscope.toldParameters())
                .add(Microscope.toldDoseParameters())
                .perItem()
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        Microscope.describeKnown(
                configuration.output(MOVIES, DataPackage.Literals.MOVIE_SET), configuration.parameters());
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        ImportListedImages images = new ImportListedImages(run, MOVIES, ItemKind.MOVIE);
        CameraReferences.describe(run, images.model(), run.output(MOVIES));
        images.plan(plan);
    }

    @Override
    public List<String> summary(RunReport report) {
        return new ImportMovies().summary(report);
    }

    @Override
    public String methods(RunReport report) {
        return new ImportMovies().methods(report);
    }
}
