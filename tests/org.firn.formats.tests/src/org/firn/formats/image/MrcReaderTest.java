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
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.firn.formats.Fixtures;
import org.firn.formats.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrcReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsAMapOfTheDataBank() throws IOException {
        Path path = Fixtures.copy("image/EMD-3197.map", folder);
        try (MrcReader reader = MrcReader.open(path)) {
            assertEquals(ImageKind.VOLUME, reader.kind());
            assertEquals(20, reader.sections());
            assertEquals(11.4, reader.pixelSize().getAsDouble());
            assertEquals(List.of("::::EMDATABANK.org::::EMD-3197::::"), reader.labels());
            assertArrayEquals(new double[] {-22.8, 0, 0}, reader.header().origin(), 1e-9);
            float[] voxels = reader.readAll();
            assertEquals(-1.8013091f, voxels[0]);
            assertEquals(-2.3752239f, voxels[(3 * 20 + 4) * 20 + 5]);
            assertEquals(1.3078574f, voxels[7999]);
            PixelStatistics statistics = PixelStatistics.of(reader);
            assertEquals(-4.1337457f, statistics.minimum());
            assertEquals(5.576737f, statistics.maximum());
            assertEquals(6268.896269149147, statistics.mean() * 8000, 1e-6);
            assertEquals(2.39995290849429, statistics.standardDeviation(), 1e-9);
        }
    }

    /** RELION's file has no word MAP and no machine stamp. */
    @Test
    void readsAStackWithoutTheWordMap() throws IOException {
        try (ImageReader reader = ImageFiles.open(Fixtures.copy("image/relion31_cut.mrcs", folder))) {
            assertEquals(ImageKind.STACK, reader.kind());
            assertEquals(5, reader.sections());
            float[] last = reader.read(4);
            assertEquals(-1.0372062f, last[last.length - 1]);
            assertArrayEquals(new float[] {-2.4093835f, -2.73546f, -1.5549738f}, Arrays.copyOf(reader.read(0), 3));
            assertEquals(-467.3895612967317, PixelStatistics.of(reader).mean() * 5 * 40 * 48, 1e-6);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // name, space group, MZ, sections, expected (sections are 4 x 4 pixels)
        "a.mrcs, 1, 4, 4, STACK",
        "a.st, 1, 4, 4, STACK",
        "a.mrcs.gz, 1, 4, 4, STACK",
        "a.map, 0, 1, 4, VOLUME",
        "a.rec, 0, 4, 3, VOLUME",
        "a.mrc, 1, 4, 4, VOLUME",
        "a.mrc, 19, 3, 3, VOLUME",
        "a.mrc, 1, 1, 1, STACK",
        "a.mrc, 0, 1, 4, STACK",
        "a.mrc, 0, 3, 3, STACK",
        "a.mrc, 0, 4, 4, VOLUME",
        "a.mrc, 401, 2, 4, VOLUME_STACK",
        "a.mrc, 401, 4, 4, VOLUME",
    })
    void tellsStackFromVolume(String name, int group, int mz, int sections, ImageKind expected) throws IOException {
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 0, 4, 4, sections, 16 * sections);
        file.putInt(88, group).putInt(36, mz);
        assertEquals(
                expected, ImageFiles.info(Fixtures.bytes(folder, name, file)).kind());
    }

    @Test
    void aCallerWhoKnowsOverrulesTheHeader() throws IOException {
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 0, 4, 4, 3, 48);
        try (ImageReader reader = ImageFiles.open(Fixtures.bytes(folder, "a.mrc", file), ImageKind.VOLUME)) {
            assertEquals(ImageKind.VOLUME, reader.kind());
        }
    }

    @Test
    void skipsTheExtendedHeader() throws IOException {
        ByteBuffer file = Fixtures.mrc(ByteOrder.BIG_ENDIAN, 0, 2, 1, 1, 130);
        file.putInt(92, 128).put(104, "FEI1".getBytes());
        file.put(1024 + 128, (byte) 42).put(1024 + 129, (byte) -7);
        try (ImageReader reader = ImageFiles.open(Fixtures.bytes(folder, "a.mrc", file))) {
            assertArrayEquals(new float[] {42, -7}, reader.readAll());
            assertEquals("128 FEI1", reader.metadata().get("mrc.extended"));
        }
    }

    @Test
    void aWrongMachineStampDoesNotMatter() throws IOException {
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 1, 2, 1, 1, 4);
        file.putShort((short) 258).putShort((short) -2);
        file.put(212, (byte) 0x11).put(213, (byte) 0x11);
        try (ImageReader reader = ImageFiles.open(Fixtures.bytes(folder, "a.mrc", file))) {
            assertArrayEquals(new float[] {258, -2}, reader.readAll());
        }
    }

    @Test
    void turnsAVolumeWhoseColumnsDoNotRunAlongX() throws IOException {
        // Columns along z (2), rows along x (3), sections along y (4): voxel (x, y, z) holds 100 x + 10 y + z.
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 1, 2, 3, 4, 48);
        file.putInt(88, 1).putInt(64, 3).putInt(68, 1).putInt(72, 2);
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 3; x++) {
                for (int z = 0; z < 2; z++) {
                    file.putShort((short) (100 * x + 10 * y + z));
                }
            }
        }
        try (ImageReader reader = ImageFiles.open(Fixtures.bytes(folder, "a.map", file))) {
            assertEquals(3, reader.width());
            assertEquals(4, reader.height());
            assertEquals(2, reader.sections());
            float[] section = reader.read(1);
            assertEquals(1, section[0]);
            assertEquals(201, section[2]);
            assertEquals(231, section[11]);
            assertEquals(231, reader.readAll()[23]);
        }
    }

    @Test
    void impossibleAxesOfAVolumeAreRefused() throws IOException {
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 0, 2, 2, 2, 8);
        file.putInt(88, 1).putInt(64, 1).putInt(68, 1).putInt(72, 3);
        Path path = Fixtures.bytes(folder, "a.mrc", file);
        FormatException e = assertThrows(FormatException.class, () -> ImageFiles.open(path));
        assertTrue(e.getMessage().contains("impossible axes (MAPC, MAPR, MAPS = [1, 1, 3]"), e.getMessage());
    }

    @Test
    void gzipAndBzip2AreReadWhateverTheirName() throws IOException {
        Path plain = Fixtures.copy("image/movie.mrcs", folder);
        float[] expected;
        try (ImageReader reader = ImageFiles.open(plain)) {
            expected = reader.readAll();
        }
        for (String name : List.of("movie.mrcs.gz", "movie.mrcs.bz2", "unnamed-gz.mrcs", "unnamed-bz2")) {
            Path path = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(path);
                    OutputStream packed =
                            name.contains("gz") ? new GZIPOutputStream(out) : new BZip2CompressorOutputStream(out)) {
                Files.copy(plain, packed);
            }
            try (ImageReader reader = ImageFiles.open(path)) {
                assertArrayEquals(expected, reader.readAll(), name);
                assertArrayEquals(Arrays.copyOfRange(expected, 3072, 6144), reader.read(1), "going back in " + name);
            }
        }
    }

    /** A sparse file: it takes no room on the disk. */
    @Test
    void aSectionBehindEightGigabytesIsReadAlone() throws IOException {
        int sections = 2100;
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 2, 1024, 1024, sections, 0);
        Path path = Fixtures.bytes(folder, "huge.mrcs", file);
        long length = 1024 + 4L * 1024 * 1024 * sections;
        try (RandomAccessFile huge = new RandomAccessFile(path.toFile(), "rw")) {
            huge.setLength(length);
            huge.seek(length - 4);
            huge.write(new byte[] {0, 0, (byte) 0x80, 0x3f});
        }
        try (ImageReader reader = ImageFiles.open(path)) {
            float[] last = reader.read(sections - 1);
            assertEquals(1, last[last.length - 1]);
            assertEquals(0, last[last.length - 2]);
            assertThrows(FormatException.class, reader::readAll);
        }
    }

    @Test
    void aTruncatedStackIsRefusedWithWhatIsLeftOfIt() throws IOException {
        Path path = Fixtures.copy("image/movie.mrcs", folder);
        cut(path, 1024 + 2 * 6144 + 100);
        FormatException e = assertThrows(FormatException.class, () -> ImageFiles.open(path));
        assertEquals(path, e.file());
        assertEquals(
                path + " is truncated: its header announces 3 sections of 64 x 48 pixels (UINT16), 19,456 bytes in"
                        + " all, but there are only 13,412 bytes, which hold 2 whole sections. Copy the file again"
                        + " from its source, or leave it out.",
                e.getMessage());
    }

    @Test
    void aFileCutInsideItsHeaderIsRefused() throws IOException {
        Path path = Fixtures.copy("image/movie.mrcs", folder);
        cut(path, 500);
        FormatException e = assertThrows(FormatException.class, () -> ImageFiles.open(path));
        assertTrue(
                e.getMessage().contains("truncated: an MRC header has 1,024 bytes, and the whole file only 500"),
                e.getMessage());
    }

    @Test
    void aCompressedStackThatEndsEarlyFailsAtTheMissingSection() throws IOException {
        Path plain = Fixtures.copy("image/movie.mrcs", folder);
        cut(plain, 1024 + 6144 + 10);
        Path path = folder.resolve("short.mrcs.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            Files.copy(plain, out);
        }
        try (ImageReader reader = ImageFiles.open(path)) {
            reader.read(0);
            FormatException e = assertThrows(FormatException.class, () -> reader.read(1));
            assertTrue(e.getMessage().contains("hold 1 whole sections"), e.getMessage());
        }
    }

    @Test
    void aCutGzipFileIsCalledDamaged() throws IOException {
        Path plain = Fixtures.copy("image/movie.mrcs", folder);
        for (String name : List.of("cut.mrcs.gz", "cut.mrcs.bz2")) {
            Path path = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(path);
                    OutputStream packed =
                            name.endsWith("gz") ? new GZIPOutputStream(out) : new BZip2CompressorOutputStream(out)) {
                Files.copy(plain, packed);
            }
            cut(path, Files.size(path) * 2 / 3);
            FormatException e = assertThrows(FormatException.class, () -> {
                try (ImageReader reader = ImageFiles.open(path)) {
                    reader.readAll();
                }
            });
            assertTrue(e.getMessage().contains(name + " is damaged or incomplete"), e.getMessage());
        }
    }

    @Test
    void bytesBehindTheLastSectionAreCountedInTheMetadata() throws IOException {
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 0, 2, 2, 1, 7);
        assertEquals(
                "3",
                ImageFiles.info(Fixtures.bytes(folder, "a.mrc", file))
                        .metadata()
                        .get("mrc.trailing"));
    }

    @Test
    void anUnknownModeIsRefusedByNumber() throws IOException {
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 16, 2, 2, 1, 12);
        Path path = Fixtures.bytes(folder, "rgb.mrc", file);
        FormatException e = assertThrows(FormatException.class, () -> ImageFiles.open(path));
        assertTrue(e.getMessage().contains("has MRC mode 16, which Firn does not read"), e.getMessage());
    }

    @Test
    void nanPixelsArePassedOn() throws IOException {
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 2, 2, 1, 1, 8);
        file.putFloat(Float.NaN).putFloat(1);
        try (ImageReader reader = ImageFiles.open(Fixtures.bytes(folder, "a.mrc", file))) {
            assertTrue(Float.isNaN(reader.read(0)[0]));
            assertEquals(1, PixelStatistics.of(reader).nanCount());
        }
    }

    @Test
    void samplingIsUnknownWithoutACell() throws IOException {
        ByteBuffer file = Fixtures.mrc(ByteOrder.LITTLE_ENDIAN, 0, 2, 2, 1, 4);
        file.putFloat(40, 0);
        assertTrue(ImageFiles.info(Fixtures.bytes(folder, "a.mrc", file))
                .pixelSize()
                .isEmpty());
    }

    @Test
    void aSectionThatIsNotThereIsAProgrammingError() throws IOException {
        try (ImageReader reader = ImageFiles.open(Fixtures.copy("image/movie.mrcs", folder))) {
            assertThrows(IndexOutOfBoundsException.class, () -> reader.read(3));
            assertThrows(IllegalArgumentException.class, () -> reader.read(0, new float[10]));
        }
    }

    @Test
    void interruptingOneThreadDoesNotBreakTheOthersReader() throws Exception {
        try (ImageReader reader = ImageFiles.open(Fixtures.copy("image/movie.mrcs", folder))) {
            float[] expected = reader.read(2);
            FutureTask<Void> interrupted = new FutureTask<>(() -> {
                Thread.currentThread().interrupt();
                assertThrows(ClosedByInterruptException.class, () -> reader.read(1));
                return null;
            });
            Thread thread = new Thread(interrupted);
            thread.start();
            interrupted.get();
            assertArrayEquals(expected, reader.read(2));
        }
    }

    @Test
    void aClosedReaderSaysSo() throws IOException {
        ImageReader reader = ImageFiles.open(Fixtures.copy("image/movie.mrcs", folder));
        reader.close();
        IOException e = assertThrows(IOException.class, () -> reader.read(0));
        assertTrue(e.getMessage().contains("has been closed"), e.getMessage());
    }

    private static void cut(Path path, long length) throws IOException {
        Files.write(path, Arrays.copyOf(Files.readAllBytes(path), (int) length));
    }
}
