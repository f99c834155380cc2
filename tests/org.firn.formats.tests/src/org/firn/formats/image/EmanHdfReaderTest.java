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
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.firn.formats.Fixtures;
import org.firn.formats.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images of EMAN2 in files that the reference library of HDF5 has written. */
class EmanHdfReaderTest {
    @TempDir
    Path folder;

    private Path resource(String name) throws IOException {
        return Fixtures.copy("image/" + name, folder);
    }

    private static String refused(Path file) {
        return assertThrows(FormatException.class, () -> {
                    try (ImageReader reader = ImageFiles.open(file)) {
                        reader.readAll();
                    }
                })
                .getMessage();
    }

    @Test
    void imagesOfAStackComeInTheOrderOfTheirNumbersNotOfTheirNames() throws IOException {
        try (ImageReader reader = ImageFiles.open(resource("eman-stack.hdf"))) {
            assertEquals(12, reader.sections());
            assertEquals(4, reader.width());
            assertEquals(3, reader.height());
            assertEquals(ImageKind.STACK, reader.kind());
            assertEquals(1.5, reader.pixelSize().orElseThrow());
            assertArrayEquals(new float[] {200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211}, reader.read(2));
            float[] rows = new float[8];
            reader.readRows(11, 1, 2, rows);
            assertArrayEquals(new float[] {1104, 1105, 1106, 1107, 1108, 1109, 1110, 1111}, rows);
        }
    }

    @Test
    void sectionsOfACompressedVolumeAreItsSlices() throws IOException {
        try (ImageReader reader = ImageFiles.open(resource("eman-volume.hdf"))) {
            assertEquals(ImageKind.VOLUME, reader.kind());
            assertEquals(2, reader.sections());
            float[] all = reader.readAll();
            for (int i = 0; i < 24; i++) {
                assertEquals(i, all[i]);
            }
        }
    }

    @Test
    void filesThatEmanDidNotWriteOrThatAreCutAreRefused() throws IOException {
        assertTrue(refused(resource("other.hdf")).contains("not as EMAN2 writes images"));
        assertTrue(refused(resource("eman-scaled.hdf")).contains("scaled to integers of fewer bits"));
        byte[] whole = Files.readAllBytes(resource("eman-stack.hdf"));
        for (int length : new int[] {20, 600, 2000, whole.length / 2, whole.length - 40}) {
            Path cut = folder.resolve("cut" + length + ".hdf");
            Files.write(cut, Arrays.copyOf(whole, length));
            assertTrue(refused(cut).contains("cut" + length), "cut at " + length);
        }
    }

    @Test
    void interruptedReadingLeavesTheReaderUsable() throws IOException {
        try (ImageReader reader = ImageFiles.open(resource("eman-stack.hdf"))) {
            Thread.currentThread().interrupt();
            assertThrows(InterruptedIOException.class, () -> reader.read(0));
            assertTrue(Thread.interrupted());
            assertEquals(100, reader.read(1)[0]);
        }
    }
}
