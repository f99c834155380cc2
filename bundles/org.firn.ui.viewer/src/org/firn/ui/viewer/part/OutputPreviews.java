/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.part;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.firn.ui.project.ProjectSession;
import org.firn.viewer.ViewedData;
import org.firn.viewer.preview.Preview;

/** Small pictures of what the runs of a project have made. Thread-safe; blocks, never on the thread of the screen. */
public final class OutputPreviews {
    /** Twice as large as they are drawn, so that they bear some zooming in. */
    private static final int SIDE = 96;

    private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

    private final ProjectSession session;

    /** @param session the open project */
    public OutputPreviews(ProjectSession session) {
        this.session = session;
    }

    /**
     * A picture of the first output of a run that there is a picture of.
     *
     * @param run the run's number
     * @return null when there is none, also because files are missing or damaged: their viewer says what is wrong
     */
    public @Nullable ImageData picture(int run) {
        for (ViewedData data : outputs(run)) {
            Optional<Preview> preview = preview(data);
            if (preview.isPresent()) {
                return image(preview.get());
            }
        }
        return null;
    }

    private List<ViewedData> outputs(int run) {
        try {
            return session.work(repository -> repository.read(project -> ViewedOutputs.of(session, project, run)))
                    .join();
        } catch (CompletionException | CancellationException e) {
            // the engine is gone, which the project says; there is just no picture
            return List.of();
        }
    }

    private static Optional<Preview> preview(ViewedData data) {
        try {
            return Preview.of(data, SIDE);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // whatever a damaged file provokes: who opens the data reads what is wrong with it
            return Optional.empty();
        }
    }

    private static ImageData image(Preview preview) {
        int side = preview.side();
        ImageData data = new ImageData(side, side, 24, COLOURS);
        byte[] alphas = new byte[side * side];
        for (int i = 0; i < alphas.length; i++) {
            data.setPixel(i % side, i / side, preview.argb()[i] & 0xffffff);
            alphas[i] = (byte) (preview.argb()[i] >>> 24);
        }
        data.alphaData = alphas;
        return data;
    }
}
