/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.movies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;
import org.firn.formats.image.MrcWriter;
import org.firn.imaging.Image;
import org.firn.imaging.movie.AlignedMovie;
import org.firn.imaging.movie.AlignmentSettings;
import org.firn.imaging.movie.DoseWeighting;
import org.firn.imaging.movie.GainCorrection;
import org.firn.imaging.movie.MotionEstimate;
import org.firn.imaging.movie.MotionSettings;
import org.firn.imaging.movie.MovieAligner;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ItemContext;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.Pictures;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/** Corrects movies for gain and hot pixels, aligns their frames as a whole, and sums them, dose-weighted if wanted. */
public final class AlignMovies implements Protocol {
    /** The extra column with the sum without dose weighting, from which the CTF is best estimated. */
    public static final String SUM_FILE = "spa.sumFile";

    private static final String MOVIES = "movies";
    private static final String MICROGRAPHS = "micrographs";
    private static final String MOTION = "motion";
    private static final String DOSE_WEIGHTING = "doseWeighting";
    private static final String BINNING = "binning";
    private static final String LAST_FRAME = "lastFrame";
    private static final long FRAMES_PER_MOVIE = 1_000_000;

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Movies")
                .add(
                        ParameterSpec.input(MOVIES, DataPackage.Literals.MOVIE_SET)
                                .streaming()
                                .label("Movies")
                                .help("The movies to align; their gain reference is applied."),
                        ParameterSpec.flag(DOSE_WEIGHTING)
                                .label("Dose weighting")
                                .defaultValue(true)
                                .help("Weighs each frame's frequencies by how much the beam has destroyed "
                                        + "already. Needs "
                                        + "the dose per frame; without it, the frames are summed as they are."))
                .group("Frames")
                .add(
                        ParameterSpec.integer("firstFrame")
                                .label("First frame")
                                .atLeast(1)
                                .defaultValue(1)
                                .help("The first frame used, counted from 1."),
                        ParameterSpec.integer(LAST_FRAME)
                                .label("Last frame")
                                .atLeast(1)
                                .optional()
                                .help("The last frame used; empty for all."))
                .section("Alignment")
                .add(
                        ParameterSpec.number("bFactor")
                                .label("B-factor")
                                .unit("Å²")
                                .range(0, 5000)
                                .optional()
                                .expert()
                                .help("How strongly high frequencies are damped while frames are compared; empty for "
                                        + "what suits the pixel size."),
                        ParameterSpec.number("maximumDrift")
                                .label("Largest drift")
                                .unit("Å")
                                .atLeast(1)
                                .defaultValue(100.0)
                                .expert()
                                .help("Frames further from each other than this are not looked for."),
                        ParameterSpec.number("hotPixels")
                                .label("Hot pixels beyond")
                                .unit("σ")
                                .range(0, 100)
                                .defaultValue(6.0)
                                .expert()
                                .help("Pixels further from their surroundings than this many standard deviations are "
                                        + "replaced; 0 replaces only the dead pixels of the gain reference."),
                        ParameterSpec.number(BINNING)
                                .label("Binning")
                                .range(1, 16)
                                .defaultValue(1.0)
                                .expert()
                                .help("The micrograph is smaller than a frame by this factor."))
                .perItem()
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        DataHeader movies = configuration.input(MOVIES).orElseThrow();
        if (values.isSet(LAST_FRAME) && values.integer(LAST_FRAME) < values.integer("firstFrame")) {
            configuration.problem(Problem.error(
                    LAST_FRAME,
                    "is " + values.integer(LAST_FRAME) + ", before the first frame " + values.integer("firstFrame"),
                    "Give a later frame."));
        }
        boolean weighted =
                values.flag(DOSE_WEIGHTING) && movies.number("dosePerFrame").orElse(0) > 0;
        if (values.flag(DOSE_WEIGHTING) && !weighted) {
            configuration.problem(Problem.warning(
                    DOSE_WEIGHTING,
                    "is not possible, since the movies do not know their " + "dose per frame",
                    "Give it where the movies are imported."));
        }
        double pixelSize = movies.number(Microscope.SAMPLING_RATE).orElse(1) * values.number(BINNING);
        configuration
                .output(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                .like(movies)
                .with(Microscope.SAMPLING_RATE, pixelSize)
                .with("doseWeighted", weighted)
                .columns(ColumnSpec.of(SUM_FILE, ColumnType.STRING)
                        .documented("The sum without dose weighting; empty when it is the image itself."));
        configuration
                .output(MOTION, DataPackage.Literals.MOTION_SET)
                .with(
                        Microscope.SAMPLING_RATE,
                        movies.number(Microscope.SAMPLING_RATE).orElse(1));
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        InputData movies = run.input(MOVIES);
        DataHeader header = movies.header();
        Optional<Image> gain = reference(run, header, "gainFile");
        Optional<Image> dark = reference(run, header, "darkFile");
        GainCorrection correction = gain.map(GainCorrection::of).orElseGet(GainCorrection::none);
        AlignmentSettings settings = settings(run, header);
        describe(run, header, settings);
        // One for all movies: it keeps work space, which is costly to get anew for every movie.
        MovieAligner aligner = new MovieAligner(correction, settings);
        plan.forEachItem("align", MOVIES)
                .needs(1, memory(header))
                .produces(MICROGRAPHS, MOTION)
                .process(item -> align(item, aligner, dark, settings.binning()));
    }

