/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is the same when its content is; where it lies and when it was written do not count. */
class FileFingerprintsTest {
    private static final int LARGE = 9 << 20;

    @TempDir
    Path folder;

    private Key fingerprint(byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "file", ".mrc");
        Files.write(file, content);
        return new FileFingerprints().of(file);
    }

    private static byte[] noise(int size) {
        byte[] content = new byte[size];
        new Random(1).nextBytes(content);
        return content;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 70_000, LARGE})
    void sameContentIsTheSameFileWhereverAndWheneverItWasWritten(int size) throws IOException {
        Path other = Files.write(folder.resolve("other.mrc"), noise(size));
        Files.setLastModifiedTime(other, FileTime.fromMillis(0));
        assertEquals(new FileFingerprints().of(other), fingerprint(noise(size)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40_000, 69_999})
    void oneBitAnywhereInASmallFileMakesAnotherFile(int place) throws IOException {
        byte[] content = noise(70_000);
        content[place] ^= 1;
        assertNotEquals(fingerprint(noise(70_000)), fingerprint(content));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, LARGE / 2, LARGE - 1})
    void oneBitAtTheStartTheMiddleOrTheEndOfALargeFileMakesAnotherFile(int place) throws IOException {
        byte[] content = noise(LARGE);
        content[place] ^= 1;
        assertNotEquals(fingerprint(noise(LARGE)), fingerprint(content));
    }

    @Test
    void theOrderAndTheNumberOfBytesCount() throws IOException {
        assertNotEquals(fingerprint(new byte[] {1, 2}), fingerprint(new byte[] {2, 1}));
        assertNotEquals(fingerprint(new byte[100]), fingerprint(new byte[101]));
    }
}
