/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.util.List;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocols.spa.common.Microscope;

/** Imports micrographs that metadata of RELION, SerialEM, EPU and others list or describe; nothing is copied. */
public final class ImportMicrographList implements Protocol {
    private static final String MICROGRAPHS = "micrographs";
    private static final String DOSE_WEIGHTED = "doseWeighted";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(ImportListedImages.parameters(
                        "micrographs", "micrographs.star of RELION, .mdoc of SerialEM, .xml of EPU"))
                .add(ParameterSpec.flag(DOSE_WEIGHTED)
                        .label("Dose-weighted")
                        .help("Whether they were summed with dose weighting."))
                .section("Acquisition")
                .add(Microscope.toldParameters())
                .perItem()
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        Microscope.describeKnown(
                configuration
                        .output(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                        .with(DOSE_WEIGHTED, values.flag(DOSE_WEIGHTED)),
                values);
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        ImportListedImages images = new ImportListedImages(run, MICROGRAPHS, ItemKind.MICROGRAPH);
        ImportMicrographs.requireOneImage(images.model(), MicrographFiles.FILES);
        images.plan(plan);
    }

    @Override
    public List<String> summary(RunReport report) {
        return new ImportMicrographs().summary(report);
    }

    @Override
    public String methods(RunReport report) {
        return new ImportMicrographs().methods(report);
    }
}