    private static void describe(RunContext run, DataHeader movies, AlignmentSettings settings) {
        OutputSpec micrographs = run.output(MICROGRAPHS);
        micrographs.with("width", (int) (movies.number("width").orElse(0) / settings.binning()));
        micrographs.with("height", (int) (movies.number("height").orElse(0) / settings.binning()));
        run.output(MOTION).with("frames", movies.number("frames").orElse(0));
    }

    private static Optional<Image> reference(RunContext run, DataHeader movies, String attribute)
            throws ProtocolException {
        Optional<String> file = movies.text(attribute).filter(path -> !path.isEmpty());
        return file.isEmpty() ? Optional.empty() : Optional.of(Pictures.read(run.resolve(file.get()), 0));
    }

    private static AlignmentSettings settings(RunContext run, DataHeader movies) throws ProtocolException {
        ParameterValues values = run.parameters();
        double pixelSize = Microscope.require(movies, MOVIES, Microscope.SAMPLING_RATE);
        MotionSettings motion = MotionSettings.of(pixelSize).withMaximumDrift(values.number("maximumDrift"));
        if (values.isSet("bFactor")) {
            motion = motion.withBFactor(values.number("bFactor"));
        }
        int last = values.isSet(LAST_FRAME) ? values.count(LAST_FRAME) - 1 : -1;
        AlignmentSettings settings = AlignmentSettings.of(pixelSize)
                .withMotion(motion)
                .withFrames(values.count("firstFrame") - 1, last)
                .withBinning(values.number(BINNING));
        double dose = movies.number("dosePerFrame").orElse(0);
        if (!values.flag(DOSE_WEIGHTING) || !(dose > 0)) {
            return settings;
        }
        return settings.withDoseWeighting(new DoseWeighting(
                Microscope.require(movies, MOVIES, "voltage"),
                dose,
                movies.number("initialDose").orElse(0)));
    }

    private static long memory(DataHeader movies) {
        double pixels =
                movies.number("width").orElse(4096) * movies.number("height").orElse(4096);
        return 64 + (long) (4 * pixels * (movies.number("frames").orElse(40) + 6) / (1 << 20));
    }

    private static void align(ItemContext item, MovieAligner aligner, Optional<Image> dark, double binning)
            throws IOException, ProtocolException {
        Path file = item.run().resolve(item.row().text("image.file"));
        AlignedMovie movie;
        try (ImageReader reader = ImageFiles.open(file)) {
            movie = aligner.align(new MovieFile(file, reader, dark.orElse(null)), item::isCancelled);
        } catch (FormatException e) {
            throw Pictures.refused(e);
        }
        MotionEstimate motion = movie.motion();
        if (!motion.plausible()) {
            throw new ProtocolException(
                    file.toString(),
                    "cannot be aligned: " + motion.remark(),
                    "Look at its frames; an empty, blurred or very dark movie is best left out.");
        }
        write(
                item,
                movie,
                item.run()
                                .input(MOVIES)
                                .header()
                                .number(Microscope.SAMPLING_RATE)
                                .orElse(1)
                        * binning);
        writeMotion(item, motion);
    }

