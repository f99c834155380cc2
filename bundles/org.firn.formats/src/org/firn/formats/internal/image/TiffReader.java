/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageKind;
import org.firn.formats.image.ImageReader;
import org.firn.formats.internal.io.ByteSource;
import org.firn.formats.internal.io.Sources;

/**
 * Reads TIFF and BigTIFF movies and images: 8 and 16-bit integers, signed or not, 16 and 32-bit floating point, in
 * strips or tiles, uncompressed, LZW or deflate, with horizontal differences. Thread-safe.
 *
 * <p><b>Orientation.</b> TIFF stores the upper row first, MRC the lower. RELION, MotionCor2 and IMOD therefore turn a
 * TIFF movie upside down, whatever its orientation tag says, and so does this class: pixels come as in the MRC variant
 * of the same movie, and the same gain reference fits both. The tag stands in the metadata.
 *
 * <p><b>Why not the JDK's javax.imageio.</b> It takes a movie cut off in the middle for a shorter movie, without an
 * error; reads no BigTIFF; decodes LZW, the usual compression of movies, several times slower (the formats benchmark
 * measures both); and keeps threads from reading frames at once. Deflate is the JDK's {@link java.util.zip.Inflater}.
 */
public final class TiffReader implements ImageReader {

    private static final int DESCRIPTION = 270;
    private static final int ORIENTATION = 274;
    private static final int X_RESOLUTION = 282;
    private static final int RESOLUTION_UNIT = 296;
    private static final int SOFTWARE = 305;
    private static final double ANGSTROM_PER_INCH = 2.54e8;
    private static final double ANGSTROM_PER_CM = 1e8;
    /** Coarser sampling is a printer's resolution (72 dpi is 3.5 million Å), not a microscope's. */
    private static final double COARSEST = 1000;

    private final ByteSource source;
    private final List<TiffPage> pages;
    private final ImageInfo info;

    private TiffReader(ByteSource source, List<TiffPage> pages, ImageInfo info) {
        this.source = source;
        this.pages = pages;
        this.info = info;
    }

    /** Whether these first bytes of a file are those of a TIFF or BigTIFF file. */
    public static boolean isTiff(byte[] start, int length) {
        return TiffDirectory.isTiff(start, length);
    }

    /**
     * Opens a TIFF file and checks that every strip of every page lies inside it.
     *
     * @param path the file
     * @param kind what the pages mean; null for a stack
     */
    public static TiffReader open(Path path, @Nullable ImageKind kind) throws IOException {
        ByteSource source = Sources.open(path);
        try {
            if (source.size().isEmpty()) {
                throw new FormatException(
                        path,
                        "is a TIFF file compressed as a whole",
                        "Decompress it first: TIFF"
                                + " readers jump about in the file, and TIFF has compression of its own.");
            }
            return open(source, kind == null ? ImageKind.STACK : kind);
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static TiffReader open(ByteSource source, ImageKind kind) throws IOException {
        Path path = source.path();
        List<TiffPage> pages = new ArrayList<>();
        @Nullable TiffDirectory first = null;
        int number = 0;
        for (TiffDirectory directory : TiffDirectory.readAll(source)) {
            if (TiffPage.isFrame(directory)) {
                first = first == null ? directory : first;
                pages.add(TiffPage.of(path, number, directory));
            }
            number++;
        }
        if (first == null) {
            throw new FormatException(path, "is a TIFF file without a page", "Copy the file again from its source.");
        }
        checkAlike(path, pages);
        checkLength(source, pages);
        TiffPage page = pages.get(0);
        ImageInfo info = new ImageInfo(
                path,
                "TIFF",
                page.sampleType(),
                kind,
                page.width(),
                page.height(),
                pages.size(),
                pixelSize(first),
                metadata(first, page),
                labels(first));
        return new TiffReader(source, pages, info);
    }

    private static void checkAlike(Path path, List<TiffPage> pages) throws FormatException {
        TiffPage first = pages.get(0);
        for (int i = 1; i < pages.size(); i++) {
            TiffPage page = pages.get(i);
            if (!page.looksLike(first)) {
                throw new FormatException(
                        path,
                        String.format(
                                "is no movie: its frame %d has %d x %d pixels (%s), but frame %d has %d x %d (%s)",
                                0,
                                first.width(),
                                first.height(),
                                first.sampleType(),
                                i,
                                page.width(),
                                page.height(),
                                page.sampleType()),
                        "Split it into files of equal pages.");
            }
        }
    }

    private static void checkLength(ByteSource source, List<TiffPage> pages) throws IOException {
        long size = source.size().orElse(Long.MAX_VALUE);
        long needed = 0;
        int whole = 0;
        for (TiffPage page : pages) {
            long end = page.end();
            needed = Math.max(needed, end);
            whole += end <= size ? 1 : 0;
        }
        if (needed > size) {
            TiffPage page = pages.get(0);
            throw new FormatException(
                    source.path(),
                    String.format(
                            Locale.ROOT,
                            "is truncated: its %d frames of %d x %d pixels (%s) need %,d bytes, but the file has"
                                    + " only %,d, which hold %d whole frames",
                            pages.size(),
                            page.width(),
                            page.height(),
                            page.sampleType(),
                            needed,
                            size,
                            whole),
                    "Copy the file again from its source, or leave it out.");
        }
    }

    private static OptionalDouble pixelSize(TiffDirectory directory) throws IOException {
        double perUnit = directory.real(X_RESOLUTION, 0);
        double unit =
                switch ((int) directory.number(RESOLUTION_UNIT, 2)) {
                    case 2 -> ANGSTROM_PER_INCH;
                    case 3 -> ANGSTROM_PER_CM;
                    default -> 0;
                };
        // The ratio of two integers holds about seven digits of what the writer meant.
        double size = Double.parseDouble(Float.toString((float) (unit / perUnit)));
        return size > 0 && size <= COARSEST ? OptionalDouble.of(size) : OptionalDouble.empty();
    }

    private static Map<String, String> metadata(TiffDirectory directory, TiffPage page) throws IOException {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("tiff.compression", Integer.toString(page.compression()));
        map.put("tiff.predictor", Integer.toString(page.predictor()));
        map.put("tiff.orientation", Long.toString(directory.number(ORIENTATION, 1)));
        map.put("tiff.order", page.order().toString());
        if (directory.has(SOFTWARE)) {
            map.put("tiff.software", directory.text(SOFTWARE));
        }
        return map;
    }

    private static List<String> labels(TiffDirectory directory) throws IOException {
        return directory
                .text(DESCRIPTION)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
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
        TiffPage page = pages.get(Objects.checkIndex(section, pages.size()));
        Objects.checkFromIndexSize(firstRow, rows, info.height());
        int pixels = Math.multiplyExact(info.width(), rows);
        if (target.length < pixels) {
            throw new IllegalArgumentException(rows + " rows of " + info.path() + " have " + pixels
                    + " pixels, the target array only " + target.length);
        }
        try (TiffPageDecoder decoder = new TiffPageDecoder(source, page, section)) {
            decoder.decode(firstRow, rows, target);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
