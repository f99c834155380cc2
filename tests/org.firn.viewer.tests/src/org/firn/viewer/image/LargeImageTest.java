/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import org.firn.testkit.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeImageTest {
    private static final int SIDE = 40_000;

    /** An image of 1.6 billion pixels, as bytes; nearly all of the file is a hole. */
    private static Path write(Path folder) throws Exception {
        Path file = folder.resolve("large.mrc");
        ByteBuffer header = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
        int[] words = {SIDE, SIDE, 1, 0, 0, 0, 0, SIDE, SIDE, 1};
        for (int i = 0; i < words.length; i++) {
            header.putInt(4 * i, words[i]);
        }
        header.putInt(64, 1).putInt(68, 2).putInt(72, 3);
        header.put(208, new byte[] {'M', 'A', 'P', ' ', 0x44, 0x44});
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(header.array());
            out.setLength(1024 + (long) SIDE * SIDE);
            out.seek(1024 + 30_000L * SIDE + 20_001);
            out.write(99);
        }
        return file;
    }

    @Test
    void anImageOf40000PixelsIsShownWithALittleMemory(@TempDir Path folder) throws Exception {
        try (ChildJvm child = ChildJvm.start(folder, LargeImageTest.class, write(folder))) {
            String said = child.await("bin", Duration.ofSeconds(120));
            assertEquals("40, 99.0 at 20001, 30000", said);
        }
    }

    /** Reads the overview and a tile, in a small process. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        ImageStore store = new ImageStore(Runnable::run, 32);
        LoadedImage overview = store.load(ImageTiles.overview(file, 0, 0)).join();
        Viewport view = new Viewport(SIDE, SIDE);
        view.resize(600, 600);
        view.zoomAt(1 / view.zoom(), view.screenX(20_001), view.screenY(30_000));
        for (ImageRequest tile : ImageTiles.visible(file, 0, 0, view)) {
            float[] pixels = store.load(tile).join().image().pixels();
            for (int i = 0; i < pixels.length; i++) {
                if (pixels[i] != 0) {
                    System.out.printf(
                            "bin %d, %s at %d, %d%n",
                            overview.bin(),
                            pixels[i],
                            tile.region().x() + i % 256,
                            tile.region().y() + i / 256);
                }
            }
        }
        assertEquals(1000, overview.image().width());
    }
}
