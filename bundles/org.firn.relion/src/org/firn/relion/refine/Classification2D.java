/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.refine;

import java.io.IOException;
import java.util.List;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.Reports;

/** Sorts particles into classes of like views without a reference. */
public final class Classification2D extends RefineProtocol {
    private static final String PSI_SAMPLING = "psiSampling";
    private static final String ALIGN = "dontSkipAlign";

    /** For the extension point. */
    public Classification2D() {
        super("Class2D", "IN_PLANE");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Particles")
                .add(RefineForm.particles())
                .section("CTF")
                .add(RefineForm.ctf())
                .section("Optimisation")
                .add(RefineForm.classes(1), RefineForm.tau(2), RefineForm.iterations(25))
                .add(RefineForm.masking())
                .add(RefineForm.limit())
                .section("Sampling")
                .add(
                        ParameterSpec.flag(ALIGN)
                                .label("Perform image alignment")
                                .defaultValue(true)
                                .help("Without it, particles stay as they are aligned, and are only sorted."),
                        ParameterSpec.number(PSI_SAMPLING)
                                .label("In-plane angular sampling")
                                .unit("degree")
                                .range(0.5, 45)
                                .defaultValue(6.0)
                                .help("The step by which images are turned; the first look is twice as coarse."))
                .add(RefineForm.offsets(5, 1))
                .section("Compute")
                .add(RefineForm.compute(1))
                .build();
    }

    @Override
    void addOutputs(Configuration configuration, DataHeader particles, OutputSpec output) {
        ClassOutputs.declare2D(configuration, particles);
    }

    @Override
    boolean needsPoses(ParameterValues values) {
        return false;
    }

    @Override
    int iterations(RelionJob job) {
        return job.values().count(RefineForm.ITERATIONS);
    }

    @Override
    void addOptions(RelionJob job, RelionCommand command) {
        ParameterValues values = job.values();
        command.option("--iter", values.integer(RefineForm.ITERATIONS))
                .option("--tau2_fudge", values.number(RefineForm.TAU))
                .option("--K", values.integer(RefineForm.CLASSES))
                .option(values.number(RefineForm.LIMIT) > 0, "--strict_highres_exp", values.number(RefineForm.LIMIT))
                .flag(!values.flag(ALIGN), "--skip_align")
                .option("--oversampling", 1)
                .option("--psi_step", 2 * values.number(PSI_SAMPLING))
                .flag("--norm")
                .flag("--scale");
    }

    @Override
    void publish(RelionJob job, String prefix) throws ProtocolException, IOException {
        ClassOutputs.publish2D(job, prefix, model(job, prefix));
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of(
                "%,.0f particles in %.0f classes"
                        .formatted(Reports.size(report, PARTICLES), Reports.size(report, ClassOutputs.CLASSES)),
                "best resolution of a class %.1f Å".formatted(ClassOutputs.best(report)));
    }

    @Override
    public String methods(RunReport report) {
        return "Particles were classified in 2D into %d classes in %d iterations of RELION [Scheres2012]."
                .formatted(
                        report.parameters().integer(RefineForm.CLASSES),
                        report.parameters().integer(RefineForm.ITERATIONS));
    }
}
