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

/** Class averages, the largest class first, with the number of particles, their share and the resolution. */
final class ClassFigures implements DataFigures {
    private static final int MOST_PICTURES = 60;
    private static final int LARGE_GALLERY = 12;
    private static final int EDGE = 128;
    private static final int ENLARGED_EDGE = 192;
    private static final double CLIPPED = 0.002;

    private final EClass type;
    private final String sizeColumn;

    private ClassFigures(EClass type, String sizeColumn) {
        this.type = type;
        this.sizeColumn = sizeColumn;
    }

    static ClassFigures ofClasses() {
        return new ClassFigures(DataPackage.Literals.CLASS_SET2_D, "size");
    }

    static ClassFigures ofAverages() {
        return new ClassFigures(DataPackage.Literals.AVERAGE_SET, "count");
    }

    @Override
    public EClass type() {
        return type;
    }

    @Override
    public void draw(DataHeader data, Figures figures) throws IOException {
        boolean classes = type == DataPackage.Literals.CLASS_SET2_D;
        if (classes) {
            figures.count(KeyFigures.Kind.CLASSES, data);
        } else if (figures.hasClasses()) {
            return;
        }
        try (ItemTable table = figures.open(data);
                ItemImages images = new ItemImages(figures.data())) {
            if (table.size() == 0) {
                figures.note("There are no averages yet.");
                return;
            }
            gallery(data, table, images, figures);
        }
    }

    private void gallery(DataHeader data, ItemTable table, ItemImages images, Figures figures) throws IOException {
        boolean sized = table.schema().has(sizeColumn);
        boolean resolved = table.schema().has("resolution");
        String size = sized ? sizeColumn : "id";
        RowPage rows = (sized ? table.query().sortBy(size, true) : table.query())
                .limit(MOST_PICTURES)
                .page("id", size, "image.file", "image.index", resolved ? "resolution" : "id");
        double total = 0;
        for (double value : sized ? table.doubles(size) : new double[0]) {
            total += Double.isFinite(value) ? value : 0;
        }
        boolean large = rows.size() <= LARGE_GALLERY;
        Gallery gallery = new Gallery(large ? "classes large" : "classes");
        for (int row = 0; row < rows.size(); row++) {
            double count = sized ? rows.getDouble(row, 1) : 0;
            String file = rows.getString(row, 2);
            long index = rows.getLong(row, 3);
            String alt = "Average of class " + rows.getLong(row, 0);
            double resolution = resolved ? rows.getDouble(row, 4) : 0;
            String name = sized ? Words.count((long) count) : "Average " + rows.getLong(row, 0);
            String note = (sized ? Words.percent(count, total) : "")
                    + (resolution > 0 ? " · " + Words.fixed(resolution, 1) + " Å" : "");
            gallery.add(() -> picture(images.read(file, index), alt, large, figures), name, note);
        }
        gallery.finish(figures, caption(data, table, gallery.size(), sized, total));
    }

    private static Optional<Markup> picture(GreyImage average, String alt, boolean large, Figures figures)
            throws IOException {
        GreyImage small = average.binnedTo(EDGE);
        GreyImage shown = large ? small.enlarged(Math.max(1, ENLARGED_EDGE / small.width())) : small;
        return figures.pictures()
                .png(shown.stretched(CLIPPED, true), shown.width(), shown.height())
                .map(address -> Gallery.image(address, alt, shown.width(), shown.height()));
    }

    private static String caption(DataHeader data, ItemTable table, int shown, boolean sized, double total) {
        double edge = ProjectData.number(data, "boxSize") * ProjectData.number(data, "samplingRate");
        return (shown < table.size()
                        ? "The " + shown + " largest of " + Words.count(table.size()) + " averages"
                        : "All averages")
                + (sized
                        ? ", the largest first, with the number of particles, their share of "
                                + Words.count((long) total) + " and the resolution"
                        : "")
                + (edge > 0 ? "; the box is " + Words.fixed(edge, 0) + " Å wide." : ".");
    }
}
