/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.formats;

import java.awt.image.Raster;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Reads all frames of a TIFF movie as floats with the JDK's own reader, several times. */
public final class ImageIoMovieRead {

    private ImageIoMovieRead() {}

    /**
     * Reads.
     *
     * @param args the file, how often
     * @throws IOException it cannot
     */
    public static void main(String[] args) throws IOException {
        double sum = 0;
        for (int pass = 0; pass < Integer.parseInt(args[1]); pass++) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
            try (FileImageInputStream in = new FileImageInputStream(new File(args[0]))) {
                reader.setInput(in, false, true);
                int frames = reader.getNumImages(true);
                float[] frame = new float[reader.getWidth(0) * reader.getHeight(0)];
                for (int i = 0; i < frames; i++) {
                    Raster raster = reader.read(i).getRaster();
                    raster.getPixels(0, 0, raster.getWidth(), raster.getHeight(), frame);
                    sum += frame[i] + frame[frame.length - 1 - i];
                }
            } finally {
                reader.dispose();
            }
        }
        System.out.println("sum " + sum);
    }
}
