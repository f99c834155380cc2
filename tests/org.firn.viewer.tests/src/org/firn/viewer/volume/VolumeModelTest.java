/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import org.firn.formats.FormatException;
import org.firn.formats.image.MrcWriter;
import org.firn.imaging.Image;
import org.firn.viewer.image.Contrast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeModelTest {

    @TempDir
    Path folder;

    private final Queue<Runnable> queue = new ArrayDeque<>();

    /** A phantom whose voxel (x, y, z) has the value x + 10 y + 100 z. */
    private Path phantom(int width, int height, int depth) throws IOException {
        float[] voxels = new float[width * height * depth];
        int i = 0;
        for (int z = 0; z < depth; z++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    voxels[i++] = x + 10 * y + 100 * z;
                }
            }
        }
        Path file = folder.resolve("phantom.mrc");
        MrcWriter.writeVolume(file, voxels, width, height, depth, 1.5);
        return file;
    }

    private VolumeModel open(int width, int height, int depth) throws IOException {
        return VolumeModel.open(phantom(width, height, depth), 64, queue::add, () -> false);
    }

    @Test
    void slicesMeetInTheCursorWithXFastest() throws IOException {
        VolumeModel model = open(5, 6, 7);
        assertArrayEquals(new int[] {2, 3, 3}, model.cursor());
        model.setCursor(4, 5, 6);
        Image z = model.slice(Axis.Z);
        assertEquals(5, z.width());
        assertEquals(6, z.height());
        assertEquals(1 + 20 + 600, z.get(1, 2));
        Image y = model.slice(Axis.Y);
        assertEquals(5, y.width());
        assertEquals(7, y.height());
        assertEquals(1 + 50 + 200, y.get(1, 2));
        Image x = model.slice(Axis.X);
        assertEquals(6, x.width());
        assertEquals(7, x.height());
        assertEquals(4 + 10 + 200, x.get(1, 2));
        assertEquals(654, model.valueAtCursor());
    }

    @Test
    void theCursorStaysInTheVolume() throws IOException {
        VolumeModel model = open(5, 6, 7);
        model.setCursor(-1, 99, 3);
        assertArrayEquals(new int[] {0, 5, 3}, model.cursor());
    }

    @Test
    void slicesHaveTheContrastOfTheWholeVolume() throws IOException {
        VolumeModel model = open(5, 6, 7);
        model.setContrast(Contrast.manual(0, 51));
        model.setCursor(0, 0, 0);
        int[] argb = model.sliceArgb(Axis.Z);
        assertEquals(0xff000000, argb[5 * 5], "the voxel 0, 0, 0 is at the lower left");
        assertEquals(0xff050505, argb[5 * 5 + 1]);
        assertEquals(0xff323232, argb[4 * 5]);
    }

    @Test
    void aVolumeThatIsTooLargeIsBinned() throws IOException {
        VolumeModel model = VolumeModel.open(phantom(80, 80, 80), 1, queue::add, () -> false);
        assertEquals(2, model.bin());
        assertArrayEquals(new int[] {40, 40, 40}, model.size());
        assertEquals(3, model.voxelSize().getAsDouble());
        model.setCursor(0, 0, 0);
        assertEquals((1 + 10 + 100) / 2f, model.valueAtCursor(), 1e-3);
    }

    @Test
    void theHistogramCountsEveryVoxel() throws IOException {
        VolumeHistogram histogram = open(5, 6, 7).histogram();
        long sum = 0;
        for (long count : histogram.counts()) {
            sum += count;
        }
        assertEquals(5 * 6 * 7, sum);
        assertEquals(654, histogram.statistics().maximum());
        assertEquals(327, histogram.valueAt(0.5));
        assertEquals(0.5, histogram.shareOf(327));
        assertTrue(histogram.usualLevel() < 654);
    }

    @Test
    void aCoarseSurfaceComesFirstAndTheLastLevelCounts() throws IOException {
        VolumeModel model = VolumeModel.open(phantom(120, 20, 20), 64, queue::add, () -> false);
        model.setLevel(1000);
        assertFalse(model.isComplete());
        model.onChange(() -> assertTrue(model.mesh(true).triangleCount() > 0));
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
        assertTrue(model.isComplete());
        assertTrue(model.mesh(true).triangleCount() < model.mesh(false).triangleCount());
        Mesh before = model.mesh(false);
        model.setLevel(900);
        model.close();
        queue.remove().run();
        assertSame(before, model.mesh(false));
    }

    @Test
    void aFileThatIsNoVolumeSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("no.mrc"), "nothing");
        assertThrows(FormatException.class, () -> VolumeModel.open(file, 64, queue::add, () -> false));
    }
}
