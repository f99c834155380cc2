/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.particles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.firn.formats.image.ImageInfo;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunReport;
import org.firn.protocol.Validator;
import org.firn.protocol.exchange.ItemKind;
import org.firn.relion.job.FileCount;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.CoordinateStars;
import org.firn.relion.star.Imaging;
import org.firn.relion.star.MicrographStar;
import org.firn.relion.star.StarFiles;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Extracts particles with relion_preprocess. */
public final class ExtractParticles extends RelionProtocol {
    private static final String MICROGRAPHS = "micrographs";
    private static final String COORDINATES = "coordinates";
    private static final String CTFS = "ctfs";
    private static final String PARTICLES = "particles";
    private static final String SIZE = "extractSize";
    private static final String NORM = "doNorm";
    private static final String INVERT = "doInvert";
    private static final String BACKGROUND = "bgDiameter";
    private static final String DO_RESCALE = "doRescale";
    private static final String RESCALE = "rescale";
    private static final double BACKGROUND_SHARE = 0.75;
    private static final List<String> CTF = List.of(
            "ctf.defocusU", "ctf.defocusV", "ctf.defocusAngle", "ctf.phaseShift", "ctf.resolution", "ctf.fitQuality");
    private static final List<String> OPTICS =
            List.of("acquisition.voltage", "acquisition.sphericalAberration", "acquisition.amplitudeContrast");
    private static final Validator EVEN = (value, values) ->
            (Long) value % 2 == 0 ? Optional.empty() : Optional.of("is " + value + "; RELION needs an even number");

