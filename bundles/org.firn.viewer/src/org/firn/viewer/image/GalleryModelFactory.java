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
            GalleryItems items = table.schema().has("image.file")
                    ? TableGallery.ofImages(project, table)
                    : TableGallery.ofBoxes(
                            project, table, UpstreamMicrographs.of(data).entries(), box(data));
            return new GalleryModel(items, new ImageStore(executor, CACHE_MIB), executor);
        } catch (IOException | RuntimeException e) {
            table.close();
            throw e;
        }
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
