/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.model.data.DataPackage.Literals;
import org.firn.protocol.DataHeader;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormatDescriptor;
import org.firn.protocol.exchange.MetadataFormatRegistry;
import org.firn.protocol.foreign.ForeignProject.Output;
import org.firn.protocol.foreign.ForeignProject.StoredName;
import org.firn.tables.ItemTable;
import org.firn.tables.exchange.TableSource;

/**
 * Movies, micrographs or particles that a job of RELION lists in a STAR file, read by the format that a bundle
 * contributes for RELION.
 *
 * @param name the output's name here
 * @param folder the project's, in which names of images begin
 * @param kind of the items
 * @param ids shared by all sets of the project
 */
record PipelineSet(String name, Path folder, Path file, ItemKind kind, ItemIds ids) implements Output {
    private static final String FORMAT = "relion";
    private static final Map<ItemKind, EClass> SETS = Map.of(
            ItemKind.MOVIE, Literals.MOVIE_SET,
            ItemKind.MICROGRAPH, Literals.MICROGRAPH_SET,
            ItemKind.PARTICLE, Literals.PARTICLE_SET);
    private static final List<String> ACQUISITION =
            List.of("voltage", "sphericalAberration", "amplitudeContrast", "dosePerFrame");

    /** What a STAR file lists; empty when it is another kind of file, or no bundle reads RELION's metadata. */
    static Optional<ItemKind> kind(Path file) throws IOException {
        Optional<MetadataFormatDescriptor> format =
                MetadataFormatRegistry.contributed().find(FORMAT);
        if (format.isEmpty() || !file.toString().toLowerCase(Locale.ROOT).endsWith(".star")) {
            return Optional.empty();
        }
        try (TableSource source = format.get().create().read(file, new Exchange(Map.of()))) {
            return ItemKind.of(source.properties(), source.schema().columns()).filter(SETS::containsKey);
        } catch (FormatException e) {
            return Optional.empty(); // a STAR file of something else stays a document
        }
    }

    /** What is done with the rows as the format gives them. */
    @FunctionalInterface
    private interface Use<T> {
        T of(ItemTable rows) throws IOException;
    }

    private <T> T read(Use<T> use) throws IOException {
        Path folderOfRows = Files.createTempDirectory("relion-rows");
        Path rows = folderOfRows.resolve("rows.fit");
        try {
            MetadataFormatDescriptor format = MetadataFormatRegistry.contributed()
                    .find(FORMAT)
                    .orElseThrow(() -> new IOException("No bundle reads RELION's metadata any more"));
            try (TableSource source = format.create().read(file, new Exchange(Map.of()))) {
                source.writeTo(rows);
            }
            try (ItemTable table = ItemTable.open(rows)) {
                return use.of(table);
            }
        } finally {
            remove(folderOfRows);
        }
    }

    /** A table has a file beside it for what was published. */
    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.toList()) {
                Files.delete(one);
            }
        }
        Files.delete(folder);
    }

    @Override
    public DataHeader header(StoredName names) throws IOException {
        EClass set = SETS.get(kind);
        Map<String, Object> attributes = read(this::attributes);
        attributes.keySet().removeIf(attribute -> set.getEStructuralFeature(attribute) == null);
        return new DataHeader(name, set, attributes);
    }

    private Map<String, Object> attributes(ItemTable rows) throws IOException {
        Map<String, Object> attributes = new LinkedHashMap<>();
        agreed(rows, ItemKind.SAMPLING_RATE, "samplingRate", attributes);
        agreed(rows, ItemKind.BOX_SIZE, "boxSize", attributes);
        ACQUISITION.forEach(value -> agreed(rows, "acquisition." + value, value, attributes));
        attributes.put("hasCtf", finite(rows, "ctf.defocusU").length > 0);
        boolean tilted = DoubleStream.of(finite(rows, "transform.tilt")).anyMatch(tilt -> tilt != 0);
        boolean turned = finite(rows, "transform.psi").length > 0;
        attributes.put("alignment", tilted ? "PROJECTION" : turned ? "IN_PLANE" : "NONE");
        Optional<Path> first = Arrays.stream(rows.strings("image.file"))
                .map(image -> folder.resolve(String.valueOf(image)))
                .filter(Files::isRegularFile)
                .findFirst();
        if (first.isPresent()) {
            ImageInfo info = ImageFiles.info(first.get());
            attributes.put("width", info.width());
            attributes.put("height", info.height());
            attributes.put("frames", info.sections());
            attributes.putIfAbsent("boxSize", info.width());
        }
        return attributes;
    }

    private static void agreed(ItemTable rows, String column, String attribute, Map<String, Object> attributes) {
        double[] values = DoubleStream.of(finite(rows, column)).distinct().toArray();
        if (values.length == 1) {
            attributes.put(attribute, attribute.equals("boxSize") ? (Object) (int) values[0] : values[0]);
        }
    }

    private static double[] finite(ItemTable rows, String column) {
        return rows.schema().has(column)
                ? DoubleStream.of(rows.doubles(column)).filter(Double::isFinite).toArray()
                : new double[0];
    }

    @Override
    public TableSource items(StoredName names) throws IOException {
        return new PipelineRows(kind, read(ItemTable::schema), copy -> read(copy::of), new PipelineRows.Names() {
            @Override
            public String image(String image) throws IOException {
                return names.of(folder.resolve(image));
            }

            @Override
            public ItemIds ids() {
                return ids;
            }
        });
    }
}