    /** For the extension point. */
    public ExtractParticles() {
        super("Extract", "relion_preprocess");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Input")
                .add(
                        ParameterSpec.input(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                                .label("Micrographs")
                                .help("The micrographs that the particles are cut out of."),
                        ParameterSpec.input(COORDINATES, DataPackage.Literals.COORDINATE_SET)
                                .label("Coordinates")
                                .help("Where the particles are. RELION cuts at whole pixels, and leaves out what is too"
                                        + " near to an edge."),
                        ParameterSpec.input(CTFS, DataPackage.Literals.CTF_SET)
                                .label("CTFs")
                                .optional()
                                .help("The transfer functions of the micrographs, passed on to the particles."))
                .section("Extract")
                .add(extraction())
                .section("Running")
                .add(Parallel.processes(1), Parallel.more())
                .build();
    }

    private static ParameterSpec[] extraction() {
        return new ParameterSpec[] {
            ParameterSpec.integer(SIZE)
                    .label("Particle box size")
                    .unit("px")
                    .range(8, 4096)
                    .defaultValue(128)
                    .check(EVEN)
                    .help("The side of the square cut out."),
            ParameterSpec.flag(INVERT)
                    .label("Invert contrast")
                    .defaultValue(true)
                    .help("Makes black particles white, as RELION wants them."),
            ParameterSpec.flag(NORM)
                    .label("Normalize particles")
                    .defaultValue(true)
                    .help("Brings the background to mean 0 and standard deviation 1; RELION refuses"
                            + " particles without."),
            ParameterSpec.number(BACKGROUND)
                    .label("Diameter background circle")
                    .unit("px")
                    .range(-1, 4096)
                    .defaultValue(-1.0)
                    .when(Condition.is(NORM, true))
                    .help("The background is outside of this circle, in pixels of the box before it is"
                            + " rescaled; -1 for three quarters of the box."),
            ParameterSpec.number("whiteDust")
                    .label("Stddev for white dust removal")
                    .range(-1, 100)
                    .defaultValue(-1.0)
                    .expert()
                    .help("Replaces pixels that stick out by noise; -1 leaves them."),
            ParameterSpec.number("blackDust")
                    .label("Stddev for black dust removal")
                    .range(-1, 100)
                    .defaultValue(-1.0)
                    .expert()
                    .help("The same for dark pixels."),
            ParameterSpec.flag(DO_RESCALE)
                    .label("Rescale particles")
                    .help("Makes images smaller, which is much faster for classification."),
            ParameterSpec.integer(RESCALE)
                    .label("Re-scaled size")
                    .unit("px")
                    .range(8, 4096)
                    .defaultValue(128)
                    .check(EVEN)
                    .when(Condition.is(DO_RESCALE, true))
                    .help("The side of the image after rescaling.")
        };
    }

    private static int size(ParameterValues values) {
        return values.flag(DO_RESCALE) ? values.count(RESCALE) : values.count(SIZE);
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        if (size(values) > values.count(SIZE)) {
            configuration.problem(Problem.error(
                    RESCALE,
                    "is " + size(values) + " px, more than the box of " + values.count(SIZE) + " px",
                    "Give at most the box size."));
        }
        configuration.input(MICROGRAPHS).ifPresent(micrographs -> {
            double pixel = micrographs.number(Imaging.SAMPLING_RATE).orElse(0);
            OutputSpec particles = configuration
                    .output(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                    .like(micrographs)
                    .with("width", size(values))
                    .with("height", size(values))
                    .with("boxSize", size(values))
                    .with("hasCtf", configuration.input(CTFS).isPresent())
                    .with("alignment", "NONE")
                    .with("contrastInverted", values.flag(INVERT))
                    .with("normalized", values.flag(NORM));
            if (pixel > 0) {
                particles.with(Imaging.SAMPLING_RATE, pixel * values.count(SIZE) / size(values));
            }
        });
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        Imaging.pixelSize(job.run().input(MICROGRAPHS).header(), MICROGRAPHS);
        requireRoom(job);
        MicrographStar micrographs = new MicrographStar(job, MICROGRAPHS, ItemKind.MICROGRAPH).withCtfs(CTFS);
        String star = micrographs.write("micrographs.star");
        CoordinateStars places = new CoordinateStars(job, COORDINATES);
        Path stacks = job.folder().out().resolve("Micrographs");
        int count = micrographs.names().size();
        job.run(command(job, star), FileCount.of(job.step(), stacks, ".mrcs", count, "micrographs"), stacks);
        publish(job, micrographs, places);
    }

    private static void requireRoom(RelionJob job) throws ProtocolException {
        DataHeader micrographs = job.run().input(MICROGRAPHS).header();
        double width = Math.min(
                micrographs.number("width").orElse(Double.MAX_VALUE),
                micrographs.number("height").orElse(Double.MAX_VALUE));
        if (width > 0 && job.values().count(SIZE) > width) {
            throw new ProtocolException(
                    SIZE,
                    "is " + job.values().count(SIZE) + " px, more than the micrographs of " + (int) width + " px",
                    "Give a smaller box.");
        }
    }

    private RelionCommand command(RelionJob job, String star) {
        ParameterValues values = job.values();
        int box = values.count(SIZE);
        double diameter = values.isSet(BACKGROUND) && values.number(BACKGROUND) > 0
                ? values.number(BACKGROUND)
                : BACKGROUND_SHARE * box;
        long radius = (long) (diameter / 2 * size(values) / box);
        String folder = job.folder().job();
        RelionCommand command = command()
                .option("--i", star)
                .option("--coord_dir", CoordinateStars.FOLDER)
                .option("--coord_suffix", CoordinateStars.SUFFIX)
                .option("--part_star", folder + "particles.star")
                .option("--part_dir", folder)
                .flag("--extract")
                .option("--extract_size", box)
                .option(values.flag(DO_RESCALE), "--scale", size(values))
                .flag(values.flag(NORM), "--norm")
                .option(values.flag(NORM), "--bg_radius", radius)
                .option("--white_dust", values.number("whiteDust"))
                .option("--black_dust", values.number("blackDust"))
                .flag(values.flag(INVERT), "--invert_contrast");
        return Parallel.finish(command, values);
    }

    private static void publish(RelionJob job, MicrographStar micrographs, CoordinateStars places)
            throws ProtocolException, IOException {
        RowSink rows = job.step().output(PARTICLES);
        Path star = job.folder().out().resolve("particles.star");
        long count = 0;
        try (ItemTable found = StarFiles.read(job, star, job.folder().root().resolve("particles.fit"))) {
            ItemCursor row = found.cursor();
            while (row.next()) {
                String micrograph = row.getString(row.column("rln.MicrographName"));
                long id = micrographs.id(micrograph, "");
                double x = row.getDouble(row.column("coordinate.x"));
                double y = row.getDouble(row.column("coordinate.y"));
                rows.row(places.id(micrographs.name(id), x, y))
                        .set("image.file", job.folder().store(row.getString(row.column("image.file"))))
                        .set("image.index", row.getLong(row.column("image.index")))
                        .set("micrograph.id", id)
                        .set("micrograph.name", micrographs.name(id))
                        .set("coordinate.x", x)
                        .set("coordinate.y", y)
                        .set("opticsGroup", row.getLong(row.column("opticsGroup")));
                copy(row, found, rows, "score");
                CTF.forEach(column -> copy(row, found, rows, column));
                OPTICS.forEach(column -> copy(row, found, rows, column));
                count++;
            }
        }
        if (count == 0) {
            throw new ProtocolException(
                    PARTICLES,
                    "is empty: RELION extracted nothing, without an error",
                    "See that the positions belong to these micrographs, and that the box fits into them.");
        }
        requireStack(job, count);
    }

    private static void copy(ItemCursor row, ItemTable found, RowSink rows, String column) {
        if (found.schema().has(column) && !row.isNull(row.column(column))) {
            rows.set(column, row.getDouble(row.column(column)));
        }
    }

    private static void requireStack(RelionJob job, long count) throws ProtocolException, IOException {
        var table = Reports.star(job.folder().out().resolve("particles.star")).table("particles");
        String image = table.get(0, "rlnImageName");
        ImageInfo info = Reports.image(job.folder().file(image.substring(image.indexOf('@') + 1)));
        if (info.width() != size(job.values())) {
            throw new ProtocolException(
                    PARTICLES,
                    "has images of " + info.width() + " px, where " + size(job.values()) + " px were asked for",
                    "See the log of the run.");
        }
        job.step().log(count + " particles of " + info.width() + " px");
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("%,.0f particles of %.0f px at %.3f Å/px"
                .formatted(
                        Reports.size(report, PARTICLES),
                        Reports.number(report, PARTICLES, "boxSize"),
                        Reports.number(report, PARTICLES, Imaging.SAMPLING_RATE)));
    }

    @Override
    public String methods(RunReport report) {
        return "%,.0f particles were extracted in boxes of %.0f pixels of %.3f Å with RELION [Scheres2012]."
                .formatted(
                        Reports.size(report, PARTICLES),
                        Reports.number(report, PARTICLES, "boxSize"),
                        Reports.number(report, PARTICLES, Imaging.SAMPLING_RATE));
    }
}
