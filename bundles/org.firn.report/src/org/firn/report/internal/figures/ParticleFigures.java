/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;
import org.firn.report.internal.picture.GreyImage;
import org.firn.report.internal.picture.ItemImages;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;

/** Particle images: thirty of them. */
final class ParticleFigures implements DataFigures {
    private static final int MOST_PICTURES = 30;
    private static final int EDGE = 80;
    private static final double CLIPPED = 0.005;

    @Override
    public EClass type() {
        return DataPackage.Literals.PARTICLE_SET;
    }

    @Override
    public void draw(DataHeader data, Figures figures) throws IOException {
        figures.count(KeyFigures.Kind.PARTICLES, data);
        if (figures.hasClasses()) {
            return;
        }
        try (ItemTable table = figures.open(data);
                ItemImages images = new ItemImages(figures.data())) {
            RowPage rows = table.rows(Gallery.evenly(table.size(), MOST_PICTURES), "id", "image.file", "image.index");
            if (rows.size() == 0) {
                figures.note("No particle images were made yet.");
                return;
            }
            Gallery gallery = new Gallery("particles");
            for (int row = 0; row < rows.size(); row++) {
                String file = rows.getString(row, 1);
                long index = rows.getLong(row, 2);
                String alt = "Particle image " + rows.getLong(row, 0);
                gallery.add(() -> picture(images.read(file, index), alt, figures), "", "");
            }
            gallery.finish(
                    figures,
                    Words.count(gallery.size(), "particle image", "particle images")
                            + " spread evenly over the set, each stretched on its own" + edge(data) + ".");
        }
    }

    private static Optional<Markup> picture(GreyImage full, String alt, Figures figures) throws IOException {
        GreyImage image = full.binnedTo(EDGE);
        return figures.pictures()
                .noisyPng(image.stretched(CLIPPED, false), image.width(), image.height())
                .map(address -> Gallery.image(address, alt, image.width(), image.height()));
    }

    private static String edge(DataHeader data) {
        double edge = ProjectData.number(data, "boxSize") * ProjectData.number(data, "samplingRate");
        return edge > 0 ? "; the box is " + Words.fixed(edge, 0) + " Å wide" : "";
    }
}
