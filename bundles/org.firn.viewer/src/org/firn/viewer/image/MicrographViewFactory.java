/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import org.firn.repository.ProjectDirectory;
import org.firn.viewer.ViewModelFactory;
import org.firn.viewer.ViewedData;

/** Opens micrographs for picking by hand, or a set of positions over its micrographs. */
public final class MicrographViewFactory implements ViewModelFactory<MicrographView> {
    private static final int CACHE_MIB = 192;
    private static final int GREEN = 0x30d030;
    /** Diameter in Å of the circles of what is picked without a set to start from. */
    private static final double CIRCLE = 150;

    @Override
    public MicrographView open(ViewedData data, Executor executor) throws IOException {
        ProjectDirectory project = new ProjectDirectory(data.project());
        ImageStore store = new ImageStore(executor, CACHE_MIB);
        boolean isPositions = data.header().type().getName().equals("CoordinateSet");
        UpstreamMicrographs micrographs = isPositions
                ? UpstreamMicrographs.of(data)
                : new UpstreamMicrographs(
                        MicrographEntry.readAll(project, data.table()),
                        data.header().number("samplingRate").orElse(0));
        if (micrographs.entries().isEmpty()) {
            throw new IOException(data.title() + " has no micrographs yet. Wait until the run has made the first");
        }
        double rate = micrographs.samplingRate();
        PickSet picks = isPositions
                ? PickSet.open(project, data.header(), data.header().name())
                : PickSet.empty("picked by hand", rate > 0 ? CIRCLE / rate : 0);
        List<PickLayer> layers = List.of(new PickLayer(picks, GREEN));
        return new MicrographView(
                new MicrographModel(micrographs.entries(), layers, executor), store, rate, isPositions);
    }
}
