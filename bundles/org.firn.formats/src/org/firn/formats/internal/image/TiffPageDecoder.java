/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.internal.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.firn.formats.FormatException;
import org.firn.formats.internal.io.ByteSource;

/** Decodes one TIFF page, block by block. Holds the buffers of one read; not thread-safe. */
final class TiffPageDecoder implements AutoCloseable {

    private final ByteSource source;
    private final TiffPage page;
    private final int section;
    private final Inflater inflater = new Inflater();
    private final LzwDecoder lzw = new LzwDecoder();
    private final int rowBytes;
    private byte[] stored = new byte[0];
    private byte[] pixels;

    TiffPageDecoder(ByteSource source, TiffPage page, int section) {
        this.source = source;
        this.section = section;
        this.page = page;
        this.rowBytes = (int) page.sampleType().rowBytes(page.blockWidth());
        this.pixels = new byte[Math.multiplyExact(rowBytes, page.blockHeight()) + LzwDecoder.SLACK];
    }

    /** Decodes the rows from {@code firstRow} on, counted from the lowest: see {@link TiffReader}. */
    void decode(int firstRow, int rows, float[] target) throws IOException {
        int upper = page.height() - firstRow - rows;
        int firstBlock = upper / page.blockHeight() * page.blocksAcross();
        int lastBlock = ((page.height() - firstRow - 1) / page.blockHeight() + 1) * page.blocksAcross();
        for (int block = firstBlock; block < lastBlock; block++) {
            int wanted = rowBytes * page.storedRows(block);
            byte[] bytes;
            try {
                bytes = blockBytes(block, wanted);
            } catch (DataFormatException e) {
                throw damaged(block, "damaged deflate data: " + e.getMessage());
            }
            if (page.predictor() == 2) {
                undoDifferences(bytes, wanted);
            }
            copyRows(block, bytes, firstRow, rows, target);
        }
    }

    private byte[] blockBytes(int block, int wanted) throws IOException, DataFormatException {
        int length = Math.toIntExact(page.lengths()[block]);
        if (stored.length < length) {
            stored = new byte[length];
        }
        int found = source.read(page.offsets()[block], stored, 0, length);
        if (found < length) {
            throw damaged(block, "the file ends inside it");
        }
        int decoded =
                switch (page.compression()) {
                    case TiffPage.NONE -> length;
                    case TiffPage.LZW -> lzw(block, length, wanted);
                    default -> inflate(length, wanted);
                };
        if (decoded < wanted) {
            throw damaged(block, "it holds " + decoded + " bytes of pixels instead of " + wanted);
        }
        return page.compression() == TiffPage.NONE ? stored : pixels;
    }

    private int lzw(int block, int length, int wanted) throws IOException {
        try {
            return lzw.decode(stored, length, pixels, wanted);
        } catch (IOException e) {
            throw damaged(block, String.valueOf(e.getMessage()));
        }
    }

    private int inflate(int length, int wanted) throws DataFormatException {
        inflater.reset();
        inflater.setInput(stored, 0, length);
        int done = 0;
        while (done < wanted) {
            int count = inflater.inflate(pixels, done, wanted - done);
            if (count == 0) {
                break;
            }
            done += count;
        }
        return done;
    }

    private void undoDifferences(byte[] bytes, int length) {
        boolean wide = page.sampleType().bits() == 16;
        for (int row = 0; row < length; row += rowBytes) {
            if (wide) {
                undoShorts(ByteBuffer.wrap(bytes, row, rowBytes).slice().order(page.order()));
            } else {
                for (int i = row + 1; i < row + rowBytes; i++) {
                    bytes[i] += bytes[i - 1];
                }
            }
        }
    }

    private static void undoShorts(ByteBuffer row) {
        short sum = 0;
        for (int i = 0; i < row.limit(); i += 2) {
            sum += row.getShort(i);
            row.putShort(i, sum);
        }
    }

    /** Upside down: see {@link TiffReader}. */
    private void copyRows(int block, byte[] bytes, int firstRow, int rows, float[] target) {
        int left = block % page.blocksAcross() * page.blockWidth();
        int top = block / page.blocksAcross() * page.blockHeight();
        int columns = Math.min(page.blockWidth(), page.width() - left);
        int from = Math.max(0, page.height() - firstRow - rows - top);
        int to = Math.min(Math.min(page.blockHeight(), page.height() - top), page.height() - firstRow - top);
        for (int row = from; row < to; row++) {
            int y = page.height() - 1 - (top + row) - firstRow;
            SampleDecoder.decode(
                    page.sampleType(), page.order(), bytes, row * rowBytes, target, y * page.width() + left, columns);
        }
    }

    private FormatException damaged(int block, String what) {
        return new FormatException(
                source.path(),
                "is damaged: frame " + section + ", strip or tile " + block + ": " + what,
                "Copy the file again from its source, or leave it out.");
    }

    @Override
    public void close() {
        inflater.end();
    }
}
