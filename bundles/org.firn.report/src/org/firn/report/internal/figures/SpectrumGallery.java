/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;
import org.firn.report.internal.picture.GreyImage;
import org.firn.report.internal.picture.ItemImages;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;

/** Power spectra with the model drawn in, from the best estimate to the worst. */
final class SpectrumGallery {
    private static final int MOST_PICTURES = 4;
    private static final int EDGE = 256;
    private static final double CLIPPED = 0.005;

    private SpectrumGallery() {}

    static void draw(ItemTable table, Figures figures) throws IOException {
        if (!table.schema().has("spectrum.file") || table.size() == 0) {
            return;
        }
        long[] sorted = table.schema().has("resolution")
                ? table.query().sortBy("resolution", false).rowNumbers()
                : table.query().rowNumbers();
        long[] chosen = Arrays.stream(Gallery.evenly(sorted.length, MOST_PICTURES))
                .map(i -> sorted[(int) i])
                .toArray();
        RowPage rows = table.rows(
                chosen,
                "micrograph.name",
                "spectrum.file",
                "spectrum.index",
                table.schema().has("resolution") ? "resolution" : "id");
        Gallery gallery = new Gallery("small");
        try (ItemImages images = new ItemImages(figures.data())) {
            for (int row = 0; row < rows.size(); row++) {
                String file = rows.getString(row, 1);
                if (file == null || file.isEmpty()) {
                    return;
                }
                String name = String.valueOf(rows.getString(row, 0));
                String note = table.schema().has("resolution") ? Words.fixed(rows.getDouble(row, 3), 1) + " Å" : "";
                long index = rows.getLong(row, 2);
                gallery.add(() -> picture(images.read(file, index), "Power spectrum of " + name, figures), name, note);
            }
        }
        gallery.finish(figures, "Power spectra with the model, from the best resolution to the worst.");
    }

    private static Optional<Markup> picture(GreyImage full, String alt, Figures figures) throws IOException {
        GreyImage spectrum = full.binnedTo(EDGE);
        return figures.pictures()
                .noisyPng(spectrum.stretched(CLIPPED, true), spectrum.width(), spectrum.height())
                .map(address -> Gallery.image(address, alt, spectrum.width(), spectrum.height()));
    }
}
