/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.image.ImageInfo;
import org.firn.protocol.ItemContext;
import org.firn.protocol.ItemSource;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.Plan;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunContext;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocols.spa.common.MetadataFiles;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.imports.ListedImages.Listed;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/** The import of movies or micrographs that metadata of other programs list; each image is checked, none is copied. */
final class ImportListedImages {
    static final String FOLDER = "imageFolder";
    /** Names the columns of a row whose values are not told but concluded. */
    static final ColumnSpec GUESSED = ColumnSpec.of("import.guessed", ColumnType.STRING)
            .optional()
            .documented("The columns of this row that the metadata do not tell and that were concluded.");

    private static final String FRAMES = "frames";

    private final RunContext run;
    private final String output;
    private final ItemKind kind;
    private final ListedImages images;
    private final ImageFileImport files;

    /**
     * Reads the metadata.
     *
     * @param output the name of the set
     */
    ImportListedImages(RunContext run, String output, ItemKind kind) throws ProtocolException {
        this.run = run;
        this.output = output;
        this.kind = kind;
        Path root = run.parameters()
                .value(FOLDER)
                .map(folder -> run.resolve(folder.toString()))
                .orElse(null);
        images = new ListedImages(run, kind, root);
        files = new ImageFileImport(images.all().stream().map(Listed::file).toList());
    }

    /** The parameters of the files. */
    static ParameterSpec[] parameters(String what, String examples) {
        return new ParameterSpec[] {
            ParameterSpec.of(MicrographFiles.FILES, ParameterType.PATH)
                    .label("Metadata")
                    .help("The file that lists the " + what + ", or a pattern such as /data/*.mdoc when there is one "
                            + "for each: " + examples + ". The images stay where they are."),
            ParameterSpec.choice(MicrographFiles.FORMAT, MetadataFiles.readable())
                    .label("Format")
                    .help("The program that wrote the files; name and content mostly tell."),
            ParameterSpec.of(FOLDER, ParameterType.FOLDER)
                    .label("Image folder")
                    .optional()
                    .help("Where the names of images in the metadata begin, such as RELION's project folder. When "
                            + "empty, the folder of the metadata and those above it are tried; images that the "
                            + "metadata do not name are looked for beside them.")
        };
    }

    /** The first sound image. */
    ImageInfo model() {
        return files.model();
    }

    /** Plans the check of each image. */
    void plan(Plan plan) throws ProtocolException {
        ImageInfo model = files.model();
        OutputSpec set = run.output(output).with("width", model.width()).with("height", model.height());
        boolean movies = kind.equals(ItemKind.MOVIE);
        if (movies) {
            set.with(FRAMES, model.sections());
        }
        ToldAcquisition acquisition = new ToldAcquisition(images, run.parameters());
        acquisition.describe(set, model);
        List<ColumnSpec> extras = images.columns().stream()
                .filter(spec -> !isOfSet(spec.name()))
                .filter(spec -> !kind.schema().has(spec.name()))
                .toList();
        set.columns(Stream.concat(extras.stream(), Stream.of(GUESSED)).toArray(ColumnSpec[]::new));
        List<String> notes = new ArrayList<>(images.notes());
        notes.addAll(acquisition.notes());
        List<ItemSource> sources = new ArrayList<>();
        for (Listed image : images.all()) {
            sources.add(new ItemSource(sources.size() + 1L, image.name(), image.file()));
        }
        plan.forEach("check", sources)
                .arguments(model.width(), model.height(), model.sections(), told())
                .produces(output)
                .process(item -> {
                    if (item.id() == 1) {
                        notes.forEach(item::log);
                    }
                    check(item, movies, extras);
                });
    }

    /** What the header of the set says, or what is imported on its own, as CTFs are. */
    private static boolean isOfSet(String column) {
        return column.startsWith("acquisition.")
                || column.startsWith("ctf.")
                || column.equals(Microscope.SAMPLING_RATE);
    }

    /** What the rows say: other metadata make other items of the same images. */
    private String told() {
        String text = images.all().stream()
                .map(image -> image.name() + image.values() + image.guessed())
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void check(ItemContext item, boolean movies, List<ColumnSpec> extras) throws ProtocolException {
        Listed image = images.all().get((int) item.id() - 1);
        if (!Files.isRegularFile(image.file())) {
            throw new ProtocolException(
                    image.file().toString(),
                    "is not there, but " + image.metadata() + " names it",
                    "Bring it back, or delete its row.");
        }
        files.check(image.file());
        requireFrames(image, movies);
        RowSink row = item.output(output)
                .row(item.id())
                .set("name", image.name())
                .set("image.file", run.store(image.file()))
                .set("image.index", 0L)
                .set("opticsGroup", image.values().get("opticsGroup") instanceof Number group ? group.longValue() : 1L);
        if (movies) {
            row.set(FRAMES, (long) files.model().sections());
        }
        extras.forEach(spec -> set(row, spec, image.values().get(spec.name())));
        if (!image.guessed().isEmpty()) {
            row.set(GUESSED.name(), image.guessed());
        }
    }

    private void requireFrames(Listed image, boolean movies) throws ProtocolException {
        boolean differ = movies
                && image.values().get(FRAMES) instanceof Number told
                && told.longValue() != files.model().sections();
        if (differ) {
            throw new ProtocolException(
                    image.file().toString(),
                    "has " + files.model().sections() + " frames, but " + image.metadata() + " says "
                            + image.values().get(FRAMES),
                    "Is it still being copied? Give the movie that belongs to its metadata.");
        }
    }

    private static void set(RowSink row, ColumnSpec spec, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (spec.type()) {
            case FLOAT32, FLOAT64 -> row.set(spec.name(), ((Number) value).doubleValue());
            case INT32, INT64 -> row.set(spec.name(), ((Number) value).longValue());
            case BOOLEAN -> row.set(spec.name(), (boolean) (Boolean) value);
            case STRING -> row.set(spec.name(), value.toString());
        }
    }
}
