/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageKind;
import org.firn.formats.image.ImageReader;
import org.firn.formats.image.SampleType;
import org.firn.formats.internal.io.ByteSource;
import org.firn.formats.internal.io.Sources;

/**
 * SPIDER images, volumes and stacks of images: a header of numbers of 4 bytes, then the pixels; in a stack each image
 * has a header of its own behind that of the file. Either order of bytes. Rows come as they stand in the file.
 */
public final class SpiderFiles {

    /** What of the header is needed to recognise a file, bytes. */
    private static final int START = 256 * 4;

    private static final int SLICES = 1;
    private static final int ROWS = 2;
    private static final int FORM = 5;
    private static final int COLUMNS = 12;
    private static final int HEADER_BYTES = 22;
    private static final int STACK = 24;
    private static final int LAST_IMAGE = 26;
    private static final int PIXEL_SIZE = 38;
    private static final int LARGEST = 1 << 20;

    private SpiderFiles() {}

    /** Whether this is the beginning of a SPIDER file. */
    public static boolean isSpider(byte[] start, int length) {
        return order(start, length) != null;
    }

    private static @Nullable ByteOrder order(byte[] start, int length) {
        if (length < START) {
            return null;
        }
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            ByteBuffer header = ByteBuffer.wrap(start).order(order);
            float form = word(header, FORM);
            boolean known = form == 1 || form == 3;
            float bytes = word(header, HEADER_BYTES);
            if (known
                    && isCount(word(header, COLUMNS))
                    && isCount(word(header, ROWS))
                    && isCount(Math.abs(word(header, SLICES)))
                    && isCount(bytes)
                    && bytes % (4 * word(header, COLUMNS)) == 0
                    && bytes >= START) {
                return order;
            }
        }
        return null;
    }

    private static boolean isCount(float value) {
        return value >= 1 && value <= LARGEST && value == Math.rint(value);
    }

    /** A word of the header, counted from 1 as SPIDER's manual does. */
    private static float word(ByteBuffer header, int number) {
        return header.getFloat(4 * (number - 1));
    }

    /**
     * Opens a file.
     *
     * @param kind what its sections mean; null to judge by the header
     */
    public static ImageReader open(Path path, @Nullable ImageKind kind) throws IOException {
        ByteSource source = Sources.open(path);
        try {
            byte[] start = new byte[START];
            ByteOrder order = order(start, source.read(0, start, 0, START));
            if (order == null) {
                throw new FormatException(path, "is no file of SPIDER", "Check that the right file is named.");
            }
            ByteBuffer header = ByteBuffer.wrap(start).order(order);
            boolean stack = word(header, STACK) > 0;
            int slices = (int) Math.abs(word(header, SLICES));
            if (stack && slices > 1) {
                throw new FormatException(
                        path, "is a stack of volumes, which Firn does not read", "Split it into single volumes.");
            }
            int width = (int) word(header, COLUMNS);
            int height = (int) word(header, ROWS);
            float pixel = word(header, PIXEL_SIZE);
            ImageKind own = !stack && slices > 1 ? ImageKind.VOLUME : ImageKind.STACK;
            ImageInfo info = new ImageInfo(
                    path,
                    "SPIDER",
                    SampleType.FLOAT32,
                    kind == null ? own : kind,
                    width,
                    height,
                    stack ? Math.max(1, (int) word(header, LAST_IMAGE)) : slices,
                    pixel > 0 && Float.isFinite(pixel) ? OptionalDouble.of(pixel) : OptionalDouble.empty(),
                    Map.of("spider.iform", Integer.toString((int) word(header, FORM))),
                    List.of());
            long headerBytes = (long) word(header, HEADER_BYTES);
            long pixels = 4L * width * height;
            return new FlatReader(
                    source, info, order, stack ? 2 * headerBytes : headerBytes, stack ? headerBytes + pixels : pixels);
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }
}
