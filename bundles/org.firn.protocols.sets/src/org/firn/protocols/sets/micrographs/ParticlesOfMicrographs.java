/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.micrographs;

import java.util.List;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocols.sets.common.Choice;

/** Keeps the particles or coordinates of some micrographs. */
public final class ParticlesOfMicrographs implements Protocol {
    private static final String MICROGRAPHS = "micrographs";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sets")
                .add(
                        Choice.input(DataPackage.Literals.PARTICLE_SET, DataPackage.Literals.COORDINATE_SET)
                                .label("Particles or coordinates"),
                        ParameterSpec.input(
                                        MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET, DataPackage.Literals.CTF_SET)
                                .label("Micrographs")
                                .help("The micrographs, or the CTFs of micrographs, whose particles are kept; known by "
                                        + "their names."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        Choice.declare(configuration);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("match").run(step -> SameMicrograph.choose(step, MICROGRAPHS));
    }

    @Override
    public List<String> summary(RunReport report) {
        return Choice.summary(report);
    }
}
