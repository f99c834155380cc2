/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.movies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunReport;
import org.firn.protocol.exchange.ItemKind;
import org.firn.relion.job.FileCount;
import org.firn.relion.job.Literature;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionFolder;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.Imaging;
import org.firn.relion.star.MicrographStar;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/** Corrects movies for motion with RELION's own implementation of the MotionCor2 algorithm. */
public final class MotionCorrection extends RelionProtocol {
    private static final String MOVIES = "movies";
    private static final String MICROGRAPHS = "micrographs";
    private static final String MOTION = "motion";
    private static final String DOSE_WEIGHTING = "doDoseWeighting";
    private static final String SUMS = "doSaveNoDW";
    private static final String GROUP_FOR_PS = "groupForPs";
    private static final String BINNING = "binFactor";
    private static final long FRAMES_PER_MOVIE = 1_000_000;
    private static final List<String> ACCUMULATED =
            List.of("rlnAccumMotionTotal", "rlnAccumMotionEarly", "rlnAccumMotionLate");
    private static final List<String> SPECTRUM_DOSE = List.of("rln.CtfPowerSpectrum", MicrographStar.METADATA);

    /** For the extension point. */
    public MotionCorrection() {
        super("MotionCorr", "relion_run_motioncorr");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Movies")
                .add(movies())
                .section("Motion")
                .add(motion())
                .section("Running")
                .add(Parallel.processes(1), Parallel.threads(), Parallel.more())
                .build();
    }

    private static ParameterSpec[] motion() {
        return new ParameterSpec[] {
            ParameterSpec.number("bfactor")
                    .label("B-factor")
                    .unit("Å²")
                    .range(0, 5000)
                    .defaultValue(150.0)
                    .help("How strongly high frequencies are damped while frames are compared. 50 is"
                            + " better for pixels of 3 Å and more."),
            ParameterSpec.integer("patchX")
                    .label("Number of patches X")
                    .range(1, 50)
                    .defaultValue(1)
                    .help("The movie is aligned in so many patches along x; 1 aligns it as a whole."),
            ParameterSpec.integer("patchY")
                    .label("Number of patches Y")
                    .range(1, 50)
                    .defaultValue(1)
                    .help("The same along y."),
            ParameterSpec.integer("groupFrames")
                    .label("Group frames")
                    .range(1, 100)
                    .defaultValue(1)
                    .expert()
                    .help("So many frames are averaged before they are aligned."),
            ParameterSpec.number(BINNING)
                    .label("Binning factor")
                    .range(1, 16)
                    .defaultValue(1.0)
                    .expert()
                    .help("The micrograph is smaller than a frame by this factor."),
            ParameterSpec.integer("gainRot")
                    .label("Gain rotation")
                    .range(0, 3)
                    .defaultValue(0)
                    .expert()
                    .help("Turns the gain reference by so many quarters, counter-clockwise."),
            ParameterSpec.integer("gainFlip")
                    .label("Gain flip")
                    .range(0, 2)
                    .defaultValue(0)
                    .expert()
                    .help("After turning it: 0 leaves it, 1 flips it upside down, 2 left to right.")
        };
    }

