/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.export;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.SampleType;
import org.firn.model.data.DataPackage.Literals;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.Pictures;
import org.firn.tables.ItemTable;

/** One image set of a deposition at EMPIAR: its files, each looked at, and what EMPIAR wants to know of them. */
final class EmpiarImageSet {
    private static final Map<String, Integer> FORMATS =
            Map.of("MRC", 1, "MRCS", 2, "TIFF", 3, "IMAGIC", 4, "SPIDER", 7, "EER", 9);
    private static final Map<SampleType, Integer> VOXELS = Map.of(
            SampleType.UINT8, 1,
            SampleType.INT8, 2,
            SampleType.UINT16, 3,
            SampleType.INT16, 4,
            SampleType.FLOAT32, 7,
            SampleType.UINT4, 9);

    private final DataHeader header;
    private final Kind kind;
    private final List<Path> files;
    private final List<Path> extras = new ArrayList<>();
    private final ImageInfo model;
    private long sections;

    /** What there can be. */
    private enum Kind {
        MOVIES(Literals.MOVIE_SET, 2, "movies"),
        MICROGRAPHS(Literals.MICROGRAPH_SET, 1, "micrographs"),
        PARTICLES(Literals.PARTICLE_SET, 5, "particles"),
        AVERAGES(Literals.AVERAGE_SET, 10, "averages"),
        CLASSES(Literals.CLASS_SET2_D, 10, "classes"),
        VOLUMES(Literals.VOLUME, 13, "volumes");

        private final EClass type;
        private final int category;
        private final String folder;

        Kind(EClass type, int category, String folder) {
            this.type = type;
            this.category = category;
            this.folder = folder;
        }
    }

    /** The types that can be deposited. */
    static EClass[] types() {
        return Arrays.stream(Kind.values()).map(kind -> kind.type).toArray(EClass[]::new);
    }

    /**
     * Looks at every file of a set.
     *
     * @param input for messages
     * @throws ProtocolException a file is missing or damaged, or the files are not of one form
     */
    EmpiarImageSet(RunContext run, String input, InputData data) throws ProtocolException, IOException {
        header = data.header();
        kind = Arrays.stream(Kind.values())
                .filter(one -> header.isA(one.type))
                .findFirst()
                .orElseThrow();
        files = List.copyOf(kind == Kind.VOLUMES ? maps(run) : images(run, data));
        if (files.isEmpty()) {
            throw new ProtocolException(input, "has " + header.name() + " without images", "Link sets with images.");
        }
        model = info(files.get(0));
        for (Path file : files) {
            ImageInfo info = info(file);
            requireAlike(info);
            sections += info.sections();
        }
        if (kind == Kind.MOVIES) {
            header.text("gainFile")
                    .filter(gain -> !gain.isEmpty())
                    .map(run::resolve)
                    .ifPresent(extras::add);
        }
    }

    private Set<Path> maps(RunContext run) {
        Set<Path> maps = new LinkedHashSet<>();
        for (String attribute : List.of("file", "halfMap1", "halfMap2")) {
            header.text(attribute)
                    .filter(file -> !file.isEmpty())
                    .map(run::resolve)
                    .ifPresent(maps::add);
        }
        return maps;
    }

    private static Set<Path> images(RunContext run, InputData data) throws ProtocolException, IOException {
        Set<Path> images = new LinkedHashSet<>();
        try (ItemTable table = data.openTable()) {
            Arrays.stream(table.strings("image.file"))
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(run::resolve)
                    .forEach(images::add);
        }
        return images;
    }

    private static ImageInfo info(Path file) throws ProtocolException {
        try {
            return ImageFiles.info(file);
        } catch (FormatException e) {
            throw Pictures.refused(e);
        } catch (IOException e) {
            throw new ProtocolException(
                    file.toString(),
                    "cannot be read: " + e.getMessage(),
                    "Bring it back; a deposition must be whole.",
                    e);
        }
    }

    private void requireAlike(ImageInfo info) throws ProtocolException {
        boolean sameDepth = kind != Kind.MOVIES || info.sections() == model.sections();
        if (!format(info).equals(format(model)) || info.sampleType() != model.sampleType() || !sameDepth) {
            throw new ProtocolException(
                    info.path().toString(),
                    "is " + describe(info) + ", but " + model.path() + " is " + describe(model)
                            + "; EMPIAR wants one form in an image set",
                    "Link two sets, one of each form.");
        }
    }

