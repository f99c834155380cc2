/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageReader;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.spa.common.FilePattern;
import org.firn.protocols.spa.common.MetadataFiles;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.Pictures;
import org.firn.protocols.spa.imports.AverageFiles.Place;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.view.TableView;

/** Imports averages or templates from stacks of images, and from what lists them; nothing is copied. */
public final class ImportAverages implements Protocol {
    static final String FILES = "files";
    private static final String AVERAGES = "averages";
    private static final String FORMAT = "format";
    private static final String ROOT = "imageFolder";
    private static final ColumnSpec SHARE = ColumnSpec.of("rln.ClassDistribution", ColumnType.FLOAT64)
            .documented("The share of all particles that are in the class.");

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(
                        ParameterSpec.of(FILES, ParameterType.PATH)
                                .label("Averages")
                                .help("A stack of images, a pattern such as /data/class_*.mrc, or what lists them: "
                                        + "RELION's run_it025_model.star, cryoSPARC's .cs, .xmd of Xmipp. The images "
                                        + "stay where they are."),
                        ParameterSpec.choice(FORMAT, MetadataFiles.readable())
                                .label("Format")
                                .expert()
                                .help("The program that wrote the metadata; name and content mostly tell."),
                        ParameterSpec.of(ROOT, ParameterType.FOLDER)
                                .label("Image folder")
                                .optional()
                                .help("Where the names in metadata begin, such as RELION's project folder. When "
                                        + "empty, the folder of the file and those above it are tried."))
                .section("Images")
                .add(ParameterSpec.number(Microscope.SAMPLING_RATE)
                        .label("Pixel size")
                        .unit("Å/px")
                        .range(0.05, 100)
                        .optional()
                        .help("The size of a pixel; what the files say when empty."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration
                .output(AVERAGES, DataPackage.Literals.AVERAGE_SET)
                .with(
                        Microscope.SAMPLING_RATE,
                        configuration
                                .parameters()
                                .value(Microscope.SAMPLING_RATE)
                                .orElse(null));
    }

    private static List<Path> files(RunContext run) throws ProtocolException {
        return new FilePattern(FILES, run.resolve(run.parameters().text(FILES))).files();
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        plan.step("import").reads(files(run).toArray(Path[]::new)).run(ImportAverages::read);
    }

    private static void read(StepContext step) throws Exception {
        RunContext run = step.run();
        ParameterValues values = run.parameters();
        Path root =
                values.value(ROOT).map(folder -> run.resolve(folder.toString())).orElse(null);
        AverageFiles files = new AverageFiles(root, values.text(FORMAT), step.workFile("read.fit"));
        for (Path file : files(run)) {
            files.add(file);
        }
        Map<String, String> properties = new LinkedHashMap<>();
        ImageInfo model = files.model();
        run.output(AVERAGES)
                .with(Microscope.SAMPLING_RATE, pixelSize(step, files, properties))
                .with("width", model.width())
                .with("height", model.height());
        Path target = step.newTable(AVERAGES);
        TableSchema schema = TableSchema.of(DataPackage.Literals.AVERAGE).with(SHARE);
        try (TableWriter writer = TableWriter.create(target, schema, properties)) {
            write(step, files.places(), writer);
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(target)) {
            step.output(AVERAGES, TableView.of(table).withProperties(properties));
        }
    }

    private static void write(StepContext step, List<Place> places, TableWriter writer)
            throws IOException, ProtocolException {
        long id = 0;
        for (Place place : places) {
            requireFinite(place);
            writer.set(writer.column("id"), ++id);
            writer.set(writer.column("image.file"), step.run().store(place.file()));
            writer.set(writer.column("image.index"), (long) place.index());
            writer.setNull(writer.column("count")); // nobody tells how many images are in it
            if (place.share().isPresent()) {
                writer.set(writer.column(SHARE.name()), place.share().getAsDouble());
            } else {
                writer.setNull(writer.column(SHARE.name()));
            }
            writer.endRow();
            step.progress(id, places.size(), "averages");
        }
    }

    private static void requireFinite(Place place) throws IOException, ProtocolException {
        try (ImageReader reader = ImageFiles.open(place.file())) {
            Pictures.requireFinite(place.file(), place.index(), reader.read(place.index()));
        }
    }

    private static double pixelSize(StepContext step, AverageFiles files, Map<String, String> properties)
            throws ProtocolException {
        ParameterValues values = step.run().parameters();
        OptionalDouble told = files.pixelSize();
        if (values.isSet(Microscope.SAMPLING_RATE)) {
            return values.number(Microscope.SAMPLING_RATE);
        }
        if (told.isPresent()) {
            return told.getAsDouble();
        }
        ImageInfo model = files.model();
        double size = model.pixelSize()
                .orElseThrow(() -> new ProtocolException(
                        Microscope.SAMPLING_RATE,
                        "is not given, and " + model.path() + " does not tell it",
                        "Give the size of a pixel."));
        properties.put("guessed." + Microscope.SAMPLING_RATE, size + ", from the header of the images");
        step.log("samplingRate was guessed: " + size + " Å/px, from the header of " + model.path());
        return size;
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(AVERAGES)
                .map(InputData::header)
                .map(header -> List.of("%,.0f averages of %,.0f × %,.0f px at %.3f Å/px"
                        .formatted(
                                header.size().orElse(0),
                                header.number("width").orElse(0),
                                header.number("height").orElse(0),
                                header.number(Microscope.SAMPLING_RATE).orElse(0))))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return report.output(AVERAGES)
                .map(InputData::header)
                .map(header -> "%,.0f two-dimensional averages with a pixel size of %.3f Å were taken from %s."
                        .formatted(
                                header.size().orElse(0),
                                header.number(Microscope.SAMPLING_RATE).orElse(0),
                                Path.of(report.parameters().text(FILES)).getFileName()))
                .orElse("");
    }
}