    private static ParameterSpec[] movies() {
        return new ParameterSpec[] {
            ParameterSpec.input(MOVIES, DataPackage.Literals.MOVIE_SET)
                    .label("Movies")
                    .help("The movies to align. Their gain reference is applied, and their dose per frame"
                            + " and before is used."),
            ParameterSpec.integer("firstFrameSum")
                    .label("First frame for corrected sum")
                    .atLeast(1)
                    .defaultValue(1)
                    .help("The first frame that is used, counted from 1."),
            ParameterSpec.integer("lastFrameSum")
                    .label("Last frame for corrected sum")
                    .atLeast(-1)
                    .defaultValue(-1)
                    .help("The last frame that is used; -1 for all."),
            ParameterSpec.flag(DOSE_WEIGHTING)
                    .label("Do dose-weighting")
                    .defaultValue(true)
                    .help("Weighs frames for radiation damage. Needs the dose per frame."),
            ParameterSpec.flag(SUMS)
                    .label("Save non-dose weighted as well")
                    .defaultValue(true)
                    .when(Condition.is(DOSE_WEIGHTING, true))
                    .help("The sums without weighting are better for estimating the CTF."),
            ParameterSpec.flag("doSavePs")
                    .label("Save sum of power spectra")
                    .expert()
                    .help("Sums of power spectra of groups of frames, for estimating the CTF."),
            ParameterSpec.integer(GROUP_FOR_PS)
                    .label("Frames for each power spectrum")
                    .range(1, 1000)
                    .defaultValue(4)
                    .expert()
                    .when(Condition.is("doSavePs", true))
                    .help("So many frames are averaged before their spectrum is taken; about 4 e/Å².")
        };
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        configuration.input(MOVIES).ifPresent(movies -> {
            if (values.flag(DOSE_WEIGHTING)
                    && movies.number("dosePerFrame").isPresent()
                    && !(movies.number("dosePerFrame").orElse(0) > 0)) {
                configuration.problem(noDose());
            }
            configuration
                    .output(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                    .like(movies)
                    .with("doseWeighted", values.flag(DOSE_WEIGHTING))
                    .columns(ColumnSpec.of(MicrographStar.SUM_FILE, ColumnType.STRING))
                    .columns(SPECTRUM_DOSE.stream()
                            .map(name -> ColumnSpec.of(name, ColumnType.STRING))
                            .toArray(ColumnSpec[]::new))
                    .columns(ACCUMULATED.stream()
                            .map(label -> ColumnSpec.of(extra(label), ColumnType.FLOAT64, "Å"))
                            .toArray(ColumnSpec[]::new));
            configuration.output(MOTION, DataPackage.Literals.MOTION_SET).like(movies);
        });
    }

    private static String extra(String label) {
        return "rln." + label.substring("rln".length());
    }

    private static Problem noDose() {
        return Problem.error(
                DOSE_WEIGHTING,
                "needs the dose per frame, which the movies do not have",
                "Give it where they are imported, or switch dose weighting off.");
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        DataHeader movies = job.run().input(MOVIES).header();
        MicrographStar star = new MicrographStar(job, MOVIES, ItemKind.MOVIE);
        RelionCommand command = command(job, movies, star.write("movies.star"));
        Path sums = job.folder().out().resolve("Movies");
        job.run(
                command,
                FileCount.of(job.step(), sums, "_shifts.eps", star.names().size(), "movies"),
                sums);
        publish(job, star);
    }

    private RelionCommand command(RelionJob job, DataHeader movies, String star) throws ProtocolException, IOException {
        ParameterValues values = job.values();
        RelionCommand command = command()
                .option("--i", star)
                .option("--o", job.folder().job())
                .flag("--use_own")
                .option("--j", Parallel.threads(job.run()))
                .option("--first_frame_sum", values.integer("firstFrameSum"))
                .option("--last_frame_sum", values.integer("lastFrameSum"))
                .option("--bin_factor", values.number(BINNING))
                .option("--bfactor", values.number("bfactor"))
                .option("--patch_x", values.integer("patchX"))
                .option("--patch_y", values.integer("patchY"))
                .option(values.integer("groupFrames") > 1, "--group_frames", values.integer("groupFrames"));
        String gain = movies.text("gainFile").orElse("");
        if (!gain.isEmpty()) {
            command.option("--gainref", job.folder().link(job.run().resolve(gain), "Gain"))
                    .option("--gain_rot", values.integer("gainRot"))
                    .option("--gain_flip", values.integer("gainFlip"));
        }
        double dose = movies.number("dosePerFrame").orElse(0);
        if (values.flag(DOSE_WEIGHTING)) {
            if (!(dose > 0)) {
                throw new ProtocolException(List.of(noDose()));
            }
            command.flag("--dose_weighting")
                    .option("--dose_per_frame", dose)
                    .option("--preexposure", movies.number("initialDose").orElse(0))
                    .flag(values.flag(SUMS), "--save_noDW");
        }
        if (values.flag("doSavePs")) {
            command.option("--grouping_for_ps", values.integer(GROUP_FOR_PS));
        }
        return Parallel.finish(command, values);
    }

    private static void publish(RelionJob job, MicrographStar star) throws ProtocolException, IOException {
        RelionFolder folder = job.folder();
        StarFile file = Reports.star(folder.out().resolve("corrected_micrographs.star"));
        StarTable table = file.table("micrographs");
        if (table.size() < star.names().size()) {
            throw new ProtocolException(
                    MOVIES,
                    "lost " + (star.names().size() - table.size()) + " of "
                            + star.names().size() + " movies in motion correction, without an error of RELION",
                    "See the log for those that RELION could not read, and import sound ones.");
        }
        StarTable optics = file.table("optics");
        double pixel = optics.getDouble(0, "rlnMicrographPixelSize");
        RowSink micrographs = job.step().output(MICROGRAPHS);
        RowSink motion = job.step().output(MOTION);
        MotionRows rows = new MotionRows(motion, job.run().parameters().number(BINNING));
        int width = 0;
        for (int row = 0; row < table.size(); row++) {
            String name = table.get(row, "rlnMicrographName");
            long id = star.id(name, "");
            Sums.require(folder.file(name));
            micrographs
                    .row(id)
                    .set("name", star.name(id))
                    .set("image.file", folder.store(name))
                    .set("image.index", 0L)
                    .set("opticsGroup", table.getLong(row, "rlnOpticsGroup"));
            setFile(micrographs, folder, table, row, "rlnMicrographNameNoDW", MicrographStar.SUM_FILE);
            setFile(micrographs, folder, table, row, "rlnCtfPowerSpectrum", "rln.CtfPowerSpectrum");
            setFile(micrographs, folder, table, row, "rlnMicrographMetadata", MicrographStar.METADATA);
            for (String label : ACCUMULATED) {
                micrographs.set(extra(label), table.getDouble(row, label));
            }
            width = rows.write(id * FRAMES_PER_MOVIE, id, star.name(id), folder.file(metadata(table, row)));
        }
        describe(job, folder.file(table.get(0, "rlnMicrographName")), pixel);
        job.step().log("%d movies corrected; frames of %d px".formatted(table.size(), width));
    }

    private static String metadata(StarTable table, int row) throws IOException {
        return table.get(row, "rlnMicrographMetadata");
    }

    private static void setFile(
            RowSink sink, RelionFolder folder, StarTable table, int row, String label, String column)
            throws IOException {
        if (table.column(label).isPresent() && Files.exists(folder.file(table.get(row, label)))) {
            sink.set(column, folder.store(table.get(row, label)));
        }
    }

    private static void describe(RelionJob job, Path first, double pixel) throws IOException, ProtocolException {
        var info = Reports.image(first);
        job.run()
                .output(MICROGRAPHS)
                .with(Imaging.SAMPLING_RATE, pixel)
                .with("width", info.width())
                .with("height", info.height());
        job.run().output(MOTION).with(Imaging.SAMPLING_RATE, pixel);
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("%,.0f movies corrected for motion by RELION".formatted(Reports.size(report, MICROGRAPHS)));
    }

    @Override
    public String methods(RunReport report) {
        return "Movies were corrected for motion with RELION's own implementation [Zivanov2019] of the MotionCor2"
                + " algorithm [Zheng2017], in %d x %d patches%s."
                        .formatted(
                                report.parameters().integer("patchX"),
                                report.parameters().integer("patchY"),
                                report.parameters().flag(DOSE_WEIGHTING) ? " with dose weighting" : "");
    }

    @Override
    public List<Citation> citations() {
        return List.of(Literature.RELION3, Literature.POLISHING, Literature.MOTION);
    }
}
