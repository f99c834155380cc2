/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.firn.formats.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pixel mode in both byte orders, from bytes put together here by the standard, not by Firn's writer. */
class MrcModesTest {

    private static final int NX = 3;
    private static final int NY = 2;
    private static final int NZ = 2;

    @TempDir
    Path folder;

    private record Mode(int number, SampleType type, int bytes, Consumer<ByteBuffer> pixels, float[] expected) {

        @Override
        public String toString() {
            return "mode " + number + " as " + type;
        }
    }

    @SuppressWarnings("checkstyle:MethodLength") // a table
    private static List<Mode> modes() {
        return List.of(
                new Mode(
                        0,
                        SampleType.INT8,
                        12,
                        b -> put(b, -128, -1, 0, 1, 2, 127, 5, 6, 7, 8, 9, 10),
                        pixels(-128, -1, 0, 1, 2, 127, 5, 6, 7, 8, 9, 10)),
                new Mode(
                        1,
                        SampleType.INT16,
                        24,
                        b -> putShorts(b, -32768, -1, 0, 1, 258, 32767, 5, 6, 7, 8, 9, 10),
                        pixels(-32768, -1, 0, 1, 258, 32767, 5, 6, 7, 8, 9, 10)),
                new Mode(
                        2,
                        SampleType.FLOAT32,
                        48,
                        b -> putFloats(b, -1.5f, 0, 3e20f, 1, 2, 3, 4, 5, 6, 7, 8, 1e-30f),
                        pixels(-1.5f, 0, 3e20f, 1, 2, 3, 4, 5, 6, 7, 8, 1e-30f)),
                new Mode(
                        3,
                        SampleType.COMPLEX_INT16,
                        48,
                        b -> putShorts(
                                b, 3, 4, -3, 4, 0, 0, 5, 12, -8, -15, 1, 0, 0, 2, 6, 8, 9, 12, 0, -7, 20, 21, 4, 3),
                        pixels(5, 5, 0, 13, 17, 1, 2, 10, 15, 7, 29, 5)),
                new Mode(
                        4,
                        SampleType.COMPLEX_FLOAT32,
                        96,
                        b -> putFloats(
                                b, 3, 4, -3, 4, 0, 0, 5, 12, -8, -15, 1, 0, 0, 2, 6, 8, 9, 12, 0, -7, 20, 21, 4, 3),
                        pixels(5, 5, 0, 13, 17, 1, 2, 10, 15, 7, 29, 5)),
                new Mode(
                        6,
                        SampleType.UINT16,
                        24,
                        b -> putShorts(b, 0, 1, 255, 256, 32768, 65535, 5, 6, 7, 8, 9, 10),
                        pixels(0, 1, 255, 256, 32768, 65535, 5, 6, 7, 8, 9, 10)),
                new Mode(
                        12,
                        SampleType.FLOAT16,
                        24,
                        b -> putShorts(
                                b, 0x3c00, 0xc000, 0x7bff, 0x0001, 0x8400, 0x3555, 0x7c00, 0xfc00, 0, 0x4248, 0x03ff,
                                0x3800),
                        pixels(
                                1,
                                -2,
                                65504,
                                0x1p-24f,
                                -0x1p-14f,
                                0.33325195f,
                                Float.POSITIVE_INFINITY,
                                Float.NEGATIVE_INFINITY,
                                0,
                                3.140625f,
                                1023 * 0x1p-24f,
                                0.5f)),
                new Mode(
                        101,
                        SampleType.UINT4,
                        8,
                        b -> put(b, 0x21, 0x03, 0x54, 0x06, 0x87, 0x09, 0xba, 0x0f),
                        pixels(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15)));
    }

