/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.formats;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import org.firn.formats.image.MrcWriter;
import org.firn.formats.image.SampleType;

/** A movie of counted electrons: Poisson noise around 40 a pixel, 8 frames of 2048 x 2048. Deterministic. */
final class MovieSample {

    static final int SIZE = 2048;
    static final int FRAMES = 8;
    static final long PIXELS = (long) SIZE * SIZE * FRAMES;

    private static final double DEVIATION = Math.sqrt(40);

    private MovieSample() {}

    static void writeMrc(Path path, SampleType type) throws IOException {
        try (MrcWriter writer =
                MrcWriter.stack(path, SIZE, SIZE).sampleType(type).pixelSize(1).open()) {
            Random random = new Random(7);
            for (int i = 0; i < FRAMES; i++) {
                writer.append(frame(random));
            }
            writer.finish();
        }
    }

    /** Through the JDK's own TIFF writer, which no part of Firn is in. */
    static void writeTiff(Path path, String compression) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (FileImageOutputStream out = new FileImageOutputStream(new File(path.toString()))) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(compression);
            writer.prepareWriteSequence(null);
            Random random = new Random(7);
            for (int i = 0; i < FRAMES; i++) {
                writer.writeToSequence(new IIOImage(image(frame(random)), null, null), param);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static float[] frame(Random random) {
        float[] frame = new float[SIZE * SIZE];
        for (int i = 0; i < frame.length; i++) {
            frame[i] = Math.round(Math.max(0, Math.min(127, 40 + DEVIATION * random.nextGaussian())));
        }
        return frame;
    }

    private static BufferedImage image(float[] frame) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) frame[i];
        }
        return image;
    }
}
