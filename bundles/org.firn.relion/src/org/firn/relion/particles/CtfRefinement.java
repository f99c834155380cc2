/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.particles;

import java.util.List;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Literature;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.ParticleResult;
import org.firn.relion.star.ParticleStar;

/** Refines defocus and astigmatism of particles, and aberrations of their optics, against a map. */
public final class CtfRefinement extends RelionProtocol {
    private static final String DEFOCUS = "doDefocus";
    private static final String ASTIGMATISM = "doAstig";
    private static final String TILT = "doTilt";
    private static final String ABERRATIONS = "do4thOrder";
    private static final String KMIN = "minres";

    /** For the extension point. */
    public CtfRefinement() {
        super("CtfRefine", "relion_ctf_refine");
    }

    private static ParameterSpec.Choice[] levels() {
        return new ParameterSpec.Choice[] {
            new ParameterSpec.Choice("f", "No"),
            new ParameterSpec.Choice("m", "Per-micrograph"),
            new ParameterSpec.Choice("p", "Per-particle")
        };
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Input")
                .add(ParticleForm.reference())
                .section("Fit")
                .add(
                        ParameterSpec.choice(DEFOCUS, levels())
                                .label("Fit defocus")
                                .defaultValue("p")
                                .help("Whether each particle has a defocus of its own."),
                        ParameterSpec.choice(ASTIGMATISM, levels())
                                .label("Fit astigmatism")
                                .defaultValue("f")
                                .help("Per micrograph is usual, and needs many particles in each."),
                        ParameterSpec.flag(TILT)
                                .label("Estimate beamtilt")
                                .help("For each optics group; the value is carried in RELION's own columns."),
                        ParameterSpec.flag(ABERRATIONS)
                                .label("Estimate 4th order aberrations")
                                .when(Condition.is(TILT, false))
                                .help("Symmetrical aberrations of each optics group."),
                        ParameterSpec.number(KMIN)
                                .label("Minimum resolution for fits")
                                .unit("Å")
                                .range(1, 200)
                                .defaultValue(30.0)
                                .help("Coarser detail is not used."),
                        Parallel.processes(1),
                        Parallel.threads(),
                        Parallel.more())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        if (!isFitted(values) && !values.flag(TILT) && !isSet(values)) {
            configuration.problem(
                    Problem.error(DEFOCUS, "is not fitted, nor is anything else", "Choose what is to be fitted."));
        }
        configuration.input(ParticleForm.PARTICLES).ifPresent(particles -> configuration
                .output(ParticleForm.PARTICLES, DataPackage.Literals.PARTICLE_SET)
                .like(particles));
    }

    private static boolean isFitted(ParameterValues values) {
        return !values.text(DEFOCUS).equals("f") || !values.text(ASTIGMATISM).equals("f");
    }

    private static boolean isSet(ParameterValues values) {
        return values.isSet(ABERRATIONS) && values.flag(ABERRATIONS);
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        ParameterValues values = job.values();
        String star = new ParticleStar(job, ParticleForm.PARTICLES).withPoses().write("particles.star");
        RelionCommand command =
                command().option("--i", star).option("--o", job.folder().job());
        ParticleForm.addReference(job, command);
        if (isFitted(values)) {
            command.flag("--fit_defocus")
                    .option("--kmin_defocus", values.number(KMIN))
                    .option("--fit_mode", "f" + values.text(DEFOCUS) + values.text(ASTIGMATISM) + "ff");
        }
        command.flag(values.flag(TILT), "--fit_beamtilt")
                .option(values.flag(TILT), "--kmin_tilt", values.number(KMIN))
                .flag(isSet(values), "--fit_aberr")
                .option(isSet(values), "--kmin_aberr", values.number(KMIN))
                .option("--j", Parallel.threads(job.run()));
        job.run(Parallel.finish(command, values), () -> {});
        long count = new ParticleResult(job, job.run().input(ParticleForm.PARTICLES), ParticleForm.PARTICLES)
                .publish(
                        job.folder().job() + "particles_ctf_refine.star",
                        "ctf.defocusU",
                        "ctf.defocusV",
                        "ctf.defocusAngle",
                        "ctf.phaseShift",
                        "rln.optics.*");
        job.step().log(count + " particles with a refined transfer function");
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("%,.0f particles".formatted(Reports.size(report, ParticleForm.PARTICLES)));
    }

    @Override
    public String methods(RunReport report) {
        return "Transfer functions of particles were refined against the map with RELION [Zivanov2020].";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Literature.RELION3, Literature.ABERRATIONS);
    }
}
