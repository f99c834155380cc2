/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.formats.star.StarWriter;

/** Writes particles with Firn's streaming writer: rows that are there already, over and over, as the peer does. */
public final class StarWrite {

    private static final int MADE = 10_000;

    private StarWrite() {}

    /**
     * Writes.
     *
     * @param args the file, the number of rows
     * @throws IOException it cannot
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        int rows = Integer.parseInt(args[1]);
        StarSample[] samples = StarSample.rows(Math.min(MADE, rows));
        try (StarWriter writer = StarWriter.create(file)) {
            writer.version(30001)
                    .loop(
                            "optics",
                            List.of(
                                    "rlnOpticsGroup",
                                    "rlnOpticsGroupName",
                                    "rlnAmplitudeContrast",
                                    "rlnSphericalAberration",
                                    "rlnVoltage",
                                    "rlnImagePixelSize",
                                    "rlnImageSize",
                                    "rlnImageDimensionality"));
            writer.put(1)
                    .put("opticsGroup1")
                    .put(0.1)
                    .put(2.7)
                    .put(300.0)
                    .put(1.403)
                    .put(256)
                    .put(2)
                    .endRow();
            writer.loop("particles", StarSample.COLUMNS);
            for (int row = 0; row < rows; row++) {
                write(samples[row % samples.length], writer);
            }
            writer.finish();
        }
        System.out.println("bytes " + Files.size(file));
    }

    private static void write(StarSample sample, StarWriter writer) throws IOException {
        for (int c = 0; c < sample.numbers.length; c++) {
            if (StarSample.isText(c)) {
                writer.put(sample.texts[c]);
            } else if (StarSample.isInteger(c)) {
                writer.put((long) sample.numbers[c]);
            } else {
                writer.put(sample.numbers[c]);
            }
        }
        writer.endRow();
    }
}
