/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.firn.formats.FormatException;

/**
 * A small grey picture of a section, for people: pixels are averaged, and the darkest and the brightest half percent
 * become black and white. The origin is in the lower left corner, as the field shows images. Immutable; needs no
 * screen.
 *
 * @since 1.0
 */
public final class Thumbnail {

    private static final double CUT = 0.005;

    private final int width;
    private final int height;
    private final float[] pixels;

    private Thumbnail(int width, int height, float[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /**
     * Makes the picture of a section.
     *
     * @param section 0 for the first
     * @param largestEdge of the picture in px, at least 1; a smaller section keeps its size
     * @throws IOException the section cannot be read
     */
    public static Thumbnail of(ImageReader reader, int section, int largestEdge) throws IOException {
        if (largestEdge < 1) {
            throw new IllegalArgumentException("a picture needs an edge of at least 1 px, not " + largestEdge);
        }
        int step = Math.max(1, (Math.max(reader.width(), reader.height()) + largestEdge - 1) / largestEdge);
        int width = Math.max(1, reader.width() / step);
        int height = Math.max(1, reader.height() / step);
        int stepX = Math.min(step, reader.width());
        int stepY = Math.min(step, reader.height());
        float[] small = new float[width * height];
        float[] rows = new float[stepY * reader.width()];
        for (int y = 0; y < height; y++) {
            reader.readRows(section, y * stepY, stepY, rows);
            for (int x = 0; x < width; x++) {
                small[y * width + x] = mean(rows, reader.width(), x * stepX, stepX, stepY);
            }
        }
        return new Thumbnail(width, height, small);
    }

    private static float mean(float[] rows, int stride, int x, int columns, int count) {
        double sum = 0;
        for (int row = 0; row < count; row++) {
            for (int i = 0; i < columns; i++) {
                sum += rows[row * stride + x + i];
            }
        }
        return (float) (sum / (columns * count));
    }

    /** The width in px. */
    public int width() {
        return width;
    }

    /** The height in px. */
    public int height() {
        return height;
    }

    /** The picture: grey, the upper row first. */
    public BufferedImage toImage() {
        float[] sorted = new float[pixels.length];
        int finite = 0;
        for (float pixel : pixels) {
            if (Float.isFinite(pixel)) {
                sorted[finite++] = pixel;
            }
        }
        Arrays.sort(sorted, 0, finite);
        int cut = (int) (CUT * finite);
        float low = finite == 0 ? 0 : sorted[cut];
        float high = finite == 0 ? 1 : sorted[finite - 1 - cut];
        float range = high > low ? high - low : 1;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster raster = image.getRaster();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float grey = 255 * (pixels[y * width + x] - low) / range;
                // NaN becomes black
                raster.setSample(x, height - 1 - y, 0, (int) Math.max(0, Math.min(255, grey)));
            }
        }
        return image;
    }

    /**
     * Writes the picture.
     *
     * @param file ends with {@code .png} or {@code .jpg}
     * @throws FormatException when it has another ending
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String format = name.endsWith(".png") ? "png" : name.matches(".*\\.jpe?g") ? "jpg" : "";
        if (format.isEmpty()) {
            throw new FormatException(file, "is no name of a picture", "End it with .png or .jpg.");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            ImageIO.write(toImage(), format, out);
        }
    }
}
