/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.refine;

import java.io.IOException;
import java.util.List;
import org.firn.protocol.Condition;
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

/** Sorts particles into classes of like structure. */
public final class Classification3D extends RefineProtocol {
    private static final String ALIGN = "dontSkipAlign";
    private static final String LOCAL = "doLocalAngSearches";
    private static final String SIGMA = "sigmaAngles";

    /** For the extension point. */
    public Classification3D() {
        super("Class3D", "PROJECTION");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Input")
                .add(RefineForm.particles(), RefineForm.reference(), RefineForm.mask())
                .section("Reference")
                .add(RefineForm.referenceDetails(60))
                .section("CTF")
                .add(RefineForm.ctf())
                .section("Optimisation")
                .add(RefineForm.classes(1), RefineForm.tau(4), RefineForm.iterations(25))
                .add(RefineForm.masking())
                .add(RefineForm.limit())
                .section("Sampling")
                .add(
                        ParameterSpec.flag(ALIGN)
                                .label("Perform image alignment")
                                .defaultValue(true)
                                .help("Without it, particles keep their poses, and are only sorted."),
                        RefineForm.sampling(2))
                .add(RefineForm.offsets(5, 1))
                .add(
                        ParameterSpec.flag(LOCAL)
                                .label("Perform local angular searches")
                                .when(Condition.is(ALIGN, true))
                                .help("Only around the poses that the particles have."),
                        ParameterSpec.number(SIGMA)
                                .label("Local angular search range")
                                .unit("degree")
                                .range(0.1, 90)
                                .defaultValue(5.0)
                                .when(Condition.is(LOCAL, true))
                                .help("Angles are looked for within this of the present ones."))
                .section("Compute")
                .add(RefineForm.compute(1))
                .build();
    }

    @Override
    void addOutputs(Configuration configuration, DataHeader particles, OutputSpec output) {
        ClassVolumes.declare(
                configuration, particles, configuration.parameters().count(RefineForm.CLASSES));
    }

    @Override
    boolean needsPoses(ParameterValues values) {
        return !values.flag(ALIGN) || isLocal(values);
    }

    private static boolean isLocal(ParameterValues values) {
        return values.isSet(LOCAL) && values.flag(LOCAL);
    }

    @Override
    int iterations(RelionJob job) {
        return job.values().count(RefineForm.ITERATIONS);
    }

    @Override
    void addOptions(RelionJob job, RelionCommand command) throws ProtocolException, IOException, InterruptedException {
        ParameterValues values = job.values();
        boolean align = values.flag(ALIGN);
        addReference(job, command);
        command.option("--iter", values.integer(RefineForm.ITERATIONS))
                .option("--tau2_fudge", values.number(RefineForm.TAU))
                .option("--K", values.integer(RefineForm.CLASSES))
                .option(values.number(RefineForm.LIMIT) > 0, "--strict_highres_exp", values.number(RefineForm.LIMIT))
                .flag(!align, "--skip_align")
                .option("--oversampling", 1)
                .option(align, "--healpix_order", Integer.parseInt(values.text(RefineForm.SAMPLING)))
                .option(isLocal(values), "--sigma_ang", isLocal(values) ? values.number(SIGMA) / 3 : 0)
                .flag("--norm")
                .flag("--scale");
    }

    @Override
    void publish(RelionJob job, String prefix) throws ProtocolException, IOException {
        ClassVolumes.publish(job, prefix, model(job, prefix));
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("%,.0f particles in %.0f classes"
                .formatted(Reports.size(report, PARTICLES), Reports.size(report, ClassOutputs.CLASSES)));
    }

    @Override
    public String methods(RunReport report) {
        return "Particles were classified in 3D into %d classes in %d iterations of RELION [Scheres2012]."
                .formatted(
                        report.parameters().integer(RefineForm.CLASSES),
                        report.parameters().integer(RefineForm.ITERATIONS));
    }
}
