/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firn.formats.internal.image.MrcHeaderEncoder;
import org.firn.formats.internal.image.SampleEncoder;
import org.firn.formats.internal.io.AtomicFile;

/**
 * Writes an MRC2014 file, little-endian, section after section, without knowing beforehand how many there will be.
 *
 * <pre>{@code
 * try (MrcWriter writer = MrcWriter.stack(path, 64, 64).pixelSize(3.54).open()) {
 *     for (float[] particle : particles) {
 *         writer.append(particle);
 *     }
 *     writer.finish();
 * }
 * }</pre>
 *
 * <p>Everything goes to a temporary file beside the target. {@link #finish()} puts number of sections and statistics
 * into the header, makes the file durable and moves it to its name in one step, so nobody ever sees half a file.
 * {@link #close()} without {@code finish()}, as after an exception, leaves nothing behind and an older file of that
 * name as it was. Equal pixels give equal bytes: no time stamp. Not thread-safe.
 */
public final class MrcWriter implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final Builder settings;
    private final AtomicFile file;
    private final PixelStatistics.Accumulator statistics = new PixelStatistics.Accumulator();
    private final ByteBuffer buffer;
    private int sections;
    private boolean finished;

    private MrcWriter(Builder settings) throws IOException {
        this.settings = settings;
        this.file = new AtomicFile(settings.path);
        this.buffer = ByteBuffer.allocateDirect(CHUNK * settings.sampleType.bits() / 8)
                .order(ByteOrder.LITTLE_ENDIAN);
        try {
            file.write(ByteBuffer.allocate(MrcHeader.LENGTH));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Begins a stack of images or frames (space group 0, MZ 1). Name it {@code .mrcs}, which is what RELION goes by.
     *
     * @param path where it is to appear; its folder must exist
     * @param width of an image in px
     * @param height of an image in px
     */
    public static Builder stack(Path path, int width, int height) {
        return new Builder(path, ImageKind.STACK, width, height, -1);
    }

    /**
     * Begins a volume (space group 1).
     *
     * @param path where it is to appear; its folder must exist
     * @param width along x in px
     * @param height along y in px
     * @param depth along z in px: so many sections must be appended
     */
    public static Builder volume(Path path, int width, int height, int depth) {
        return new Builder(path, ImageKind.VOLUME, width, height, depth);
    }

    /**
     * Writes one image as 32-bit floating point.
     *
     * @param path where it is to appear; its folder must exist
     * @param pixels {@code width * height} of them, x fastest
     * @param pixelSize in Å/px, greater than 0
     */
    public static void writeImage(Path path, float[] pixels, int width, int height, double pixelSize)
            throws IOException {
        try (MrcWriter writer = stack(path, width, height).pixelSize(pixelSize).open()) {
            writer.append(pixels);
            writer.finish();
        }
    }

    /**
     * Writes a volume as 32-bit floating point.
     *
     * @param path where it is to appear; its folder must exist
     * @param voxels {@code width * height * depth} of them, x fastest
     * @param pixelSize in Å/px, greater than 0
     */
    public static void writeVolume(Path path, float[] voxels, int width, int height, int depth, double pixelSize)
            throws IOException {
        try (MrcWriter writer =
                volume(path, width, height, depth).pixelSize(pixelSize).open()) {
            for (int z = 0; z < depth; z++) {
                writer.append(voxels, z * width * height);
            }
            writer.finish();
        }
    }

    /**
     * Appends a section.
     *
     * @param pixels {@code width * height} of them from the beginning, x fastest; not changed
     * @throws IllegalArgumentException when there are too few, or when one does not fit the file's integer type
     * @throws IOException when the file cannot be written, for example because the disk is full
     */
    public void append(float[] pixels) throws IOException {
        append(pixels, 0);
    }

    /**
     * Appends a section that begins somewhere in an array.
     *
     * @param pixels holds the section
     * @param offset of its first pixel
     * @throws IllegalArgumentException when there are too few, or when one does not fit the file's integer type
     * @throws IOException when the file cannot be written, for example because the disk is full
     */
    public void append(float[] pixels, int offset) throws IOException {
        int count = settings.width * settings.height;
        if (pixels.length - offset < count) {
            throw new IllegalArgumentException("a section of " + settings.path + " has " + count + " pixels, but only "
                    + (pixels.length - offset) + " are given");
        }
        for (int done = 0; done < count; done += CHUNK) {
            int length = Math.min(CHUNK, count - done);
            buffer.clear();
            try {
                SampleEncoder.encode(settings.sampleType, pixels, offset + done, length, buffer);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(settings.path + ", section " + sections + ": " + e.getMessage(), e);
            }
            buffer.flip();
            file.write(buffer);
        }
        statistics.add(pixels, offset, count);
        sections++;
    }

    /** How many sections have been appended. */
    public int sections() {
        return sections;
    }

    /**
     * Completes the file and gives it its name.
     *
     * @throws IllegalStateException when there is no section, or not as many as the volume's depth, or when it is
     *     finished already
     * @throws IOException when the file cannot be written
     */
    public void finish() throws IOException {
        if (finished) {
            throw new IllegalStateException(settings.path + " is finished already");
        }
        if (sections == 0 || settings.depth >= 0 && sections != settings.depth) {
            throw new IllegalStateException(settings.path + " has " + sections + " sections instead of "
                    + (settings.depth < 0 ? "at least one" : settings.depth));
        }
        MrcHeaderEncoder.Layout layout = new MrcHeaderEncoder.Layout(
                settings.sampleType,
                settings.kind,
                settings.width,
                settings.height,
                settings.pixelSize,
                settings.origin,
                settings.labels);
        file.patch(0, MrcHeaderEncoder.encode(layout, sections, statistics.result()));
        file.publish();
        finished = true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** What is known of a file before its first section. */
    public static final class Builder {

        private final Path path;
        private final ImageKind kind;
        private final int width;
        private final int height;
        private final int depth;
        private SampleType sampleType = SampleType.FLOAT32;
        private double pixelSize;
        private double[] origin = new double[3];
        private final List<String> labels = new ArrayList<>(List.of("Written by Firn"));

        private Builder(Path path, ImageKind kind, int width, int height, int depth) {
            if (width <= 0 || height <= 0 || depth == 0 || (long) width * height > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException(
                        path + " cannot have " + width + " x " + height + (depth < 0 ? "" : " x " + depth) + " pixels");
            }
            this.path = path;
            this.kind = kind;
            this.width = width;
            this.height = height;
            this.depth = depth;
        }

        /** Sampling in Å/px, greater than 0. Without it the file says that the sampling is unknown. */
        public Builder pixelSize(double size) {
            if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "the pixel size of " + path + " must be greater than 0, not " + size);
            }
            pixelSize = size;
            return this;
        }

        /** How pixels are stored: FLOAT32 (the default), UINT16, INT16 or INT8. Integers are rounded, never clipped. */
        public Builder sampleType(SampleType type) {
            if (!SampleEncoder.canEncode(type)) {
                throw new IllegalArgumentException(
                        "MRC files are not written as " + type + ", only as FLOAT32, UINT16, INT16 or INT8");
            }
            sampleType = type;
            return this;
        }

        /** Where the first voxel lies, in Å. */
        public Builder origin(double x, double y, double z) {
            origin = new double[] {x, y, z};
            return this;
        }

        /** Adds a line of text to the header: up to 80 characters of ASCII, up to nine lines. */
        public Builder label(String text) {
            labels.add(text);
            return this;
        }

        /** Opens the temporary file. */
        public MrcWriter open() throws IOException {
            return new MrcWriter(this);
        }
    }
}
