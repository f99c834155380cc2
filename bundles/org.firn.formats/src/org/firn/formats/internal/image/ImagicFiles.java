/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
 * IMAGIC images: pixels in {@code .img}, and a header of 1024 bytes for each in the {@code .hed} of the same name.
 * Either file may be named. Rows come as they stand in the file.
 */
public final class ImagicFiles {

    private static final String PIXELS = ".img";
    private static final String HEADERS = ".hed";
    private static final int HEADER = 1024;
    private static final int FOLLOWING = 2;
    private static final int LINES = 13;
    private static final int PIXELS_PER_LINE = 14;
    private static final int TYPE = 15;
    private static final int SLICES = 61;
    private static final int LARGEST = 1 << 20;
    private static final Map<String, SampleType> TYPES =
            Map.of("REAL", SampleType.FLOAT32, "INTG", SampleType.INT16, "PACK", SampleType.UINT8);

    private ImagicFiles() {}

    /** Whether a file is called so. */
    public static boolean isNamedSo(Path path) {
        String name = path.toString();
        return name.endsWith(PIXELS) || name.endsWith(HEADERS);
    }

    private static Path partner(Path path, String ending) {
        String name = path.getFileName().toString();
        return path.resolveSibling(name.substring(0, name.length() - ending.length()) + ending);
    }

    /**
     * Opens a pair of files.
     *
     * @param path either of them
     * @param kind what the sections mean; null to judge by the header
     */
    public static ImageReader open(Path path, @Nullable ImageKind kind) throws IOException {
        Path headers = partner(path, HEADERS);
        Path pixels = partner(path, PIXELS);
        for (Path needed : List.of(headers, pixels)) {
            if (!Files.exists(needed)) {
                throw new NoSuchFileException(
                        needed.toString(), null, "it belongs to " + path + ": IMAGIC keeps headers and pixels apart");
            }
        }
        ByteBuffer header = header(headers);
        String type = new String(header.array(), 4 * (TYPE - 1), 4, StandardCharsets.ISO_8859_1);
        SampleType sample = TYPES.get(type);
        if (sample == null) {
            throw new FormatException(
                    headers,
                    "has pixels of the type '" + type.strip() + "'; read are " + TYPES.keySet(),
                    "Convert the images to REAL.");
        }
        int width = word(header, PIXELS_PER_LINE);
        int height = word(header, LINES);
        int slices = Math.max(1, word(header, SLICES));
        int images = Math.max(0, word(header, FOLLOWING)) + 1;
        ByteSource source = Sources.open(pixels);
        try {
            ImageKind own = slices > 1 ? ImageKind.VOLUME : ImageKind.STACK;
            ImageInfo info = new ImageInfo(
                    path,
                    "IMAGIC",
                    sample,
                    kind == null ? own : kind,
                    width,
                    height,
                    Math.max(images, slices),
                    OptionalDouble.empty(),
                    Map.of("imagic.type", type),
                    List.of());
            return new FlatReader(source, info, header.order(), 0, sample.rowBytes(width) * height);
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static ByteBuffer header(Path headers) throws IOException {
        byte[] bytes = new byte[HEADER];
        try (ByteSource source = Sources.open(headers)) {
            if (source.read(0, bytes, 0, HEADER) == HEADER) {
                for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
                    ByteBuffer header = ByteBuffer.wrap(bytes).order(order);
                    if (isCount(word(header, LINES)) && isCount(word(header, PIXELS_PER_LINE))) {
                        return header;
                    }
                }
            }
        }
        throw new FormatException(
                headers,
                "is no header file of IMAGIC: it tells no size of images in either order of bytes",
                "Check that the right file is named, or copy it again.");
    }

    private static boolean isCount(int value) {
        return value >= 1 && value <= LARGEST;
    }

    /** A word of the header, counted from 1 as the manual does. */
    private static int word(ByteBuffer header, int number) {
        return header.getInt(4 * (number - 1));
    }
}