    static Stream<Arguments> modesAndOrders() {
        return modes().stream().flatMap(mode -> Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)
                .map(order -> Arguments.of(mode, order)));
    }

    @ParameterizedTest
    @MethodSource("modesAndOrders")
    void readsEveryModeInBothByteOrders(Mode mode, ByteOrder order) throws IOException {
        ByteBuffer file = Fixtures.mrc(order, mode.number, NX, NY, NZ, mode.bytes);
        mode.pixels.accept(file);
        Path path = Fixtures.bytes(folder, "x.mrcs", file);
        try (ImageReader reader = ImageFiles.open(path)) {
            assertEquals(mode.type, reader.info().sampleType());
            assertEquals(NX, reader.width());
            assertEquals(NY, reader.height());
            assertEquals(NZ, reader.sections());
            assertEquals(2, reader.pixelSize().getAsDouble());
            assertArrayEquals(mode.expected, reader.readAll());
        }
    }

    @ParameterizedTest
    @MethodSource("modesAndOrders")
    void readsOneSectionAlone(Mode mode, ByteOrder order) throws IOException {
        ByteBuffer file = Fixtures.mrc(order, mode.number, NX, NY, NZ, mode.bytes);
        mode.pixels.accept(file);
        try (ImageReader reader = ImageFiles.open(Fixtures.bytes(folder, "x.mrcs", file))) {
            float[] second = Arrays.copyOfRange(mode.expected, NX * NY, 2 * NX * NY);
            assertArrayEquals(second, reader.read(1));
        }
    }

    @ParameterizedTest
    @MethodSource("modesAndOrders")
    void readsOneRowAlone(Mode mode, ByteOrder order) throws IOException {
        ByteBuffer file = Fixtures.mrc(order, mode.number, NX, NY, NZ, mode.bytes);
        mode.pixels.accept(file);
        try (ImageReader reader = ImageFiles.open(Fixtures.bytes(folder, "x.mrcs", file))) {
            float[] row = new float[NX];
            reader.readRows(1, 1, 1, row);
            assertArrayEquals(Arrays.copyOfRange(mode.expected, NX * (NY + 1), NX * (NY + 2)), row);
        }
    }

    @Test
    void fourBitPixelsOfAnEvenWidthFillWholeBytes() throws IOException {
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 101, 4, 2, 1, 4);
        put(file, 0x21, 0x43, 0x65, 0x87);
        try (ImageReader reader = ImageFiles.open(Fixtures.bytes(folder, "x.mrc", file))) {
            assertArrayEquals(pixels(1, 2, 3, 4, 5, 6, 7, 8), reader.readAll());
        }
    }

    @Test
    void bytesWithImodsStampAreUnsignedUnlessFlaggedSigned() throws IOException {
        assertArrayEquals(pixels(255, 128), readWithImodFlags(0));
        assertArrayEquals(pixels(-1, -128), readWithImodFlags(1));
    }

    @Test
    void bytesFlaggedByImodAsPairsOfFourBitPixelsDoubleTheWidth() throws IOException {
        assertArrayEquals(pixels(15, 15, 0, 8), readWithImodFlags(16));
    }

    private float[] readWithImodFlags(int flags) throws IOException {
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 0, 2, 1, 1, 2);
        file.putInt(152, 1146047817).putInt(156, flags);
        put(file, 0xff, 0x80);
        try (ImageReader reader = ImageFiles.open(Files.write(folder.resolve("i" + flags + ".mrc"), file.array()))) {
            return reader.readAll();
        }
    }

    /** Written by the Python package mrcfile 1.4.3. */
    @Test
    void readsHalfPrecisionOfAnotherProgram() throws IOException {
        try (ImageReader reader = ImageFiles.open(Fixtures.copy("image/half.mrc", folder))) {
            assertEquals(SampleType.FLOAT16, reader.info().sampleType());
            assertArrayEquals(
                    pixels(77 / 8f - 1, 79 / 8f - 1, 65 / 8f - 1, 63 / 8f - 1), Arrays.copyOf(reader.read(0), 4));
        }
    }

    /** Large enough that a section is decoded in several pieces, and one of them is not full. */
    @Test
    void largeSectionsAreDecodedWithoutSeams() throws IOException {
        int width = 401;
        int height = 503;
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 6, width, height, 2, 2 * 2 * width * height);
        float[] expected = new float[2 * width * height];
        for (int i = 0; i < expected.length; i++) {
            int value = i * 31 & 0xffff;
            file.putShort((short) value);
            expected[i] = value;
        }
        try (ImageReader reader = ImageFiles.open(Fixtures.bytes(folder, "large.mrcs", file))) {
            assertArrayEquals(expected, reader.readAll());
        }
    }

    private static float[] pixels(float... values) {
        return values;
    }

    private static void put(ByteBuffer b, int... values) {
        for (int value : values) {
            b.put((byte) value);
        }
    }

    private static void putShorts(ByteBuffer b, int... values) {
        for (int value : values) {
            b.putShort((short) value);
        }
    }

    private static void putFloats(ByteBuffer b, float... values) {
        for (float value : values) {
            b.putFloat(value);
        }
    }
}
