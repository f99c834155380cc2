/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageKind;
import org.firn.formats.image.ImageReader;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;
import org.firn.report.internal.picture.GreyImage;

/** Maps and masks: the three slices through the centre. Reads slice by slice, so that size does not matter. */
final class VolumeFigures implements DataFigures {
    private static final int EDGE = 256;
    private static final int ENLARGED_EDGE = 192;
    private static final double CLIPPED = 0.001;

    @Override
    public EClass type() {
        return DataPackage.Literals.GRID;
    }

    @Override
    public void draw(DataHeader data, Figures figures) throws IOException {
        double resolution = ProjectData.number(data, "resolution");
        if (resolution > 0) {
            figures.key(KeyFigures.Kind.RESOLUTION, Words.fixed(resolution, 1), "Å", data);
        }
        String file = ProjectData.text(data, "file");
        if (file.isEmpty()) {
            figures.note("The map has not been written yet.");
            return;
        }
        Gallery gallery = new Gallery(Gallery.SLICES);
        GreyImage[] slices = slices(figures, file);
        String[] names = {"x – y", "x – z", "y – z"};
        for (int i = 0; i < slices.length; i++) {
            GreyImage slice = slices[i].binnedTo(EDGE);
            String name = names[i];
            gallery.add(() -> picture(slice, "Central slice along " + name, figures), name, "");
        }
        double edge = ProjectData.number(data, "samplingRate") * ProjectData.number(data, "width");
        gallery.finish(
                figures,
                "The three slices through the centre of " + data.name()
                        + (edge > 0 ? "; the box is " + Words.fixed(edge, 0) + " Å wide." : "."));
    }

    private static Optional<Markup> picture(GreyImage slice, String alt, Figures figures) throws IOException {
        GreyImage shown = slice.enlarged(Math.max(1, ENLARGED_EDGE / Math.max(slice.width(), slice.height())));
        return figures.pictures()
                .png(shown.stretched(CLIPPED, false), shown.width(), shown.height())
                .map(address -> Gallery.image(address, alt, shown.width(), shown.height()));
    }

    private static GreyImage[] slices(Figures figures, String file) throws IOException {
        try (ImageReader reader = ImageFiles.open(figures.data().resolve(file), ImageKind.VOLUME)) {
            int width = reader.width();
            int height = reader.height();
            int depth = reader.sections();
            float[] across = new float[width * depth];
            float[] along = new float[height * depth];
            float[] section = new float[width * height];
            float[] middle = reader.read(depth / 2);
            for (int z = 0; z < depth; z++) {
                reader.read(z, section);
                System.arraycopy(section, height / 2 * width, across, z * width, width);
                for (int y = 0; y < height; y++) {
                    along[z * height + y] = section[y * width + width / 2];
                }
            }
            return new GreyImage[] {
                new GreyImage(width, height, middle),
                new GreyImage(width, depth, across),
                new GreyImage(height, depth, along)
            };
        }
    }
}
