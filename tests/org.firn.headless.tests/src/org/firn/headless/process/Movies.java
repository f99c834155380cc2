/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes small MRC files (mode 2, 32-bit reals) for tests. */
final class Movies {
    private static final int HEADER = 1024;

    private Movies() {}

    /** Writes movies {@code mic_000.mrcs} and so on into a new folder, and returns a pattern for them. */
    static String folder(Path folder, int count, int edge, int frames) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            write(folder.resolve(String.format("mic_%03d.mrcs", i)), edge, frames, i);
        }
        return folder + "/*.mrcs";
    }

    /** The same with a single file under many names, for much work on little disk. */
    static String linked(Path folder, int count, int edge, int frames) throws IOException {
        String pattern = folder(folder, 1, edge, frames);
        for (int i = 1; i < count; i++) {
            Files.createLink(folder.resolve(String.format("mic_%03d.mrcs", i)), folder.resolve("mic_000.mrcs"));
        }
        return pattern;
    }

    /** Writes one stack of the same noisy image, the same for the same seed. */
    static void write(Path file, int edge, int frames, long seed) throws IOException {
        ByteBuffer bytes =
                ByteBuffer.allocate(HEADER + 4 * edge * edge * frames).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(edge).putInt(edge).putInt(frames).putInt(2);
        bytes.putInt(28, edge).putInt(32, edge).putInt(36, 1);
        bytes.putInt(64, 1).putInt(68, 2).putInt(72, 3);
        bytes.put(208, new byte[] {'M', 'A', 'P', ' ', 0x44, 0x44, 0, 0});
        Random random = new Random(seed);
        bytes.position(HEADER);
        // every frame shows the same, or there would be nothing to align
        double[] specimen = random.doubles((long) edge * edge, 5, 15).toArray();
        while (bytes.hasRemaining()) {
            int pixel = (bytes.position() - HEADER) / 4 % (edge * edge);
            bytes.putFloat((float) (specimen[pixel] + random.nextGaussian()));
        }
        Files.write(file, bytes.array());
    }

    /** Replaces one pixel of a file. */
    static void setPixel(Path file, int index, float value) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putFloat(HEADER + 4 * index, value);
        Files.write(file, bytes);
    }
}
