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

/** Keeps the micrographs in which there are particles. */
public final class MicrographsOfParticles implements Protocol {
    private static final String PARTICLES = "particles";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sets")
                .add(
                        Choice.input(
                                        DataPackage.Literals.MICROGRAPH_SET,
                                        DataPackage.Literals.MOVIE_SET,
                                        DataPackage.Literals.CTF_SET)
                                .label("Micrographs, movies or CTFs"),
                        ParameterSpec.input(
                                        PARTICLES,
                                        DataPackage.Literals.PARTICLE_SET,
                                        DataPackage.Literals.COORDINATE_SET)
                                .label("Particles or coordinates")
                                .help("Micrographs are kept in which there is one of these at least; known by their "
                                        + "names."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        Choice.declare(configuration);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("match").run(step -> SameMicrograph.choose(step, PARTICLES));
    }

    @Override
    public List<String> summary(RunReport report) {
        return Choice.summary(report);
    }
}
