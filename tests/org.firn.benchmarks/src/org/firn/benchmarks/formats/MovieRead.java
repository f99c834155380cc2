/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.formats;

import java.io.IOException;
import java.nio.file.Path;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;

/** Reads all frames of a movie as floats, several times. */
public final class MovieRead {

    private MovieRead() {}

    /**
     * Reads.
     *
     * @param args the file, how often
     * @throws IOException it cannot
     */
    public static void main(String[] args) throws IOException {
        double sum = 0;
        for (int pass = 0; pass < Integer.parseInt(args[1]); pass++) {
            try (ImageReader reader = ImageFiles.open(Path.of(args[0]))) {
                float[] frame = new float[reader.width() * reader.height()];
                for (int i = 0; i < reader.sections(); i++) {
                    reader.read(i, frame);
                    sum += frame[i] + frame[frame.length - 1 - i];
                }
            }
        }
        System.out.println("sum " + sum);
    }
}
