/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.IOException;
import java.util.Map;
import org.firn.formats.picks.PickEdits;
import org.firn.viewer.RunRequest;

/**
 * Micrographs opened for looking at and picking.
 *
 * @param model the micrographs with their positions
 * @param store reads the images
 * @param pixelSize in Å/px; 0 when not known
 * @param hasStart whether the positions are those of a set, rather than all picked by hand
 */
public record MicrographView(MicrographModel model, ImageStore store, double pixelSize, boolean hasStart)
        implements AutoCloseable {
    private static final String PROTOCOL = "spa.pick.manual";
    private static final String LABEL = "Pick by hand";

    /** The run that records changes. */
    public RunRequest record(PickEdits edits) {
        Map<String, Object> parameters = Map.of("edits", edits.text());
        return hasStart
                ? new RunRequest(PROTOCOL, LABEL, "coordinates", parameters, Map.of("micrographs", "MicrographSet"))
                : new RunRequest(PROTOCOL, LABEL, "micrographs", parameters);
    }

    @Override
    public void close() throws IOException {
        for (PickLayer layer : model.layers()) {
            layer.set().close();
        }
    }
}
