/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.star;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.firn.formats.star.StarTable;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.exchange.ItemKind;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.Reports;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.view.TableView;

/** Particles that RELION gave new images; all else stays. A label says which image a new one was made of. */
public final class NewImages {
    private final RelionJob job;
    private final String input;

    /** For the particles of an input, which {@link ParticleStar} wrote. */
    public NewImages(RelionJob job, String input) {
        this.job = job;
        this.input = input;
    }

    /**
     * Publishes the particles.
     *
     * @param star in the job's folder
     * @param original the label with the former image, {@code 000001@stack.mrcs}
     * @return how many there are
     */
    public long publish(String star, String original, String output) throws ProtocolException, IOException {
        StarTable table = Reports.star(job.folder().out().resolve(star)).table("particles");
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            rows.put(canonical(table.get(row, original)), row);
        }
        Path side = job.step().newTable(output);
        TableSchema schema = TableSchema.of(List.of(
                TableSchema.ID, ItemKind.PARTICLE.column("image.file"), ItemKind.PARTICLE.column("image.index")));
        try (ItemTable particles = job.run().input(input).openTable()) {
            try (TableWriter writer = TableWriter.create(side, schema, Map.of())) {
                ItemCursor row = particles.cursor("id", "image.file", "image.index");
                while (row.next()) {
                    String link = job.folder().linkOf(Objects.requireNonNull(row.getString(1)));
                    Integer found = rows.get((row.isNull(2) ? 1 : row.getInt(2) + 1) + "@" + link);
                    if (found == null) {
                        throw new ProtocolException(
                                output,
                                "lacks the particle " + row.getLong(0) + ", which RELION was given",
                                "See the log of the run.");
                    }
                    String image = table.get(found, "rlnImageName");
                    int at = image.indexOf('@');
                    writer.set(0, row.getLong(0))
                            .set(1, job.folder().store(image.substring(at + 1)))
                            .set(2, Long.parseLong(image.substring(0, at)) - 1)
                            .endRow();
                }
                writer.close(true);
            }
            try (ItemTable images = ItemTable.open(side)) {
                job.step().output(output, TableView.of(particles).join(images, List.of("image.file", "image.index")));
            }
            return particles.size();
        }
    }

    private static String canonical(String image) {
        int at = image.indexOf('@');
        return at < 0 ? "1@" + image : Long.parseLong(image.substring(0, at)) + image.substring(at);
    }
}
