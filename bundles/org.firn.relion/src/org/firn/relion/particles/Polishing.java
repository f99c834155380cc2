/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.particles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.protocol.exchange.ItemKind;
import org.firn.relion.job.FileCount;
import org.firn.relion.job.Literature;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.Imaging;
import org.firn.relion.star.MicrographStar;
import org.firn.relion.star.NewImages;
import org.firn.relion.star.ParticleStar;
import org.firn.tables.ItemTable;

/** Follows each particle through the frames of its movie, and sums it anew, weighted by what each frame is worth. */
public final class Polishing extends RelionProtocol {
    private static final String MOVIES = "movies";
    private static final String MICROGRAPHS = "micrographs";
    private static final String FIRST_FRAME = "firstFrame";
    private static final String LAST_FRAME = "lastFrame";
    private static final String DOSE = "dosePerFrame";
    private static final String COARSEST = "minres";
    private static final String FINEST = "maxres";

    /** For the extension point. */
    public Polishing() {
        super("Polish", "relion_motion_refine");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Input")
                .add(ParticleForm.reference())
                .add(
                        ParameterSpec.input(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                                .label("Corrected micrographs")
                                .help("The micrographs of RELION's motion correction that the particles were picked"
                                        + " on: the motion found there is where polishing begins."),
                        ParameterSpec.input(MOVIES, DataPackage.Literals.MOVIE_SET)
                                .label("Movies")
                                .help("The movies that this motion correction was given; their dose per frame is"
                                        + " used."))
                .section("Motion")
                .add(motion())
                .section("Running")
                .add(Parallel.processes(1), Parallel.threads(), Parallel.more())
                .build();
    }

    private static ParameterSpec[] motion() {
        return new ParameterSpec[] {
            ParameterSpec.integer(FIRST_FRAME)
                    .label("First movie frame")
                    .atLeast(1)
                    .defaultValue(1)
                    .help("The first frame that is used, counted from 1."),
            ParameterSpec.integer(LAST_FRAME)
                    .label("Last movie frame")
                    .atLeast(-1)
                    .defaultValue(-1)
                    .help("The last frame that is used; -1 for all."),
            ParameterSpec.number("sigmaVel")
                    .label("Sigma for velocity")
                    .unit("Å/dose")
                    .range(0.001, 100)
                    .defaultValue(0.2)
                    .help("How fast particles are expected to move, for each e/Å²."),
            ParameterSpec.number("sigmaDiv")
                    .label("Sigma for divergence")
                    .unit("Å")
                    .range(1, 1_000_000)
                    .defaultValue(5000.0)
                    .help("How far apart two particles may be and still move alike."),
            ParameterSpec.number("sigmaAcc")
                    .label("Sigma for acceleration")
                    .unit("Å/dose")
                    .range(0.001, 100)
                    .defaultValue(2.0)
                    .help("How quickly their motion may change, for each e/Å²."),
            ParameterSpec.number(COARSEST)
                    .label("Minimum resolution for B-factor fit")
                    .unit("Å")
                    .range(1, 200)
                    .defaultValue(20.0)
                    .expert()
                    .help("Coarser detail is not used where frames are weighted. It must be coarser than the"
                            + " resolution of the reference."),
            ParameterSpec.number(FINEST)
                    .label("Maximum resolution for B-factor fit")
                    .unit("Å")
                    .range(-1, 200)
                    .defaultValue(-1.0)
                    .expert()
                    .help("Finer detail is not used; -1 for what the reference holds.")
        };
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        if (values.integer(LAST_FRAME) > 0 && values.integer(LAST_FRAME) <= values.integer(FIRST_FRAME)) {
            configuration.problem(Problem.error(
                    LAST_FRAME,
                    "is " + values.integer(LAST_FRAME) + ", not after the first frame, " + values.integer(FIRST_FRAME),
                    "Motion takes two frames at least; give -1 for all."));
        }
        if (values.number(FINEST) > 0 && values.number(FINEST) >= values.number(COARSEST)) {
            configuration.problem(noRange(COARSEST, values.number(COARSEST), values.number(FINEST)));
        }
        configuration.input(MOVIES).ifPresent(movies -> {
            if (movies.number(DOSE).isPresent() && !(movies.number(DOSE).orElse(0) > 0)) {
                configuration.problem(noDose());
            }
        });
        configuration.input(ParticleForm.PARTICLES).ifPresent(particles -> configuration
                .output(ParticleForm.PARTICLES, DataPackage.Literals.PARTICLE_SET)
                .like(particles));
    }

    private static Problem noDose() {
        return Problem.error(
                MOVIES,
                "do not say their dose per frame, which polishing weighs frames by",
                "Give it where they are imported.");
    }

    private static Problem noRange(String parameter, double coarsest, double finest) {
        return Problem.error(
                parameter,
                "leaves nothing to fit the weights of frames to: from %.1f Å down to %.1f Å"
                        .formatted(coarsest, finest),
                "Give a minimum resolution that is coarser than this, such as %.0f Å.".formatted(3 * finest));
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        requireMetadata(job);
        requireRange(job);
        DataHeader movies = job.run().input(MOVIES).header();
        double dose = movies.number(DOSE).orElse(0);
        if (!(dose > 0)) {
            throw new ProtocolException(List.of(noDose()));
        }
        // The files about motion name movies and gain as they were named there: the same names are made here.
        new MicrographStar(job, MOVIES, ItemKind.MOVIE).write("movies.star");
        String gain = movies.text("gainFile").orElse("");
        if (!gain.isEmpty()) {
            job.folder().link(job.run().resolve(gain), "Gain");
        }
        MicrographStar micrographs = new MicrographStar(job, MICROGRAPHS, ItemKind.MICROGRAPH);
        String corrected = micrographs.write("corrected_micrographs.star");
        String star = new ParticleStar(job, ParticleForm.PARTICLES)
                .withPoses()
                .withOriginals()
                .write("particles.star");
        RelionCommand command = command(job, star, corrected)
                .option("--fdose", dose)
                .option("--mps", Imaging.pixelSize(movies, MOVIES))
                .option("--cps", Imaging.pixelSize(job.run().input(MICROGRAPHS).header(), MICROGRAPHS));
        Path stacks = job.folder().out().resolve("Micrographs");
        int count = micrographs.names().size();
        job.run(
                Parallel.finish(command, job.values()),
                FileCount.of(job.step(), stacks, "_shiny.mrcs", count, "micrographs"),
                stacks);
        long polished = new NewImages(job, ParticleForm.PARTICLES)
                .publish("shiny.star", "rlnImageOriginalName", ParticleForm.PARTICLES);
        job.step().log(polished + " particles polished");
    }

    private static void requireMetadata(RelionJob job) throws ProtocolException, IOException {
        try (ItemTable table = job.run().input(MICROGRAPHS).openTable()) {
            if (!table.schema().has(MicrographStar.METADATA)) {
                throw new ProtocolException(
                        MICROGRAPHS,
                        "come without " + MicrographStar.METADATA + ", RELION's files about the motion of each movie",
                        "Link the micrographs that RELION motion correction made.");
            }
        }
    }

    /** RELION does not check this, and ends by overrunning a buffer while it plots the fit. */
    private static void requireRange(RelionJob job) throws ProtocolException, IOException {
        Path star = job.run().input(ParticleForm.STAR).file("file");
        double resolution = Reports.star(star).table("general").getDouble(0, "rlnFinalResolution");
        double coarsest = job.values().number(COARSEST);
        if (coarsest <= resolution) {
            throw new ProtocolException(List.of(noRange(COARSEST, coarsest, resolution)));
        }
    }

    private static RelionCommand command(RelionJob job, String star, String corrected)
            throws ProtocolException, IOException {
        ParameterValues values = job.values();
        RelionCommand command = RelionCommand.of("relion_motion_refine")
                .option("--i", star)
                .option("--o", job.folder().job())
                .option("--corr_mic", corrected);
        return ParticleForm.addReference(job, command)
                .option("--first_frame", values.integer(FIRST_FRAME))
                .option("--last_frame", values.integer(LAST_FRAME))
                .option("--s_vel", values.number("sigmaVel"))
                .option("--s_div", values.number("sigmaDiv"))
                .option("--s_acc", values.number("sigmaAcc"))
                .flag("--combine_frames")
                .option("--bfac_minfreq", values.number(COARSEST))
                .option("--bfac_maxfreq", values.number(FINEST))
                .option("--j", Parallel.threads(job.run()));
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("%,.0f particles polished".formatted(Reports.size(report, ParticleForm.PARTICLES)));
    }

    @Override
    public String methods(RunReport report) {
        return "The motion of each particle was followed and its frames were summed anew by Bayesian polishing with"
                + " RELION [Zivanov2019].";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Literature.RELION3, Literature.POLISHING);
    }
}