    private static void write(ItemContext item, AlignedMovie movie, double pixelSize) throws IOException {
        RunContext run = item.run();
        String name = item.row().text("name");
        Path sum = run.outDirectory().resolve(name + (movie.doseWeighted().isPresent() ? "_sum.mrc" : ".mrc"));
        write(sum, movie.sum(), pixelSize);
        RowSink row = item.output(MICROGRAPHS).row(item.id()).set("name", name).set("image.index", 0L);
        item.row().value("opticsGroup").ifPresent(group -> row.set("opticsGroup", ((Number) group).longValue()));
        if (movie.doseWeighted().isPresent()) {
            Path weighted = run.outDirectory().resolve(name + ".mrc");
            write(weighted, movie.doseWeighted().get(), pixelSize);
            row.set("image.file", run.store(weighted)).set(SUM_FILE, run.store(sum));
        } else {
            row.set("image.file", run.store(sum));
        }
    }

    private static void write(Path file, Image image, double pixelSize) throws IOException {
        MrcWriter.writeImage(file, image.pixels(), image.width(), image.height(), pixelSize);
    }

    private static void writeMotion(ItemContext item, MotionEstimate motion) {
        RowSink rows = item.output(MOTION);
        int first = item.run().parameters().count("firstFrame");
        for (int i = 0; i < motion.frames(); i++) {
            rows.row(item.id() * FRAMES_PER_MOVIE + first + i)
                    .set("micrograph.id", item.id())
                    .set("micrograph.name", item.row().text("name"))
                    .set("frame", (long) first + i)
                    .set("shiftX", motion.shiftX()[i])
                    .set("shiftY", motion.shiftY()[i]);
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(MICROGRAPHS)
                .map(InputData::header)
                .map(header -> List.of("%,.0f micrographs of %,.0f × %,.0f px at %.3f Å/px%s"
                        .formatted(
                                header.size().orElse(0),
                                header.number("width").orElse(0),
                                header.number("height").orElse(0),
                                header.number(Microscope.SAMPLING_RATE).orElse(0),
                                header.text("doseWeighted")
                                                .filter("true"::equals)
                                                .isPresent()
                                        ? ", dose-weighted"
                                        : "")))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        boolean weighted = report.output(MICROGRAPHS)
                .flatMap(output -> output.header().text("doseWeighted"))
                .filter("true"::equals)
                .isPresent();
        return "Beam-induced motion was corrected as a whole-frame translation by cross-correlation [Li2013, Zheng2017]"
                + (weighted ? ", and frames were weighted by exposure [Grant2015]." : ".");
    }

    @Override
    public List<Citation> citations() {
        return List.of(
                new Citation(
                        "Li2013",
                        "Li, X. and Mooney, P. and Zheng, S. and Booth, C. R. and Braunfeld, M. B. and "
                                + "Gubbens, S. and Agard, D. A. and Cheng, Y.",
                        "Electron counting and beam-induced motion correction enable near-atomic-resolution "
                                + "single-particle cryo-EM",
                        "Nat Methods",
                        2013,
                        "10.1038/nmeth.2472"),
                new Citation(
                        "Zheng2017",
                        "Zheng, S. Q. and Palovcak, E. and Armache, J.-P. and Verba, K. A. and Cheng, Y. "
                                + "and Agard, D. A.",
                        "MotionCor2: anisotropic correction of beam-induced motion for improved "
                                + "cryo-electron microscopy",
                        "Nat Methods",
                        2017,
                        "10.1038/nmeth.4193"),
                new Citation(
                        "Grant2015",
                        "Grant, T. and Grigorieff, N.",
                        "Measuring the optimal exposure for single particle cryo-EM using a 2.6 Å reconstruction of "
                                + "rotavirus VP6",
                        "eLife",
                        2015,
                        "10.7554/eLife.06980"));
    }
}
