/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.html.Words;
import org.firn.report.internal.picture.ItemImages;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;

/** Micrographs: small pictures of a few. */
final class MicrographFigures implements DataFigures {
    private static final int MOST_PICTURES = 4;
    private static final int EDGE = 240;

    @Override
    public EClass type() {
        return DataPackage.Literals.MICROGRAPH_SET;
    }

    @Override
    public void draw(DataHeader data, Figures figures) throws IOException {
        figures.count(KeyFigures.Kind.MICROGRAPHS, data);
        double sampling = ProjectData.number(data, "samplingRate");
        Gallery gallery = new Gallery("small");
        try (ItemTable table = figures.open(data);
                ItemImages images = new ItemImages(figures.data())) {
            RowPage rows = table.rows(Gallery.evenly(table.size(), MOST_PICTURES), "name", "image.file", "image.index");
            for (int row = 0; row < rows.size(); row++) {
                String name = String.valueOf(rows.getString(row, 0));
                String file = rows.getString(row, 1);
                long index = rows.getLong(row, 2);
                gallery.add(
                        () -> new MicrographPicture(images.read(file, index), EDGE)
                                .finish("Micrograph " + name, sampling, figures.pictures()),
                        name,
                        "");
            }
        }
        gallery.finish(
                figures,
                Words.count(gallery.size(), "micrograph", "micrographs")
                        + " spread evenly over the set, binned and stretched for display.");
    }
}
