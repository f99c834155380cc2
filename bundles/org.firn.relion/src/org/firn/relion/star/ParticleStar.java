/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.star;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.exchange.ItemKind;
import org.firn.relion.job.RelionFolder;
import org.firn.relion.job.RelionJob;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.view.TableView;

/** Writes particles as a STAR file in a job's folder, with links to their stacks. */
public final class ParticleStar {
    private static final String MICROGRAPH_PATH = "rln.MicrographName";
    private static final String ORIGINAL = "rln.ImageOriginalName";
    private static final int OWN_COLUMNS = 5;

    private final RelionJob job;
    private final String input;
    private final InputData particles;
    private final Map<String, Integer> lastIndex = new HashMap<>();
    private boolean posesNeeded;
    private boolean originalsNamed;

    /**
     * Particles of an input.
     *
     * @param input the name of the input
     */
    public ParticleStar(RelionJob job, String input) {
        this(job, input, job.run().input(input));
    }

    /** Particles of one of several linked to an input. */
    public ParticleStar(RelionJob job, String input, InputData particles) {
        this.job = job;
        this.input = input;
        this.particles = particles;
    }

    /** Refuses particles without poses, or all with the same. */
    public ParticleStar withPoses() {
        posesNeeded = true;
        return this;
    }

    /**
     * Names each image also as the one that it was before, under {@code rlnImageOriginalName}: programs that make new
     * images pass that on, so that {@link NewImages} can tell which is which.
     */
    public ParticleStar withOriginals() {
        originalsNamed = true;
        return this;
    }

    /**
     * Writes the file.
     *
     * @param name of the file in the job's folder, such as {@code particles.star}
     * @return the name
     */
    public String write(String name) throws ProtocolException, IOException {
        Path side = job.folder().root().resolve(name + ".links.fit");
        try (ItemTable table = particles.openTable()) {
            if (table.size() == 0) {
                throw new ProtocolException(input, "has no particles", "Link a set that has some.");
            }
            PoseCheck poses = new PoseCheck(input, table.schema(), posesNeeded);
            writeLinks(table, side, poses);
            poses.finish();
            requireStacks();
            try (ItemTable links = ItemTable.open(side)) {
                List<String> columns = links.schema().names().stream()
                        .filter(column -> !column.equals(TableSchema.ID.name()))
                        .toList();
                TableView joined = TableView.of(table)
                        .join(links, columns)
                        .withProperties(Map.of(ItemKind.PROPERTY, ItemKind.PARTICLE.name()));
                StarFiles.write(joined.table(), job.folder().root().resolve(name), input);
            }
        }
        return name;
    }

    private void writeLinks(ItemTable table, Path side, PoseCheck poses) throws IOException, ProtocolException {
        TableSchema schema = table.schema();
        Imaging imaging = new Imaging(particles.header(), input, schema);
        Files.deleteIfExists(side);
        try (TableWriter writer = TableWriter.create(side, schema(), Map.of())) {
            ItemCursor row = table.cursor();
            int file = schema.indexOf("image.file");
            int index = schema.indexOf("image.index");
            int micrograph = schema.indexOf("micrograph.name");
            int group = schema.indexOf("opticsGroup");
            while (row.next()) {
                String stored = row.isNull(file) ? "" : row.getString(file);
                String link = link(stored, row.getLong(0));
                int image = row.isNull(index) ? 0 : row.getInt(index);
                lastIndex.merge(stored, image, Math::max);
                poses.look(row);
                writer.set(0, row.getLong(0)).set(1, link);
                writer.set(2, row.isNull(micrograph) ? link : micrographFile(row.getString(micrograph)));
                writer.set(3, row.isNull(group) ? 1L : Math.max(1, row.getLong(group)));
                writer.set(4, (long) boxSize());
                imaging.write(row, writer, OWN_COLUMNS);
                if (originalsNamed) {
                    writer.set(writer.column(ORIGINAL), "%06d@%s".formatted(image + 1, link));
                }
                writer.endRow();
            }
            writer.close(true);
        }
    }

    private TableSchema schema() {
        List<ColumnSpec> columns = new ArrayList<>(List.of(
                TableSchema.ID,
                ItemKind.PARTICLE.column("image.file"),
                ColumnSpec.of(MICROGRAPH_PATH, ColumnType.STRING),
                ItemKind.PARTICLE.column("opticsGroup"),
                ItemKind.PARTICLE.column(ItemKind.BOX_SIZE)));
        Imaging.COLUMNS.forEach(column -> columns.add(ItemKind.PARTICLE.column(column)));
        if (originalsNamed) {
            columns.add(ColumnSpec.of(ORIGINAL, ColumnType.STRING));
        }
        return TableSchema.of(columns);
    }

    /** The name of a micrograph in STAR files of ours. */
    static String micrographFile(String micrograph) {
        return "Micrographs/" + RelionFolder.plain(micrograph) + ".mrc";
    }

    private String link(String stored, long id) throws IOException, ProtocolException {
        if (stored.isEmpty()) {
            throw new ProtocolException(
                    input, "has the particle " + id + " without an image", "Extract the particles first.");
        }
        String name = job.run().resolve(stored).getFileName().toString();
        int dot = name.lastIndexOf('.');
        return job.folder().link(stored, "Particles", dot < 0 ? name : name.substring(0, dot), ".mrcs");
    }

    private int boxSize() {
        return (int) particles.header().number("boxSize").orElse(0);
    }

    private void requireStacks() throws ProtocolException, IOException {
        int box = boxSize();
        for (Map.Entry<String, Integer> entry : lastIndex.entrySet()) {
            Path file = job.run().resolve(entry.getKey());
            if (!Files.isRegularFile(file)) {
                throw new ProtocolException(
                        input, "names the stack " + file + ", which does not exist", "Restore it, or extract again.");
            }
            ImageInfo info = info(file);
            if (entry.getValue() >= info.sections()) {
                throw new ProtocolException(
                        input,
                        "names image " + (entry.getValue() + 1) + " of " + file + ", which has only " + info.sections(),
                        "Import the stack that belongs to these particles, or extract them again.");
            }
            if (info.width() != info.height() || box > 0 && info.width() != box) {
                throw new ProtocolException(
                        input,
                        "says that its box is " + box + " px, but the images of " + file + " have " + info.width()
                                + " x " + info.height() + " px",
                        "Import or extract the particles again, with the box that they have.");
            }
        }
    }

    private ImageInfo info(Path file) throws ProtocolException, IOException {
        try {
            return ImageFiles.info(file);
        } catch (FormatException e) {
            throw new ProtocolException(file.toString(), e.problem(), e.cure(), e);
        }
    }
}
