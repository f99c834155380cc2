/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.star;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.exchange.ItemKind;
import org.firn.relion.job.RelionJob;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.view.TableView;

/**
 * Particles that RELION gave back: those of an input, in its order, with what RELION found. The images tell which is
 * which, so RELION may sort and leave out.
 */
public final class ParticleResult {
    private static final String MIRRORED = "transform.mirrored";

    private final RelionJob job;
    private final InputData particles;
    private final String output;

    /**
     * The result for an output.
     *
     * @param particles what was written by {@link ParticleStar}
     * @param output the name of the declared output
     */
    public ParticleResult(RelionJob job, InputData particles, String output) {
        this.job = job;
        this.particles = particles;
        this.output = output;
    }

    /**
     * Publishes the particles of a STAR file with all columns of the input.
     *
     * @param star as RELION names it
     * @param columns the columns that are taken from RELION; those that the file lacks are left as they are. A name
     *     that ends in {@code *} stands for all that begin so.
     * @return how many particles there are
     */
    public long publish(String star, String... columns) throws ProtocolException, IOException {
        try (ItemTable input = particles.openTable();
                ItemTable found =
                        StarFiles.read(job, job.folder().file(star), job.step().newTable(output))) {
            long[] rowMap = match(input, found);
            TableView result = TableView.of(input).join(found, rowMap, taken(found.schema(), columns));
            if (Arrays.asList(columns).contains("transform.*")) {
                result = unmirrored(result);
            }
            long[] kept = present(rowMap);
            job.step()
                    .output(
                            output,
                            kept.length == rowMap.length
                                    ? result
                                    : result.rows(kept).kept());
            return kept.length;
        }
    }

    private static List<String> taken(TableSchema schema, String... columns) {
        List<String> taken = new ArrayList<>();
        for (String name : schema.names()) {
            boolean wanted = Arrays.stream(columns)
                    .anyMatch(column -> column.endsWith("*")
                            ? name.startsWith(column.substring(0, column.length() - 1))
                            : name.equals(column));
            if (wanted && !name.equals(TableSchema.ID.name())) {
                taken.add(name);
            }
        }
        return taken;
    }

    private long[] match(ItemTable input, ItemTable found) throws ProtocolException {
        Map<String, Map<Integer, Integer>> rows = new HashMap<>();
        ItemCursor result = found.cursor("image.file", "image.index");
        for (int row = 0; result.next(); row++) {
            rows.computeIfAbsent(key(result.getString(0)), any -> new HashMap<>())
                    .put(result.getInt(1), row);
        }
        long[] map = new long[Math.toIntExact(input.size())];
        ItemCursor cursor = input.cursor("image.file", "image.index");
        long matched = 0;
        for (int row = 0; cursor.next(); row++) {
            String link = job.folder().linkOf(Objects.requireNonNull(cursor.getString(0)));
            Integer other = rows.getOrDefault(link, Map.of()).get(cursor.isNull(1) ? 0 : cursor.getInt(1));
            map[row] = other == null ? -1 : other;
            matched += other == null ? 0 : 1;
        }
        if (matched == 0 || matched != found.size()) {
            throw new ProtocolException(
                    output,
                    "cannot be told apart: RELION gave back " + found.size() + " particles, of which " + matched
                            + " are among the " + input.size() + " that it was given",
                    "See that no image is in the input twice, and run again.");
        }
        return map;
    }

    private static String key(@Nullable String file) {
        return file == null ? "" : file;
    }

    private static long[] present(long[] map) {
        long[] kept = new long[map.length];
        int count = 0;
        for (int row = 0; row < map.length; row++) {
            if (map[row] >= 0) {
                kept[count++] = row;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** RELION knows no mirrored poses: what was mirrored has been turned over on the way in. */
    private TableView unmirrored(TableView view) throws IOException {
        Path file = job.step().newTable(output);
        TableSchema schema = TableSchema.of(List.of(TableSchema.ID, ItemKind.PARTICLE.column(MIRRORED)));
        try (TableWriter writer = TableWriter.create(file, schema, Map.of())) {
            for (long row = 0; row < view.size(); row++) {
                writer.set(0, row + 1).set(1, false).endRow();
            }
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file)) {
            return view.join(table, List.of(MIRRORED));
        }
    }
}