    private static String describe(ImageInfo info) {
        return format(info) + " of " + info.sampleType() + " with " + info.sections() + " sections";
    }

    private static String format(ImageInfo info) {
        String name = info.path().getFileName().toString().toLowerCase(Locale.ROOT);
        return info.format().equals("MRC") && name.contains(".mrcs") ? "MRCS" : info.format();
    }

    /** The folder below {@code data} that they go to. */
    String folder() {
        return kind.folder;
    }

    /** What it has, for people. */
    String describe() {
        return "%,d files of %s in data/%s".formatted(files.size() + extras.size(), format(model), folder());
    }

    /** The files, each once, and the gain reference behind them. */
    List<Path> files() {
        List<Path> all = new ArrayList<>(files);
        all.addAll(extras);
        return all;
    }

    /**
     * What EMPIAR wants to know.
     *
     * @param name of the image set
     * @param folder below {@code data}
     */
    JsonObject json(String name, String folder) {
        JsonObject set = new JsonObject();
        boolean movies = kind == Kind.MOVIES;
        boolean volumes = kind == Kind.VOLUMES;
        set.addProperty("name", name);
        set.addProperty("directory", "data/" + folder);
        set.addProperty("category", tuple(category()));
        set.addProperty("header_format", form(FORMATS.get(format(model)), format(model)));
        set.addProperty("data_format", form(FORMATS.get(format(model)), format(model)));
        set.addProperty("num_images_or_tilt_series", movies || volumes ? files.size() : sections);
        set.addProperty("frames_per_image", movies ? model.sections() : 1);
        set.add("frame_range_min", movies ? number(1) : JsonNull.INSTANCE);
        set.add("frame_range_max", movies ? number(model.sections()) : JsonNull.INSTANCE);
        set.addProperty("voxel_type", form(VOXELS.get(model.sampleType()), voxel()));
        OptionalDouble pixel = header.number(Microscope.SAMPLING_RATE);
        set.add("pixel_width", pixel.isPresent() ? number(pixel.getAsDouble()) : JsonNull.INSTANCE);
        set.add("pixel_height", pixel.isPresent() ? number(pixel.getAsDouble()) : JsonNull.INSTANCE);
        set.addProperty("image_width", model.width());
        set.addProperty("image_height", model.height());
        set.addProperty("details", details());
        return set;
    }

    private static JsonPrimitive number(Number value) {
        return new JsonPrimitive(value);
    }

    private int category() {
        boolean processed = kind == Kind.PARTICLES
                && List.of("normalized", "contrastInverted", "phaseFlipped").stream()
                        .anyMatch(
                                name -> Boolean.TRUE.equals(header.attributes().get(name)));
        return processed ? 7 : kind.category;
    }

    private String voxel() {
        return switch (model.sampleType()) {
            case FLOAT16 -> "16 BIT FLOAT";
            case COMPLEX_INT16 -> "COMPLEX 16 BIT INTEGER";
            case COMPLEX_FLOAT32 -> "COMPLEX 32 BIT FLOAT";
            default -> model.sampleType().name();
        };
    }

    private String details() {
        List<String> details = new ArrayList<>();
        if (kind != Kind.VOLUMES) {
            header.number("voltage")
                    .ifPresent(value -> details.add(String.format(Locale.ROOT, "voltage %.4g kV", value)));
            header.number("dosePerFrame")
                    .ifPresent(value -> details.add(String.format(Locale.ROOT, "dose per frame %.4g e/Å²", value)));
        }
        extras.forEach(gain -> details.add("gain reference " + gain.getFileName()));
        return String.join("; ", details);
    }

    private static String form(@Nullable Integer number, String otherwise) {
        return number == null ? "('OT', '" + otherwise.toUpperCase(Locale.ROOT) + "')" : tuple(number);
    }

    private static String tuple(int number) {
        return "('T" + number + "', '')";
    }

    /**
     * Puts links to the files into a folder; nothing is copied.
     *
     * @param folder made when it is not there
     */
    void link(Path folder) throws IOException {
        Files.createDirectories(folder);
        Set<String> taken = new LinkedHashSet<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            for (int i = 2; !taken.add(name); i++) {
                name = i + "_" + file.getFileName();
            }
            Files.deleteIfExists(folder.resolve(name));
            Files.createSymbolicLink(folder.resolve(name), file.toAbsolutePath());
        }
    }
}
