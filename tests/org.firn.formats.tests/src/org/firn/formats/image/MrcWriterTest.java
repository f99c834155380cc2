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
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrcWriterTest {

    @TempDir
    Path folder;

    @Test
    void aStackGrowsSectionBySectionAndItsHeaderIsRightAtTheEnd() throws IOException {
        Path path = folder.resolve("particles.mrcs");
        try (MrcWriter writer =
                MrcWriter.stack(path, 3, 2).pixelSize(3.54).label("seed 7").open()) {
            writer.append(new float[] {1, 2, 3, 4, 5, 6});
            writer.append(new float[] {0, 0, 0, 0, 0, 0, 7, 8, 9, 10, 11, -12}, 6);
            writer.finish();
        }
        ByteBuffer b = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(1024 + 48, b.limit());
        assertInts(b, 0, 3, 2, 2, 2);
        assertInts(b, 28, 3, 2, 1);
        assertFloats(b, 40, 10.62f, 7.08f, 3.54f, 90, 90, 90);
        assertInts(b, 64, 1, 2, 3);
        assertFloats(b, 76, -12, 11, 54 / 12f);
        assertInts(b, 88, 0, 0);
        assertInts(b, 108, 20141);
        assertEquals(' ' << 24 | 'P' << 16 | 'A' << 8 | 'M', b.getInt(208));
        assertEquals(0x4444, b.getInt(212));
        assertEquals(Math.sqrt(650 / 12.0 - 4.5 * 4.5), b.getFloat(216), 1e-6);
        assertFloats(b, 1024, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, -12);
        try (ImageReader reader = ImageFiles.open(path)) {
            assertEquals(ImageKind.STACK, reader.kind());
            assertEquals(3.54, reader.pixelSize().getAsDouble());
            assertEquals(List.of("Written by Firn", "seed 7"), reader.labels());
        }
    }

    @Test
    void aVolumeHasItsDepthAndOriginInTheHeader() throws IOException {
        Path path = folder.resolve("map.mrc");
        try (MrcWriter writer =
                MrcWriter.volume(path, 2, 1, 2).pixelSize(2).origin(-4, 0, 8).open()) {
            writer.append(new float[] {1, 2});
            writer.append(new float[] {3, 4});
            writer.finish();
        }
        try (MrcReader reader = MrcReader.open(path)) {
            assertEquals(ImageKind.VOLUME, reader.kind());
            assertEquals(1, reader.header().spaceGroup());
            assertArrayEquals(new int[] {2, 1, 2}, reader.header().grid());
            assertArrayEquals(new float[] {4, 2, 4}, reader.header().cell());
            assertArrayEquals(new double[] {-4, 0, 8}, reader.header().origin());
            assertArrayEquals(new float[] {1, 2, 3, 4}, reader.readAll());
        }
    }

    @Test
    void wholeImagesAndVolumesTakeOneCall() throws IOException {
        float[] pixels = {1, 2, 3, 4, 5, 6, 7, 8};
        MrcWriter.writeImage(folder.resolve("i.mrc"), pixels, 4, 2, 1.5);
        MrcWriter.writeVolume(folder.resolve("v.mrc"), pixels, 2, 2, 2, 1.5);
        try (ImageReader image = ImageFiles.open(folder.resolve("i.mrc"));
                ImageReader volume = ImageFiles.open(folder.resolve("v.mrc"))) {
            assertArrayEquals(pixels, image.read(0));
            assertEquals(ImageKind.STACK, image.kind());
            assertArrayEquals(pixels, volume.readAll());
            assertEquals(ImageKind.VOLUME, volume.kind());
        }
    }

    @ParameterizedTest
    @CsvSource({"UINT16, 6, 0, 65535", "INT16, 1, -32768, 32767", "INT8, 0, -128, 127"})
    void integersAreRoundedAndNeverClipped(SampleType type, int mode, int low, int high) throws IOException {
        Path path = folder.resolve("movie.mrcs");
        try (MrcWriter writer = MrcWriter.stack(path, 4, 1).sampleType(type).open()) {
            writer.append(new float[] {low, high, 1.4f, 1.6f});
            for (float bad : new float[] {low - 1, high + 1, Float.NaN, Float.POSITIVE_INFINITY}) {
                IllegalArgumentException e =
                        assertThrows(IllegalArgumentException.class, () -> writer.append(new float[] {0, 0, bad, 0}));
                assertTrue(e.getMessage().contains(path + ", section 1: pixel 2 is " + bad), e.getMessage());
            }
            writer.finish();
        }
        try (MrcReader reader = MrcReader.open(path)) {
            assertEquals(mode, reader.header().mode());
            assertArrayEquals(new float[] {low, high, 1, 2}, reader.readAll());
        }
    }

    @Test
    void withoutFinishNothingAppearsAndAnOldFileStays() throws IOException {
        Path path = Files.writeString(folder.resolve("old.mrcs"), "old");
        try (MrcWriter writer = MrcWriter.stack(path, 1, 1).open()) {
            writer.append(new float[1]);
        }
        assertEquals("old", Files.readString(path));
        assertFolderHoldsOnly("old.mrcs");
    }

    @Test
    void finishReplacesAnOldFile() throws IOException {
        Path path = Files.writeString(folder.resolve("old.mrcs"), "old");
        try (MrcWriter writer = MrcWriter.stack(path, 1, 1).open()) {
            writer.append(new float[] {5});
            assertEquals("old", Files.readString(path));
            writer.finish();
        }
        try (ImageReader reader = ImageFiles.open(path)) {
            assertEquals(5, reader.read(0)[0]);
        }
        assertFolderHoldsOnly("old.mrcs");
    }

    @Test
    void aVolumeWithMissingSectionsIsNotFinished() throws IOException {
        try (MrcWriter writer =
                MrcWriter.volume(folder.resolve("v.mrc"), 1, 1, 2).open()) {
            writer.append(new float[1]);
            IllegalStateException e = assertThrows(IllegalStateException.class, writer::finish);
            assertTrue(e.getMessage().contains("has 1 sections instead of 2"), e.getMessage());
        }
        assertFolderHoldsOnly();
    }

    @Test
    void aStackWithoutSectionsIsNotFinished() throws IOException {
        try (MrcWriter writer = MrcWriter.stack(folder.resolve("v.mrc"), 1, 1).open()) {
            assertThrows(IllegalStateException.class, writer::finish);
        }
    }

    @Test
    void nanPixelsAreWrittenAndLeftOutOfTheStatistics() throws IOException {
        Path path = folder.resolve("nan.mrc");
        MrcWriter.writeImage(path, new float[] {Float.NaN, 1, 3}, 3, 1, 1);
        try (MrcReader reader = MrcReader.open(path)) {
            assertArrayEquals(new float[] {1, 3, 2, 1}, reader.header().statistics());
            assertTrue(Float.isNaN(reader.read(0)[0]));
        }
    }

    @Test
    void equalPixelsGiveEqualBytes() throws IOException {
        MrcWriter.writeImage(folder.resolve("a.mrc"), new float[] {1, 2}, 2, 1, 1);
        MrcWriter.writeImage(folder.resolve("b.mrc"), new float[] {1, 2}, 2, 1, 1);
        assertEquals(-1, Files.mismatch(folder.resolve("a.mrc"), folder.resolve("b.mrc")));
    }

    @Test
    void aMissingFolderIsNamed() {
        Path path = folder.resolve("missing/a.mrc");
        NoSuchFileException e =
                assertThrows(NoSuchFileException.class, () -> MrcWriter.writeImage(path, new float[1], 1, 1, 1));
        assertTrue(e.getMessage().contains(path + ": the folder of this file does not exist"), e.getMessage());
    }

    @Test
    void impossibleSettingsAreRefused() {
        Path path = folder.resolve("a.mrc");
        assertThrows(IllegalArgumentException.class, () -> MrcWriter.stack(path, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> MrcWriter.volume(path, 1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> MrcWriter.stack(path, 1, 1)
                .pixelSize(0));
        assertThrows(IllegalArgumentException.class, () -> MrcWriter.stack(path, 1, 1)
                .sampleType(SampleType.UINT4));
    }

    private void assertFolderHoldsOnly(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(names), files.map(f -> f.getFileName().toString()).toList());
        }
    }

    private static void assertInts(ByteBuffer b, int offset, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], b.getInt(offset + 4 * i), "word at byte " + (offset + 4 * i));
        }
    }

    private static void assertFloats(ByteBuffer b, int offset, float... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], b.getFloat(offset + 4 * i), "word at byte " + (offset + 4 * i));
        }
    }
}
