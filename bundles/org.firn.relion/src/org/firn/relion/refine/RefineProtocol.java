/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.refine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.firn.formats.star.StarFile;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.maps.Maps;
import org.firn.relion.star.Imaging;
import org.firn.relion.star.ParticleResult;
import org.firn.relion.star.ParticleStar;

/** What relion_refine does, in whatever way: one command line, resumed where an earlier attempt was stopped. */
abstract class RefineProtocol extends RelionProtocol {
    /** The output with the particles. */
    static final String PARTICLES = RefineForm.PARTICLES;

    /** The output that leads to all of RELION's own files, for what goes on from them. */
    static final String OPTIMISER = "optimiser";

    /** What is taken from RELION's particles. */
    private static final String[] COLUMNS = {
        "transform.*",
        "classId",
        "halfSet",
        "classProbability",
        "logLikelihood",
        "rln.NrOfSignificantSamples",
        "rln.NormCorrection",
        "rln.GroupNumber",
        "rln.GroupName"
    };

    private final String outputAlignment;

    RefineProtocol(String type, String alignment) {
        super(type, "relion_refine");
        this.outputAlignment = alignment;
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(PARTICLES).ifPresent(particles -> {
            check(configuration, particles);
            OutputSpec output = configuration
                    .output(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                    .like(particles)
                    .with("alignment", outputAlignment);
            configuration.output(OPTIMISER, DataPackage.Literals.DOCUMENT).with("mediaType", "text/plain");
            addOutputs(configuration, particles, output);
        });
    }

    private static void check(Configuration configuration, DataHeader particles) {
        ParameterValues values = configuration.parameters();
        boolean without = particles.text("hasCtf").filter("false"::equals).isPresent();
        if (values.flag(RefineForm.CTF) && without) {
            configuration.problem(Problem.error(
                    RefineForm.CTF,
                    "needs the transfer functions, which " + particles.name() + " do not have",
                    "Link the CTFs where the particles are extracted, or switch CTF correction off."));
        }
        double edge = particles.number("boxSize").orElse(0)
                * particles.number(Imaging.SAMPLING_RATE).orElse(0);
        if (edge > 0 && values.number(RefineForm.DIAMETER) > edge) {
            configuration.problem(Problem.error(
                    RefineForm.DIAMETER,
                    "is " + values.number(RefineForm.DIAMETER) + " Å, more than the box of " + edge + " Å",
                    "Give a smaller diameter, or extract with a larger box."));
        }
        if (particles.text("contrastInverted").filter("false"::equals).isPresent()) {
            configuration.problem(Problem.warning(
                    PARTICLES,
                    "are black on white, as far as is known, and RELION wants them white on black",
                    "Extract them with inverted contrast."));
        }
    }

    abstract void addOutputs(Configuration configuration, DataHeader particles, OutputSpec output);

    /** Adds the options of this way of refinement. */
    abstract void addOptions(RelionJob job, RelionCommand command)
            throws ProtocolException, IOException, InterruptedException;

    /** How many iterations there will be; 0 when that is not known. */
    abstract int iterations(RelionJob job) throws ProtocolException;

    /** Whether the poses of the particles are where the search begins. */
    boolean needsPoses(ParameterValues values) {
        return false;
    }

    /** The reference, brought to the pixels of the particles. */
    static void addReference(RelionJob job, RelionCommand command)
            throws ProtocolException, IOException, InterruptedException {
        ParameterValues values = job.values();
        DataHeader particles = job.run().input(PARTICLES).header();
        double pixel = Imaging.pixelSize(particles, PARTICLES);
        int box = (int) Reports.number(particles, "boxSize");
        InputData reference = job.run().input(RefineForm.REFERENCE);
        command.option("--ref", Maps.matching(job, RefineForm.REFERENCE, reference, "file", "References", pixel, box))
                .flag(!values.flag(RefineForm.GREYSCALE), "--firstiter_cc")
                .option(values.number(RefineForm.INI_HIGH) > 0, "--ini_high", values.number(RefineForm.INI_HIGH))
                .option("--sym", values.text(RefineForm.SYMMETRY));
        InputData mask = job.run().optionalInput(RefineForm.MASK).orElse(null);
        if (mask != null) {
            command.option("--solvent_mask", Maps.matching(job, RefineForm.MASK, mask, "file", "Masks", pixel, box));
        }
    }

    /** Publishes what was made besides the particles. */
    abstract void publish(RelionJob job, String prefix) throws ProtocolException, IOException;

    @Override
    protected void execute(RelionJob job) throws Exception {
        DataHeader particles = job.run().input(PARTICLES).header();
        Imaging.pixelSize(particles, PARTICLES);
        ParticleStar star = new ParticleStar(job, PARTICLES);
        if (needsPoses(job.values())) {
            star.withPoses();
        }
        RelionCommand command = command()
                .option("--i", star.write("particles.star"))
                .option("--o", job.folder().job() + "run");
        addCommon(job, command, particles);
        addOptions(job, command);
        Path out = job.folder().out();
        Iterations progress = new Iterations(job.step(), out, iterations(job));
        job.run(job.resuming(Parallel.finish(command, job.values()), RefineProtocol::resume), progress, out);
        String prefix = last(job);
        new ParticleResult(job, job.run().input(PARTICLES), PARTICLES).publish(prefix + "data.star", COLUMNS);
        job.run().output(OPTIMISER).with("file", job.folder().store(optimiser(job, prefix)));
        publish(job, prefix);
    }

    private static void addCommon(RelionJob job, RelionCommand command, DataHeader particles) {
        ParameterValues values = job.values();
        command.flag("--dont_combine_weights_via_disc")
                .flag(values.flag(RefineForm.PREREAD), "--preread_images")
                .option("--pool", values.integer(RefineForm.POOL))
                .option("--pad", values.flag(RefineForm.PAD1) ? 1 : 2)
                .flag(values.flag(RefineForm.CTF), "--ctf")
                .flag(
                        values.flag(RefineForm.CTF)
                                && particles
                                        .text("phaseFlipped")
                                        .filter("true"::equals)
                                        .isPresent(),
                        "--ctf_phase_flipped")
                .flag(values.flag(RefineForm.CTF) && values.flag(RefineForm.FIRST_PEAK), "--ctf_intact_first_peak")
                .option("--particle_diameter", values.number(RefineForm.DIAMETER))
                .flag("--flatten_solvent")
                .flag(values.flag(RefineForm.ZERO_MASK), "--zero_mask")
                .option("--offset_range", values.number(RefineForm.RANGE))
                .option("--offset_step", 2 * values.number(RefineForm.STEP))
                .option("--random_seed", values.integer(RefineForm.SEED))
                .option("--j", Parallel.threads(job.run()));
    }

    /** The command that goes on where an earlier attempt was stopped; null when it got nowhere. */
    private static RelionCommand resume(RelionJob job) {
        OptionalInt iteration = Iterations.lastComplete(job.folder().out());
        if (iteration.isEmpty()) {
            return null;
        }
        job.step().log("goes on after iteration " + iteration.getAsInt());
        return RelionCommand.of("relion_refine")
                .option("--continue", job.folder().job() + "run_it%03d_optimiser.star".formatted(iteration.getAsInt()))
                .option("--o", job.folder().job() + "run")
                .flag("--dont_combine_weights_via_disc")
                .flag(job.values().flag(RefineForm.PREREAD), "--preread_images")
                .option("--pool", job.values().integer(RefineForm.POOL))
                .option("--j", Parallel.threads(job.run()));
    }

    /** How the files of the result begin: {@code Refine3D/job001/run_}, or with the number of the last iteration. */
    private static String last(RelionJob job) throws ProtocolException {
        Path out = job.folder().out();
        if (Files.exists(out.resolve("run_data.star"))) {
            return job.folder().job() + "run_";
        }
        OptionalInt iteration = Iterations.lastComplete(out);
        if (iteration.isEmpty()) {
            throw new ProtocolException(
                    "relion_refine", "made no iteration, without an error", "See the log of the run.");
        }
        return job.folder().job() + "run_it%03d_".formatted(iteration.getAsInt());
    }

    /** What RELION goes on from: that of the last iteration, as its parallel auto-refinement leaves no other. */
    private static String optimiser(RelionJob job, String prefix) throws ProtocolException {
        String name = prefix + "optimiser.star";
        if (Files.exists(job.folder().file(name))) {
            return name;
        }
        int iteration = Iterations.lastComplete(job.folder().out())
                .orElseThrow(() -> new ProtocolException(
                        OPTIMISER, "was left by no iteration, although RELION ended well", "Restart the run."));
        return job.folder().job() + "run_it%03d_optimiser.star".formatted(iteration);
    }

    /** The model that belongs to a result. */
    static StarFile model(RelionJob job, String prefix) throws ProtocolException, IOException {
        return Reports.star(job.folder().file(prefix + "model.star"));
    }
}
