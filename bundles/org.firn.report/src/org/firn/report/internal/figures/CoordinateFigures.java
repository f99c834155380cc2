/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.chart.Histogram;
import org.firn.report.internal.chart.Statistics;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;
import org.firn.report.internal.picture.ItemImages;
import org.firn.tables.ItemTable;
import org.firn.tables.RowPage;

/** Picked positions: on some micrographs, and how many there are on each. */
final class CoordinateFigures implements DataFigures {
    private static final int MOST_PICTURES = 3;
    private static final int EDGE = 400;
    private static final double USUAL_RADIUS = 20;
    private static final int MOST_RINGS = 1500;

    @Override
    public EClass type() {
        return DataPackage.Literals.COORDINATE_SET;
    }

    @Override
    public void draw(DataHeader data, Figures figures) throws IOException {
        figures.count(KeyFigures.Kind.PICKED, data);
        PickTable picks;
        try (ItemTable table = figures.open(data)) {
            picks = PickTable.read(table);
        }
        if (picks.counts().isEmpty()) {
            figures.note("No positions were picked yet.");
            return;
        }
        Optional<DataHeader> micrographs =
                figures.data().project().upstream(figures.run(), DataPackage.Literals.MICROGRAPH_SET);
        if (micrographs.isPresent()) {
            try {
                pictures(data, picks, micrographs.get(), figures);
            } catch (IOException e) {
                figures.note("The micrographs under the positions cannot be shown: " + Figures.reason(e));
            }
        }
        List<String> names = List.copyOf(picks.counts().keySet());
        double[] counts =
                picks.counts().values().stream().mapToDouble(count -> count).toArray();
        figures.figure(
                PerItem.draw("Positions on every micrograph", names, counts, "Positions", "Micrograph"),
                "Positions on each micrograph that has any: median " + Words.number(Statistics.median(counts)) + ".");
        scores(picks.scores(), figures);
    }

    private static void pictures(DataHeader data, PickTable picks, DataHeader micrographs, Figures figures)
            throws IOException {
        double sampling = ProjectData.number(micrographs, "samplingRate");
        double diameter = ProjectData.number(data, "particleDiameter");
        double radius = sampling > 0 ? diameter / 2 / sampling : 0;
        double box = ProjectData.number(data, "boxSize");
        double own = ProjectData.number(data, "samplingRate");
        double scale = own > 0 && sampling > 0 ? own / sampling : 1;
        Gallery gallery = new Gallery("wide");
        try (ItemTable table = figures.open(micrographs);
                ItemImages images = new ItemImages(figures.data())) {
            RowPage rows = table.rows(Gallery.evenly(table.size(), MOST_PICTURES), "name", "image.file", "image.index");
            for (int row = 0; row < rows.size(); row++) {
                String name = String.valueOf(rows.getString(row, 0));
                String file = rows.getString(row, 1);
                long index = rows.getLong(row, 2);
                String count = Words.count(picks.counts().getOrDefault(name, 0L), "position", "positions");
                gallery.add(
                        () -> {
                            MicrographPicture picture = new MicrographPicture(images.read(file, index), EDGE);
                            picks.on(name, MOST_RINGS)
                                    .forEach(pick -> picture.ring(
                                            (pick.x() + 0.5) * scale - 0.5,
                                            (pick.y() + 0.5) * scale - 0.5,
                                            radius > 0 ? radius : ownRadius(pick, sampling, box * scale)));
                            return picture.finish(
                                    "Micrograph " + name + " with " + count, sampling, figures.pictures());
                        },
                        name,
                        count);
            }
        }
        gallery.finish(
                figures,
                "Positions on " + Words.count(gallery.size(), "micrograph", "micrographs")
                        + " spread evenly over the set, binned and stretched for display. "
                        + (diameter > 0
                                ? "The rings are " + Words.number(diameter) + " Å wide."
                                : "The rings show the size" + " that the picker found, as far as it did."));
    }

    private static double ownRadius(PickTable.Pick pick, double sampling, double box) {
        if (pick.diameter() > 0 && sampling > 0) {
            return pick.diameter() / 2 / sampling;
        }
        return box > 0 ? box / 2 : USUAL_RADIUS;
    }

    private static void scores(double[] scores, Figures figures) {
        double low = Statistics.quantile(scores, 0);
        double high = Statistics.quantile(scores, 1);
        if (high > low) {
            Markup plot = new Histogram(scores)
                    .draw(
                            "How often figures of merit occur",
                            "Figure of merit of the picker",
                            "Positions",
                            PerItem.WIDTH,
                            PerItem.HEIGHT)
                    .finish();
            figures.figure(
                    plot, "Figure of merit of all positions: median " + Words.number(Statistics.median(scores)) + ".");
        }
    }
}
