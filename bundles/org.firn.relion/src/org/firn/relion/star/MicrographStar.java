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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
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

/** Writes movies or micrographs as a STAR file in a job's folder, with links to their files. */
public final class MicrographStar {
    /** The extra column with the sum without dose weighting, as Firn's own alignment names it. */
    public static final String SUM_FILE = "spa.sumFile";
    /** The extra column with RELION's file about the motion of a movie. */
    public static final String METADATA = "rln.MicrographMetadata";

    private static final String NOT_WEIGHTED = "rln.MicrographNameNoDW";
    private static final List<String> CTF =
            List.of("defocusU", "defocusV", "defocusAngle", "phaseShift", "resolution", "fitQuality");
    private static final int OWN_COLUMNS = 4;

    private final RelionJob job;
    private final String input;
    private final InputData images;
    private final ItemKind kind;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<Long, String> nameOfId = new HashMap<>();
    private final Map<Long, double[]> ctfs = new HashMap<>();

    /**
     * The items of an input.
     *
     * @param input the name of the input
     * @param kind of movies or micrographs
     */
    public MicrographStar(RelionJob job, String input, ItemKind kind) {
        this.job = job;
        this.input = input;
        this.images = job.run().input(input);
        this.kind = kind;
    }

    /**
     * Adds the contrast transfer functions of another input, if something is linked to it; only micrographs that have
     * one are then written.
     */
    public MicrographStar withCtfs(String ctfInput) throws ProtocolException, IOException {
        InputData data = job.run().optionalInput(ctfInput).orElse(null);
        if (data == null) {
            return this;
        }
        try (ItemTable table = data.openTable()) {
            List<String> columns = new ArrayList<>(List.of("id"));
            columns.addAll(CTF);
            ItemCursor row = table.cursor(columns.toArray(String[]::new));
            while (row.next()) {
                double[] values = new double[CTF.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = row.isNull(i + 1) ? 0 : row.getDouble(i + 1);
                }
                ctfs.put(row.getLong(0), values);
            }
        }
        if (ctfs.isEmpty()) {
            throw new ProtocolException(ctfInput, "has no transfer functions", "Link those of these micrographs.");
        }
        return this;
    }

    /** Writes the file, relative to the job's root; gives its name. */
    public String write(String name) throws ProtocolException, IOException {
        Path side = job.folder().root().resolve(name + ".items.fit");
        Files.deleteIfExists(side);
        TableSchema schema = schema();
        try (ItemTable table = images.openTable();
                TableWriter writer = TableWriter.create(side, schema, Map.of(ItemKind.PROPERTY, kind.name()))) {
            Imaging imaging = new Imaging(images.header(), input, table.schema());
            ItemCursor row = table.cursor();
            while (row.next()) {
                long id = row.getLong(0);
                if (ctfs.isEmpty() || ctfs.containsKey(id)) {
                    writeRow(row, table.schema(), writer);
                    imaging.write(row, writer, OWN_COLUMNS);
                    writeCtf(writer, ctfs.get(id));
                    writer.endRow();
                }
            }
            writer.close(true);
        }
        if (names.isEmpty()) {
            throw new ProtocolException(
                    input,
                    ctfs.isEmpty() ? "has no images" : "has no image that one of the transfer functions belongs to",
                    "Link sets that belong together.");
        }
        try (ItemTable items = ItemTable.open(side)) {
            StarFiles.write(items, job.folder().root().resolve(name), input);
        }
        return name;
    }

    private TableSchema schema() {
        List<ColumnSpec> columns = new ArrayList<>(
                List.of(TableSchema.ID, kind.column("image.file"), kind.column("name"), kind.column("opticsGroup")));
        Imaging.COLUMNS.forEach(column -> columns.add(kind.column(column)));
        if (!ctfs.isEmpty()) {
            CTF.forEach(column -> columns.add(kind.column("ctf." + column)));
        }
        columns.add(ColumnSpec.of(NOT_WEIGHTED, ColumnType.STRING));
        columns.add(ColumnSpec.of(METADATA, ColumnType.STRING));
        return TableSchema.of(columns);
    }

    private void writeRow(ItemCursor row, TableSchema schema, TableWriter writer)
            throws ProtocolException, IOException {
        String name = Objects.requireNonNull(text(row, schema, "name"));
        String stored = text(row, schema, "image.file");
        int group = schema.indexOf("opticsGroup");
        writer.set(0, row.getLong(0));
        writer.set(1, link(stored, name, ""));
        writer.set(2, name);
        writer.set(3, row.isNull(group) ? 1L : Math.max(1, row.getLong(group)));
        String sum = text(row, schema, SUM_FILE);
        writer.set(writer.column(NOT_WEIGHTED), sum == null ? link(stored, name, "") : link(sum, name, "_noDW"));
        String metadata = text(row, schema, METADATA);
        if (metadata != null) {
            writer.set(writer.column(METADATA), job.folder().link(metadata, "Micrographs", name, ".star"));
        }
        names.add(name);
        nameOfId.put(row.getLong(0), name);
        if (ids.put(RelionFolder.plain(name), row.getLong(0)) != null) {
            throw new ProtocolException(
                    input,
                    "has two images that RELION cannot tell apart: " + name + " and another that differs only in"
                            + " signs other than letters and digits",
                    "Rename one where they are imported.");
        }
    }

    private static @Nullable String text(ItemCursor row, TableSchema schema, String column) {
        return schema.has(column) && !row.isNull(schema.indexOf(column)) ? row.getString(schema.indexOf(column)) : null;
    }

    private String link(@Nullable String stored, String name, String suffix) throws ProtocolException, IOException {
        if (stored == null || !Files.isRegularFile(job.run().resolve(stored))) {
            throw new ProtocolException(
                    input,
                    "names the file " + stored + " for " + name + ", which does not exist",
                    "Restore it, or run again what made it.");
        }
        boolean movie = kind.equals(ItemKind.MOVIE);
        String ending = stored.substring(stored.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        boolean mrc = ending.equals(".mrc") || ending.equals(".mrcs");
        String extension = mrc ? movie ? ".mrcs" : ".mrc" : ending;
        return job.folder().link(stored, movie ? "Movies" : "Micrographs", name + suffix, extension);
    }

    private void writeCtf(TableWriter writer, double @Nullable [] values) {
        for (int i = 0; values != null && i < values.length; i++) {
            writer.set(OWN_COLUMNS + Imaging.COLUMNS.size() + i, values[i]);
        }
    }

    /** The names of the items that were written, in order. */
    public List<String> names() {
        return names;
    }

    /**
     * The id of the item that a file of RELION's belongs to: its name begins with that of the item.
     *
     * @param file as RELION names it, such as {@code MotionCorr/job001/Movies/mic_000.mrc}
     * @param suffix what RELION adds before the extension; empty for nothing
     */
    public long id(String file, String suffix) throws ProtocolException {
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String name = dot < 0 ? last : last.substring(0, dot);
        String plain = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        Long id = ids.get(plain);
        if (id == null) {
            throw new ProtocolException(
                    file, "is a result that belongs to nothing in " + input, "Report this with the log of the run.");
        }
        return id;
    }

    /** The name of the item with an id. */
    public String name(long id) {
        return nameOfId.getOrDefault(id, "");
    }
}
