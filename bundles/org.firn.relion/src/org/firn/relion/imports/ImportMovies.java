/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.star.StarTable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.Imaging;

/** Imports movies or micrographs as RELION does, each checked: RELION takes truncated ones, and none at all. */
public final class ImportMovies extends RelionProtocol {
    private static final String RAW = "Raw";
    private static final String FILES = "fnInRaw";
    private static final String MULTI_FRAME = "isMultiframe";
    private static final String GAIN = "fnGainRef";
    private static final String DOSE = "dosePerFrame";
    private static final String MOVIES = "movies";
    private static final String MICROGRAPHS = "micrographs";

    /** For the extension point. */
    public ImportMovies() {
        super("Import", "relion_import");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(
                        ParameterSpec.of(FILES, ParameterType.PATH)
                                .label("Raw input files")
                                .help("A pattern of movies or micrographs, such as /data/movies/*.tif."),
                        ParameterSpec.flag(MULTI_FRAME)
                                .label("Are these multi-frame movies?")
                                .defaultValue(true)
                                .help("Off for micrographs."),
                        ParameterSpec.file(GAIN)
                                .label("Gain-reference image")
                                .optional()
                                .when(Condition.is(MULTI_FRAME, true))
                                .help("By which the frames are multiplied."),
                        ParameterSpec.number(DOSE)
                                .label("Dose per frame")
                                .unit("e/Å²")
                                .range(0, 1000)
                                .optional()
                                .when(Condition.is(MULTI_FRAME, true))
                                .help("Needed for dose weighting."))
                .section("Optics")
                .add(
                        ParameterSpec.string("opticsGroupName")
                                .label("Optics group name")
                                .defaultValue("opticsGroup1")
                                .help("What images that were recorded alike have in common."),
                        number("angpix", "Pixel size", "Å/px", 1.4, 0.05, 100),
                        number("kV", "Voltage", "kV", 300, 60, 1300),
                        number("Cs", "Spherical aberration", "mm", 2.7, 0, 10),
                        number("Q0", "Amplitude contrast", "", 0.1, 0, 1),
                        Parallel.more())
                .build();
    }

    private static ParameterSpec number(String name, String label, String unit, double value, double low, double high) {
        return ParameterSpec.number(name)
                .label(label)
                .unit(unit)
                .range(low, high)
                .defaultValue(value)
                .help("Of these images.");
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        boolean movies = values.flag(MULTI_FRAME);
        OutputSpec output = movies
                ? configuration.output(MOVIES, DataPackage.Literals.MOVIE_SET)
                : configuration.output(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET);
        output.with(Imaging.SAMPLING_RATE, values.number("angpix"))
                .with("voltage", values.number("kV"))
                .with("sphericalAberration", values.number("Cs"))
                .with("amplitudeContrast", values.number("Q0"));
        if (movies && values.isSet(DOSE)) {
            output.with(DOSE, values.number(DOSE));
        }
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        ParameterValues values = job.values();
        boolean movies = values.flag(MULTI_FRAME);
        String output = movies ? MOVIES : MICROGRAPHS;
        Path pattern = job.run().resolve(values.text(FILES));
        linkFolder(job, pattern);
        RelionCommand command = command()
                .flag(movies ? "--do_movies" : "--do_micrographs")
                .option("--optics_group_name", values.text("opticsGroupName"))
                .option("--angpix", values.number("angpix"))
                .option("--kV", values.number("kV"))
                .option("--Cs", values.number("Cs"))
                .option("--Q0", values.number("Q0"))
                .option("--beamtilt_x", 0)
                .option("--beamtilt_y", 0)
                .option("--i", RAW + "/" + pattern.getFileName())
                .option("--odir", job.folder().job())
                .option("--ofile", output + ".star");
        job.run(Parallel.finish(command, values), () -> {});
        // RELION writes a file without the table when nothing matches, and says that it succeeded
        StarTable table = Reports.star(job.folder().out().resolve(output + ".star"))
                .find(output)
                .filter(found -> found.size() > 0)
                .orElseThrow(() -> new ProtocolException(
                        FILES, "is " + pattern + ", which matches no file", "Correct the folder or the pattern."));
        publish(job, table, output, movies);
    }

    /** RELION takes only what is inside of its project. */
    private static void linkFolder(RelionJob job, Path pattern) throws ProtocolException, IOException {
        Path folder = pattern.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProtocolException(
                    FILES,
                    "is " + pattern + ", but there is no folder " + folder,
                    "Correct the path; only the name of the files may have * and ?.");
        }
        Path link = job.folder().root().resolve(RAW);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, folder);
    }

    private static Path file(RelionJob job, String name) {
        Path pattern = job.run().resolve(job.values().text(FILES));
        return pattern.resolveSibling(name.substring(RAW.length() + 1));
    }

    private static void publish(RelionJob job, StarTable table, String output, boolean movies)
            throws ProtocolException, IOException {
        RowSink rows = job.step().output(output);
        String label = movies ? "rlnMicrographMovieName" : "rlnMicrographName";
        ImageInfo model = check(file(job, table.get(0, label)));
        for (int row = 0; row < table.size(); row++) {
            Path file = file(job, table.get(row, label));
            ImageInfo info = check(file);
            if (info.width() != model.width() || info.height() != model.height()) {
                throw new ProtocolException(
                        FILES,
                        "matches " + file + " with " + info.width() + " x " + info.height() + " px and " + model.path()
                                + " with " + model.width() + " x " + model.height() + " px",
                        "Import images of one size at a time.");
            }
            String name = file.getFileName().toString();
            rows.row(row + 1L)
                    .set("name", name.substring(0, name.lastIndexOf('.')))
                    .set("image.file", job.run().store(file))
                    .set("image.index", 0L)
                    .set("opticsGroup", table.getLong(row, "rlnOpticsGroup"));
            if (movies) {
                rows.set("frames", (long) info.sections());
            }
        }
        describe(job, output, model, movies);
    }

    private static ImageInfo check(Path file) throws ProtocolException, IOException {
        try {
            return ImageFiles.info(file);
        } catch (FormatException e) {
            throw new ProtocolException(file.toString(), e.problem(), e.cure(), e);
        }
    }

    private static void describe(RelionJob job, String output, ImageInfo model, boolean movies)
            throws ProtocolException, IOException {
        OutputSpec spec = job.run().output(output).with("width", model.width()).with("height", model.height());
        if (movies) {
            spec.with("frames", model.sections());
            if (job.values().isSet(GAIN)) {
                Path gain = job.run().resolve(job.values().text(GAIN));
                ImageInfo info = check(gain);
                if (info.width() != model.width() || info.height() != model.height()) {
                    throw new ProtocolException(
                            GAIN,
                            "is " + gain + " of " + info.width() + " x " + info.height() + " px, but frames have "
                                    + model.width() + " x " + model.height() + " px",
                            "Give the reference that belongs to these movies.");
                }
                spec.with("gainFile", job.run().store(gain));
            }
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        String output = report.parameters().flag(MULTI_FRAME) ? MOVIES : MICROGRAPHS;
        return List.of("%,.0f %s imported".formatted(Reports.size(report, output), output));
    }
}
