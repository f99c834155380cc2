/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Objects;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageReader;
import org.firn.formats.internal.io.ByteSource;

/** Reads sections whose uncompressed pixels stand row by row at equal distances in a file. Thread-safe. */
final class FlatReader implements ImageReader {

    private final ByteSource source;
    private final ImageInfo info;
    private final ByteOrder order;
    private final long first;
    private final long distance;

    /**
     * Takes over a file.
     *
     * @param order of the bytes of a pixel
     * @param first where the first section begins
     * @param distance from one section to the next, in bytes
     */
    FlatReader(ByteSource source, ImageInfo info, ByteOrder order, long first, long distance) throws IOException {
        this.source = source;
        this.info = info;
        this.order = order;
        this.first = first;
        this.distance = distance;
        long needed = first + distance * (info.sections() - 1) + rowBytes() * info.height();
        long size = source.size().orElse(Long.MAX_VALUE);
        if (needed > size) {
            throw new FormatException(
                    info.path(),
                    "is truncated: its " + info.sections() + " sections of " + info.width() + " x " + info.height()
                            + " pixels (" + info.sampleType() + ") need " + needed + " bytes, but the file has only "
                            + size,
                    "Copy the file again from its source, or leave it out.");
        }
    }

    private long rowBytes() {
        return info.sampleType().rowBytes(info.width());
    }

    @Override
    public ImageInfo info() {
        return info;
    }

    @Override
    public void read(int section, float[] target) throws IOException {
        readRows(section, 0, info.height(), target);
    }

    @Override
    public void readRows(int section, int firstRow, int rows, float[] target) throws IOException {
        Objects.checkIndex(section, info.sections());
        Objects.checkFromIndexSize(firstRow, rows, info.height());
        int pixels = Math.multiplyExact(rows, info.width());
        if (target.length < pixels) {
            throw new IllegalArgumentException(rows + " rows of " + info.path() + " have " + pixels
                    + " pixels, the target array only " + target.length);
        }
        byte[] bytes = new byte[Math.toIntExact(rowBytes() * rows)];
        int count = source.read(first + distance * section + rowBytes() * firstRow, bytes, 0, bytes.length);
        if (count < bytes.length) {
            throw new FormatException(
                    info.path(), "became shorter while it was read", "Copy the file again from its source.");
        }
        SampleDecoder.decode(info.sampleType(), order, bytes, 0, target, 0, pixels);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
