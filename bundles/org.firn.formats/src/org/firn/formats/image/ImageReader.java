/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.firn.formats.FormatException;

/**
 * An open image file: a micrograph, a movie, a stack of particles or a volume, opened by {@link ImageFiles}.
 *
 * <p>Pixels come as {@code float} in rows, x fastest, the row y = 0 first, in the orientation of the MRC format
 * (origin in the lower left corner when shown as the field shows images). Values are those of the file, NaN and
 * infinity included: see {@link PixelStatistics} for finding them. Reading a section loads that section only.
 *
 * <p>Thread-safe: several threads may read sections at once (formats that cannot, make them wait). Interrupting a
 * reading thread ends its own read with an exception and leaves the reader usable for the others.
 */
public interface ImageReader extends AutoCloseable {

    /** What the header says. */
    ImageInfo info();

    /**
     * Reads one section.
     *
     * @param section 0 for the first
     * @param target receives {@code width() * height()} pixels from its beginning; may be longer
     * @throws IndexOutOfBoundsException when there is no such section
     * @throws IllegalArgumentException when {@code target} is too short
     * @throws FormatException when the file is truncated or damaged
     * @throws IOException when it cannot be read
     */
    void read(int section, float[] target) throws IOException;

    /**
     * Reads one section into a new array.
     *
     * @param section 0 for the first
     * @return {@code width() * height()} pixels
     * @throws IOException as {@link #read(int, float[])}
     */
    default float[] read(int section) throws IOException {
        float[] pixels = new float[Math.toIntExact(info().sectionPixels())];
        read(section, pixels);
        return pixels;
    }

    /**
     * Reads some rows of one section, so that an image larger than the memory can be looked at band by band. What lies
     * between is not loaded, except by formats that can only be read as a whole.
     *
     * @param section 0 for the first
     * @param firstRow the row y of the first pixel, 0 for the first of the section
     * @param rows how many rows
     * @param target receives {@code width() * rows} pixels from its beginning; may be longer
     * @throws IndexOutOfBoundsException when there is no such section or there are no such rows
     * @throws IllegalArgumentException when {@code target} is too short
     * @throws FormatException when the file is truncated or damaged
     * @throws IOException when it cannot be read
     */
    void readRows(int section, int firstRow, int rows, float[] target) throws IOException;

    /**
     * Reads all sections, one after the other, into a new array. For volumes and small stacks.
     *
     * @return {@code width() * height() * sections()} pixels
     * @throws FormatException when there are too many pixels for one array (2³¹); read such a file in sections
     * @throws IOException as {@link #read(int, float[])}
     */
    default float[] readAll() throws IOException {
        long sectionPixels = info().sectionPixels();
        long count = sectionPixels * sections();
        if (count > Integer.MAX_VALUE - 8) {
            throw new FormatException(
                    path(),
                    String.format("is too large to be read as a whole: %,d pixels", count),
                    "Read it section by section.");
        }
        float[] all = new float[(int) count];
        float[] one = new float[(int) sectionPixels];
        for (int section = 0; section < sections(); section++) {
            read(section, one);
            System.arraycopy(one, 0, all, section * one.length, one.length);
        }
        return all;
    }

    /** The file, as it was given. */
    default Path path() {
        return info().path();
    }

    /** The width of a section in px. */
    default int width() {
        return info().width();
    }

    /** The height of a section in px. */
    default int height() {
        return info().height();
    }

    /** The number of frames, images or slices. */
    default int sections() {
        return info().sections();
    }

    /** What the sections mean together. */
    default ImageKind kind() {
        return info().kind();
    }

    /** Sampling along x in Å/px; empty when the file does not say. */
    default OptionalDouble pixelSize() {
        return info().pixelSize();
    }

    /** What else the header says, see {@link ImageInfo#metadata()}. */
    default Map<String, String> metadata() {
        return info().metadata();
    }

    /** Free text in the header. */
    default List<String> labels() {
        return info().labels();
    }

    @Override
    void close() throws IOException;
}
