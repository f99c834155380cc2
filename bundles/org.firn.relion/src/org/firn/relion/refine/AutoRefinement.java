/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.refine;

import java.io.IOException;
import java.util.List;
import org.firn.formats.star.StarTable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Literature;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.Reports;
import org.firn.relion.maps.Maps;
import org.firn.relion.star.Imaging;

/** Refines a map and the poses of its particles in two independent halves, until nothing gets better. */
public final class AutoRefinement extends RefineProtocol {
    private static final String VOLUME = "volume";
    private static final String LOCAL_FROM = "autoLocalSampling";
    private static final String SOLVENT_FSC = "doSolventFsc";
    private static final String JOIN = "lowResolJoinHalves";
    private static final String LOCAL = "doLocalAngSearches";
    private static final String SIGMA = "sigmaAngles";
    private static final int PROCESSES = 3;

    /** For the extension point. */
    public AutoRefinement() {
        super("Refine3D", "PROJECTION");
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
                .add(RefineForm.masking())
                .add(
                        ParameterSpec.flag(SOLVENT_FSC)
                                .label("Use solvent-flattened FSCs")
                                .when(Condition.isSet(RefineForm.MASK))
                                .help("The resolution of each iteration is that inside of the mask."),
                        ParameterSpec.number(JOIN)
                                .label("Join halves up to")
                                .unit("Å")
                                .range(-1, 500)
                                .defaultValue(40.0)
                                .expert()
                                .help("Both halves share frequencies up to this, so that they do not turn apart; -1 for"
                                        + " none."))
                .section("Auto-sampling")
                .add(
                        RefineForm.sampling(2),
                        ParameterSpec.choice(
                                        LOCAL_FROM,
                                        RefineForm.sampling(4).choices().toArray(ParameterSpec.Choice[]::new))
                                .label("Local searches from auto-sampling")
                                .defaultValue("4")
                                .help("From this step on, only neighbouring orientations are looked at."))
                .add(RefineForm.offsets(5, 1))
                .add(
                        ParameterSpec.flag(LOCAL)
                                .label("Perform local angular searches from the start")
                                .help("Only around the poses that the particles have. The quickest way, and one that"
                                        + " cannot go astray, when they are nearly right."),
                        ParameterSpec.number(SIGMA)
                                .label("Local angular search range")
                                .unit("degree")
                                .range(0.1, 90)
                                .defaultValue(5.0)
                                .when(Condition.is(LOCAL, true))
                                .help("Angles are looked for within this of the present ones; a third of it is the"
                                        + " standard deviation that RELION is given."))
                .section("Compute")
                .add(RefineForm.compute(PROCESSES))
                .build();
    }

    @Override
    void addOutputs(Configuration configuration, DataHeader particles, OutputSpec output) {
        int processes = Parallel.processes(configuration.parameters());
        if (processes < PROCESSES || processes % 2 == 0) {
            configuration.problem(Problem.error(
                    "nrMpi",
                    "is " + processes + ", but the two halves need an odd number of at least 3 processes",
                    "Set it to 3."));
        }
        configuration
                .output(VOLUME, DataPackage.Literals.VOLUME)
                .with(Imaging.SAMPLING_RATE, particles.attributes().get(Imaging.SAMPLING_RATE))
                .with("symmetry", configuration.parameters().text(RefineForm.SYMMETRY));
    }

    @Override
    boolean needsPoses(ParameterValues values) {
        return values.flag(LOCAL);
    }

    @Override
    int iterations(RelionJob job) {
        return 0;
    }

    @Override
    void addOptions(RelionJob job, RelionCommand command) throws ProtocolException, IOException, InterruptedException {
        ParameterValues values = job.values();
        int order = Integer.parseInt(values.text(RefineForm.SAMPLING));
        int local = values.flag(LOCAL) ? order : Integer.parseInt(values.text(LOCAL_FROM));
        command.flag("--auto_refine").flag("--split_random_halves");
        addReference(job, command);
        command.flag(values.isSet(SOLVENT_FSC) && values.flag(SOLVENT_FSC), "--solvent_correct_fsc")
                .option("--oversampling", 1)
                .option("--healpix_order", order)
                .option("--auto_local_healpix_order", local)
                .option(values.flag(LOCAL), "--sigma_ang", values.flag(LOCAL) ? values.number(SIGMA) / 3 : 0)
                .option(values.number(JOIN) > 0, "--low_resol_join_halves", values.number(JOIN))
                .flag("--norm")
                .flag("--scale");
    }

    @Override
    void publish(RelionJob job, String prefix) throws ProtocolException, IOException {
        if (!prefix.endsWith("run_")) {
            throw new ProtocolException(
                    VOLUME, "did not converge, although RELION ended with exit code 0", "Resume the run.");
        }
        double pixel = Imaging.pixelSize(job.run().input(PARTICLES).header(), PARTICLES);
        OutputSpec volume = job.run().output(VOLUME);
        Maps.describe(job, volume, prefix + "class001.mrc", pixel);
        for (int half = 1; half <= 2; half++) {
            String name = prefix + "half" + half + "_class001_unfil.mrc";
            Maps.require(job.folder().file(name));
            volume.with("halfMap" + half, job.folder().store(name));
        }
        StarTable general = model(job, prefix).table("model_general");
        double resolution = general.getDouble(0, "rlnCurrentResolution");
        volume.with("resolution", resolution);
        StarTable classes = model(job, prefix).table("model_classes");
        job.step()
                .log("converged: resolution %.2f Å, accuracy of angles %.2f degrees, of shifts %.2f Å"
                        .formatted(
                                resolution,
                                ClassOutputs.number(classes, 0, "rlnAccuracyRotations"),
                                ClassOutputs.number(classes, 0, "rlnAccuracyTranslationsAngst")));
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of(
                "%,.0f particles".formatted(Reports.size(report, PARTICLES)),
                "resolution %.2f Å, without a mask".formatted(Reports.number(report, VOLUME, "resolution")));
    }

    @Override
    public String methods(RunReport report) {
        return "%,.0f particles were refined with gold-standard auto-refinement in RELION [Scheres2012], %s."
                .formatted(
                        Reports.size(report, PARTICLES),
                        report.parameters().flag(LOCAL)
                                ? "by local searches around known poses"
                                : "from a reference filtered to %.0f Å"
                                        .formatted(report.parameters().number(RefineForm.INI_HIGH)));
    }

    @Override
    public List<Citation> citations() {
        return List.of(Literature.RELION, Literature.RELION3, Literature.RESOLUTION);
    }
}
