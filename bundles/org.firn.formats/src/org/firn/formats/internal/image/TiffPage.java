/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.firn.formats.FormatException;
import org.firn.formats.image.SampleType;

/**
 * How the pixels of one TIFF page lie in the file. A strip is a block as wide as the image.
 *
 * @param width of the image in px
 * @param height of the image in px
 * @param sampleType how a pixel is stored
 * @param order of bytes in a pixel
 * @param compression 1 none, 5 LZW, 8 and 32946 deflate
 * @param predictor 1 none, 2 horizontal differences
 * @param blockWidth of a strip or tile in px
 * @param blockHeight of a strip or tile in px
 * @param offsets where the blocks begin in the file, left to right, then top to bottom
 * @param lengths of the blocks in the file in bytes
 */
record TiffPage(
        int width,
        int height,
        SampleType sampleType,
        ByteOrder order,
        int compression,
        int predictor,
        int blockWidth,
        int blockHeight,
        boolean tiled,
        long[] offsets,
        long[] lengths) {

    static final int NONE = 1;
    static final int LZW = 5;
    static final int DEFLATE = 8;
    static final int OLD_DEFLATE = 32946;

    private static final int SUBFILE = 254;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int COMPRESSION = 259;
    private static final int FILL_ORDER = 266;
    private static final int STRIP_OFFSETS = 273;
    private static final int SAMPLES = 277;
    private static final int ROWS_PER_STRIP = 278;
    private static final int STRIP_LENGTHS = 279;
    private static final int PREDICTOR = 317;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_LENGTHS = 325;
    private static final int SAMPLE_FORMAT = 339;
    private static final int SIGNED = 2;
    private static final int FLOATING = 3;

    /** Whether the page is a frame, rather than a thumbnail or a mask of one. */
    static boolean isFrame(TiffDirectory directory) throws IOException {
        return (directory.number(SUBFILE, 0) & 5) == 0;
    }

    static TiffPage of(Path path, int page, TiffDirectory d) throws IOException {
        long width = d.number(WIDTH, 0);
        long height = d.number(HEIGHT, 0);
        boolean tiled = d.has(TILE_OFFSETS);
        if (width <= 0 || height <= 0 || width * height > Integer.MAX_VALUE - 8) {
            throw new FormatException(
                    path,
                    "is damaged or too large: page " + page + " announces " + width + " x " + height + " pixels",
                    "Copy the file again from its source.");
        }
        long blockHeight = tiled ? d.number(TILE_HEIGHT, 0) : Math.min(height, d.number(ROWS_PER_STRIP, height));
        long blockWidth = tiled ? d.number(TILE_WIDTH, 0) : width;
        TiffPage result = new TiffPage(
                (int) width,
                (int) height,
                sampleType(path, page, d),
                d.order(),
                (int) d.number(COMPRESSION, NONE),
                (int) d.number(PREDICTOR, 1),
                (int) blockWidth,
                (int) blockHeight,
                tiled,
                d.numbers(tiled ? TILE_OFFSETS : STRIP_OFFSETS),
                d.numbers(tiled ? TILE_LENGTHS : STRIP_LENGTHS));
        result.check(path, page, d);
        return result;
    }

    private static SampleType sampleType(Path path, int page, TiffDirectory d) throws IOException {
        int bits = (int) d.number(BITS, 1);
        int format = (int) d.number(SAMPLE_FORMAT, 1);
        long samples = d.number(SAMPLES, 1);
        if (samples == 1 && bits == 8 && format != FLOATING) {
            return format == SIGNED ? SampleType.INT8 : SampleType.UINT8;
        }
        if (samples == 1 && bits == 16) {
            return format == SIGNED ? SampleType.INT16 : format == FLOATING ? SampleType.FLOAT16 : SampleType.UINT16;
        }
        if (samples == 1 && bits == 32 && format == FLOATING) {
            return SampleType.FLOAT32;
        }
        throw unsupported(
                path,
                page,
                samples + " samples a pixel of " + bits + " bits (sample format " + format + ")",
                "one sample a pixel of 8 or 16 bits, or 32 bits floating point");
    }

    private void check(Path path, int page, TiffDirectory d) throws IOException {
        if (compression != NONE && compression != LZW && compression != DEFLATE && compression != OLD_DEFLATE) {
            throw unsupported(path, page, "compression " + compression, "none, LZW (5) and deflate (8, 32946)");
        }
        if (predictor != 1 && (predictor != 2 || sampleType == SampleType.FLOAT32)) {
            throw unsupported(path, page, "predictor " + predictor + " of " + sampleType, "1 and, for integers, 2");
        }
        if (d.number(FILL_ORDER, 1) != 1) {
            throw unsupported(path, page, "reversed bit order (fill order 2)", "fill order 1");
        }
        long blocks = blockWidth <= 0 || blockHeight <= 0
                ? -1
                : (long) blocksAcross() * ((height + blockHeight - 1) / blockHeight);
        if (blocks != offsets.length || blocks != lengths.length) {
            throw new FormatException(
                    path,
                    "is damaged: page " + page + " needs " + blocks + " strips or tiles, and lists " + offsets.length
                            + " offsets and " + lengths.length + " lengths",
                    "Copy the file again from its source.");
        }
    }

    private static FormatException unsupported(Path path, int page, String found, String accepted) {
        return new FormatException(
                path,
                "is a TIFF file of a kind that Firn does not read: page " + page + " has " + found + "; read are "
                        + accepted,
                "Convert it, for example with 'tiffcp -c none' or IMOD's 'newstack'.");
    }

    int blocksAcross() {
        return (width + blockWidth - 1) / blockWidth;
    }

    /** Rows that a block really holds: tiles are padded, the last strip is not. */
    int storedRows(int block) {
        return tiled ? blockHeight : Math.min(blockHeight, height - block * blockHeight);
    }

    /** Where the last byte of the page's pixels ends in the file. */
    long end() {
        long end = 0;
        for (int i = 0; i < offsets.length; i++) {
            end = Math.max(end, offsets[i] + lengths[i]);
        }
        return end;
    }

    boolean looksLike(TiffPage other) {
        return width == other.width && height == other.height && sampleType == other.sampleType;
    }
}
