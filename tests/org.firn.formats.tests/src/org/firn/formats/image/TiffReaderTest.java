/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.firn.formats.Fixtures;
import org.firn.formats.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The movie files in the resources have the same content as {@code movie.mrcs}; RELION 3.1.3 reads each of them as that
 * file, which proves the orientation. They were written by libtiff through Pillow and by relion_convert_to_tiff.
 */
class TiffReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "movie_u8_deflate.tif, UINT8",
        "movie_u8_lzw.tif, UINT8",
        "movie_u16_raw.tif, UINT16",
        "movie_u16_lzw_predictor.tif, UINT16",
        "movie_u16_deflate_predictor.tif, UINT16",
        "movie_f32_lzw.tif, FLOAT32",
        "movie_relion.tif, UINT16",
    })
    void readsTheSamePixelsAsFromTheMrcVariantOfTheMovie(String name, SampleType type) throws IOException {
        try (ImageReader mrc = ImageFiles.open(Fixtures.copy("image/movie.mrcs", folder));
                ImageReader tiff = ImageFiles.open(Fixtures.copy("image/" + name, folder))) {
            assertEquals(type, tiff.info().sampleType());
            assertEquals(64, tiff.width());
            assertEquals(48, tiff.height());
            assertEquals(3, tiff.sections());
            assertEquals(ImageKind.STACK, tiff.kind());
            assertArrayEquals(mrc.readAll(), tiff.readAll());
            assertArrayEquals(mrc.read(2), tiff.read(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"movie.mrcs", "movie_u8_deflate.tif", "movie_u16_lzw_predictor.tif", "movie_relion.tif"})
    void everyBandOfRowsIsThatOfTheWholeSection(String name) throws IOException {
        try (ImageReader reader = ImageFiles.open(Fixtures.copy("image/" + name, folder))) {
            assertBands(reader);
        }
    }

    private static void assertBands(ImageReader reader) throws IOException {
        float[] whole = reader.read(reader.sections() - 1);
        for (int rows = 0; rows <= reader.height(); rows += 1 + rows / 3) {
            for (int first = 0; first + rows <= reader.height(); first++) {
                float[] band = new float[reader.width() * rows];
                reader.readRows(reader.sections() - 1, first, rows, band);
                int from = first * reader.width();
                assertArrayEquals(Arrays.copyOfRange(whole, from, from + band.length), band, first + "+" + rows);
            }
        }
        int height = reader.height();
        assertThrows(IndexOutOfBoundsException.class, () -> reader.readRows(0, height, 1, whole));
        assertThrows(IllegalArgumentException.class, () -> reader.readRows(0, 0, 2, new float[1]));
    }

    @Test
    void takesTheSamplingFromTheResolutionTag() throws IOException {
        assertEquals(
                3.54,
                ImageFiles.info(Fixtures.copy("image/movie_relion.tif", folder))
                        .pixelSize()
                        .getAsDouble());
    }

    @Test
    void samplingIsUnknownWithoutAResolutionOrWithAPrinters() throws IOException {
        assertTrue(ImageFiles.info(Fixtures.copy("image/movie_u16_raw.tif", folder))
                .pixelSize()
                .isEmpty());
        Tiff tiff = new Tiff(ByteOrder.LITTLE_ENDIAN, false).pixels(8, 1, 1, 0, new byte[1]);
        tiff.rational(282, 72, 1);
        assertTrue(ImageFiles.info(Fixtures.bytes(folder, "dpi.tif", tiff.bytes()))
                .pixelSize()
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsSignedAndUnsignedIntegersInBothByteOrdersAndInBigTiff(boolean big) throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            byte[] pair = ByteBuffer.allocate(4)
                    .order(order)
                    .putShort((short) -2)
                    .putShort((short) 258)
                    .array();
            assertArrayEquals(new float[] {65534, 258}, read(new Tiff(order, big).pixels(16, 2, 1, 1, pair)));
            assertArrayEquals(new float[] {-2, 258}, read(new Tiff(order, big).pixels(16, 2, 1, 2, pair)));
            byte[] bytes = {-1, 5};
            assertArrayEquals(new float[] {255, 5}, read(new Tiff(order, big).pixels(8, 2, 1, 1, bytes)));
            assertArrayEquals(new float[] {-1, 5}, read(new Tiff(order, big).pixels(8, 2, 1, 2, bytes)));
        }
    }

    @Test
    void theUpperRowOfTheTiffIsTheLastRowRead() throws IOException {
        byte[] rows = {1, 2, 3, 4, 5, 6};
        assertArrayEquals(
                new float[] {5, 6, 3, 4, 1, 2},
                read(new Tiff(ByteOrder.LITTLE_ENDIAN, false).pixels(8, 2, 3, 1, rows)));
    }

    @Test
    void readsTiles() throws IOException {
        // 18 x 17 pixels in four tiles of 16 x 16, each pixel 10 row + column.
        Tiff tiff = new Tiff(ByteOrder.LITTLE_ENDIAN, false).pixels(8, 18, 17, 1, new byte[0]);
        byte[] tiles = new byte[4 * 256];
        for (int tile = 0; tile < 4; tile++) {
            for (int i = 0; i < 256; i++) {
                tiles[tile * 256 + i] = (byte) ((tile / 2 * 16 + i / 16) * 10 + tile % 2 * 16 + i % 16);
            }
        }
        tiff.tiles(16, 16, tiles, 4);
        float[] pixels = read(tiff);
        try (ImageReader reader = ImageFiles.open(folder.resolve("made.tif"))) {
            assertBands(reader);
        }
        for (int y = 0; y < 17; y++) {
            for (int x = 0; x < 18; x++) {
                assertEquals((byte) (10 * (16 - y) + x) & 0xff, pixels[y * 18 + x], x + ", " + y);
            }
        }
    }

    @Test
    void theOldNumberOfDeflateIsTheSame() throws IOException {
        Path path = Fixtures.copy("image/movie_u8_deflate.tif", folder);
        byte[] bytes = Files.readAllBytes(path);
        ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int changed = 0;
        for (int i = 0; i < bytes.length - 12; i++) {
            if (b.getShort(i) == 259 && b.getShort(i + 2) == 3 && b.getInt(i + 4) == 1 && b.getShort(i + 8) == 8) {
                b.putShort(i + 8, (short) 32946);
                changed++;
            }
        }
        assertEquals(3, changed);
        Files.write(path, bytes);
        try (ImageReader old = ImageFiles.open(path);
                ImageReader mrc = ImageFiles.open(Fixtures.copy("image/movie.mrcs", folder))) {
            assertArrayEquals(mrc.readAll(), old.readAll());
        }
    }

    @Test
    void severalThreadsReadFramesAtOnce() throws IOException {
        try (ImageReader mrc = ImageFiles.open(Fixtures.copy("image/movie.mrcs", folder));
                ImageReader tiff = ImageFiles.open(Fixtures.copy("image/movie_u8_lzw.tif", folder))) {
            float[] all = mrc.readAll();
            IntStream.range(0, 60).parallel().forEach(i -> {
                try {
                    int frame = i % 3;
                    assertArrayEquals(Arrays.copyOfRange(all, frame * 3072, frame * 3072 + 3072), tiff.read(frame));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    /** The JDK's own TIFF reader takes such a movie for one with fewer frames. */
    @Test
    void aTruncatedMovieIsRefusedWhereverItIsCut() throws IOException {
        Path path = Fixtures.copy("image/movie_u8_deflate.tif", folder);
        byte[] whole = Files.readAllBytes(path);
        for (int length = 8; length < whole.length; length += 97) {
            Files.write(path, Arrays.copyOf(whole, length));
            FormatException e = assertThrows(FormatException.class, () -> ImageFiles.open(path), "cut at " + length);
            assertTrue(e.getMessage().contains(path + " is truncated"), e.getMessage());
        }
    }

    @Test
    void aTruncatedMovieSaysHowManyFramesAreWhole() throws IOException {
        Tiff tiff = new Tiff(ByteOrder.LITTLE_ENDIAN, false).pixels(8, 10, 10, 1, new byte[100]);
        byte[] bytes = tiff.bytes().array();
        Path path = Files.write(folder.resolve("cut.tif"), Arrays.copyOf(bytes, bytes.length - 1));
        FormatException e = assertThrows(FormatException.class, () -> ImageFiles.open(path));
        assertTrue(e.getMessage().contains("its 1 frames of 10 x 10 pixels (UINT8) need"), e.getMessage());
        assertTrue(e.getMessage().contains("which hold 0 whole frames"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"movie_u8_deflate.tif", "movie_u8_lzw.tif"})
    void damagedCompressedDataAreReported(String name) throws IOException {
        Path path = Fixtures.copy("image/" + name, folder);
        byte[] bytes = Files.readAllBytes(path);
        Arrays.fill(bytes, 8, 1400, (byte) 0x5a);
        Files.write(path, bytes);
        FormatException e = assertThrows(FormatException.class, () -> {
            try (ImageReader reader = ImageFiles.open(path)) {
                reader.readAll();
            }
        });
        assertTrue(e.getMessage().contains(path + " is damaged: frame 0, strip or tile 0"), e.getMessage());
    }

    @Test
    void whatIsNotReadIsNamed() throws IOException {
        Tiff jpeg = new Tiff(ByteOrder.LITTLE_ENDIAN, false).pixels(8, 1, 1, 1, new byte[1]);
        jpeg.set(259, 7);
        assertRefused(jpeg, "compression 7");
        Tiff rgb = new Tiff(ByteOrder.LITTLE_ENDIAN, false).pixels(8, 1, 1, 1, new byte[3]);
        rgb.set(277, 3);
        assertRefused(rgb, "3 samples a pixel of 8 bits");
        Tiff integers = new Tiff(ByteOrder.LITTLE_ENDIAN, false).pixels(32, 1, 1, 1, new byte[4]);
        assertRefused(integers, "1 samples a pixel of 32 bits (sample format 1)");
    }

    @Test
    void aTiffInsideGzipIsRefused() throws IOException {
        Path plain = Fixtures.copy("image/movie_u8_lzw.tif", folder);
        Path path = folder.resolve("m.tif.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            Files.copy(plain, out);
        }
        FormatException e = assertThrows(FormatException.class, () -> ImageFiles.open(path));
        assertTrue(e.getMessage().contains("compressed as a whole"), e.getMessage());
    }

    private void assertRefused(Tiff tiff, String reason) throws IOException {
        Path path = Fixtures.bytes(folder, "odd.tif", tiff.bytes());
        FormatException e = assertThrows(FormatException.class, () -> ImageFiles.open(path));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    private float[] read(Tiff tiff) throws IOException {
        try (ImageReader reader = ImageFiles.open(Fixtures.bytes(folder, "made.tif", tiff.bytes()))) {
            return reader.readAll();
        }
    }

    /** A TIFF or BigTIFF file of one page, put together by the standard: header, tags, then pixels. */
    private static final class Tiff {

        private static final int ROOM = 600;
        private final ByteOrder order;
        private final boolean big;
        private final Map<Integer, long[]> tags = new TreeMap<>();
        private byte[] data = new byte[0];
        private int blocks = 1;

        Tiff(ByteOrder order, boolean big) {
            this.order = order;
            this.big = big;
        }

        Tiff pixels(int bits, int width, int height, int format, byte[] pixels) {
            set(256, width);
            set(257, height);
            set(258, bits);
            set(259, 1);
            set(262, 1);
            set(273, ROOM);
            set(277, 1);
            set(278, height);
            set(279, pixels.length);
            if (format != 0) {
                set(339, format);
            }
            data = pixels;
            return this;
        }

        void tiles(int width, int height, byte[] pixels, int count) {
            tags.remove(273);
            tags.remove(278);
            tags.remove(279);
            set(322, width);
            set(323, height);
            data = pixels;
            blocks = count;
        }

        void set(int tag, long value) {
            tags.put(tag, new long[] {value});
        }

        void rational(int tag, long numerator, long denominator) {
            tags.put(tag, new long[] {numerator, denominator});
        }

        ByteBuffer bytes() {
            ByteBuffer b = ByteBuffer.allocate(ROOM + data.length).order(order);
            b.put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M'))
                    .put(b.get(0))
                    .putShort((short) (big ? 43 : 42));
            if (big) {
                b.putShort((short) 8).putShort((short) 0).putLong(16);
            } else {
                b.putInt(8);
            }
            if (blocks > 1) {
                tags.put(324, null);
                tags.put(325, null);
            }
            int count = tags.size();
            int values = b.position() + (big ? 8 + 20 * count + 8 : 2 + 12 * count + 4);
            if (big) {
                b.putLong(count);
            } else {
                b.putShort((short) count);
            }
            for (Map.Entry<Integer, long[]> tag : tags.entrySet()) {
                values = putTag(b, tag.getKey(), tag.getValue(), values);
            }
            b.position(ROOM);
            b.put(data);
            return b;
        }

        private int putTag(ByteBuffer b, int tag, long[] value, int values) {
            b.putShort((short) tag);
            if (value == null) {
                b.putShort((short) 4);
                putCount(b, blocks);
                putCount(b, values);
                for (int i = 0; i < blocks; i++) {
                    int length = data.length / blocks;
                    b.putInt(values + 4 * i, tag == 324 ? ROOM + i * length : length);
                }
                return values + 4 * blocks;
            }
            if (value.length == 2) {
                b.putShort((short) 5);
                putCount(b, 1);
                putCount(b, values);
                b.putInt(values, (int) value[0]).putInt(values + 4, (int) value[1]);
                return values + 8;
            }
            b.putShort((short) 4);
            putCount(b, 1);
            b.putInt((int) value[0]);
            if (big) {
                b.putInt(0);
            }
            return values;
        }

        private void putCount(ByteBuffer b, long value) {
            if (big) {
                b.putLong(value);
            } else {
                b.putInt((int) value);
            }
        }
    }
}
