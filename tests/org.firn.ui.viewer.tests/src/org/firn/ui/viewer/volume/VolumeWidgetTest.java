/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.volume;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.firn.formats.image.MrcWriter;
import org.firn.testkit.ui.BotControl;
import org.firn.testkit.ui.Screen;
import org.firn.viewer.volume.Trackball;
import org.firn.viewer.volume.VolumeModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class VolumeWidgetTest {
    private static final int SIZE = 40;

    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path folder;

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private VolumeModel model;
    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        float[] voxels = new float[SIZE * SIZE * SIZE];
        for (int i = 0; i < voxels.length; i++) {
            double x = i % SIZE - 20;
            double y = (i / SIZE % SIZE - 20) / 1.5;
            double z = (i / SIZE / SIZE - 20) / 2.0;
            voxels[i] = (float) Math.max(0, 10 - Math.sqrt(x * x + y * y + z * z));
        }
        Path file = folder.resolve("volume.mrc");
        MrcWriter.writeVolume(file, voxels, SIZE, SIZE, SIZE, 3);
        model = VolumeModel.open(file, 64, executor, () -> false);
        shell = screen.open("Volume", 800, 700, parent -> new VolumeWidget(parent, model));
        screen.await("the surface", model::isComplete);
    }

    @AfterEach
    void close() {
        screen.syncExec(shell::dispose);
        model.close();
        executor.shutdownNow();
    }

    @Test
    void aClickInASliceMovesTheOthers() {
        BotControl<SliceCanvas> slice = screen.bot(shell).widget(SliceCanvas.class);
        Point size = screen.syncGet(() -> slice.widget().getSize());
        slice.click(size.x / 2, size.y / 2);
        slice.pressKey(SWT.ARROW_RIGHT);
        slice.pressKey(SWT.ARROW_UP);
        int[] before = model.cursor();
        slice.pressKey(SWT.PAGE_UP);
        slice.pressKey(SWT.ARROW_LEFT);
        assertArrayEquals(new int[] {before[0] - 1, before[1], before[2] + 1}, model.cursor());
        assertTrue(screen.bot(shell).hasLabel("Voxel " + (before[0] - 1) + ", " + before[1] + ", " + (before[2] + 1)));
    }

    @Test
    void theSurfaceIsTurnedByDragAndKeys() {
        BotControl<SurfaceCanvas> surface = screen.bot(shell).widget(SurfaceCanvas.class);
        Trackball before = screen.syncGet(() -> surface.widget().view());
        surface.drag(new Point(100, 100), new Point(150, 110));
        Trackball dragged = screen.syncGet(() -> surface.widget().view());
        assertNotEquals(before, dragged);
        surface.pressKey(SWT.ARROW_LEFT);
        assertNotEquals(dragged, screen.syncGet(() -> surface.widget().view()));
        surface.pressKey(SWT.HOME);
        assertEquals(Trackball.FRONT, screen.syncGet(() -> surface.widget().view()));
        screen.screenshot(shell, "volume");
    }

    @Test
    void theLevelIsTypedOrDragged() {
        screen.bot(shell).text("Level").setText("7.5").enter();
        assertEquals(7.5, model.level());
        BotControl<HistogramCanvas> histogram = screen.bot(shell).widget(HistogramCanvas.class);
        int width = screen.syncGet(() -> histogram.widget().getClientArea().width);
        histogram.click(width / 2, 5);
        assertEquals(5, model.level(), 0.2);
        screen.await("the surface", model::isComplete);
        assertTrue(model.mesh(false).triangleCount() > 100);
    }
}
