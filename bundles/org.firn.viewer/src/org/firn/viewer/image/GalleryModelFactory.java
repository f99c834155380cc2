/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.ItemTable;
import org.firn.viewer.ViewModelFactory;
import org.firn.viewer.ViewedData;

/** Opens the images of a set as a gallery; of a set of positions, the boxes around them. */
public final class GalleryModelFactory implements ViewModelFactory<GalleryModel> {
    private static final int CACHE_MIB = 128;

    @Override
    public GalleryModel open(ViewedData data, Executor executor) throws IOException {
        ProjectDirectory project = new ProjectDirectory(data.project());
        ItemTable table = ItemTable.open(data.table());
        try {
            ImageStore store = new ImageStore(executor, CACHE_MIB);
            if (table.schema().has("image.file")) {
                GalleryModel model = new GalleryModel(TableGallery.ofImages(project, table), store, executor);
                boolean noisy = data.header().type().getName().equals("MicrographSet");
                double rate = data.header().number("samplingRate").orElse(0);
                return filtered(model, rate, noisy ? DisplayFilter.MICROGRAPHS : DisplayFilter.NONE);
            }
            UpstreamMicrographs micrographs = UpstreamMicrographs.of(data);
            TableGallery boxes = TableGallery.ofBoxes(project, table, micrographs.entries(), box(data));
            GalleryModel model = new GalleryModel(boxes, store, executor);
            return filtered(model, micrographs.samplingRate(), DisplayFilter.MICROGRAPHS);
        } catch (IOException | RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /** Nothing is seen of particles in micrographs without a filter; averages are to be seen as they are. */
    private static GalleryModel filtered(GalleryModel model, double pixelSize, DisplayFilter filter) {
        model.setPixelSize(pixelSize);
        model.setFilter(filter);
        return model;
    }

    private static int box(ViewedData data) {
        double box = data.header().number("boxSize").orElse(0);
        double diameter = data.header().number("particleDiameter").orElse(0);
        double rate = data.header().number("samplingRate").orElse(0);
        if (box <= 0 && diameter > 0 && rate > 0) {
            return BoxSize.suggest(diameter, rate).box();
        }
        return box > 0 ? (int) box : 128;
    }
}
