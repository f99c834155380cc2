/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowDestinationTest {
    @TempDir
    private Path folder;

    @Test
    void aReaderThatHasSeenEnoughEndsTheWritingInSilence() throws Exception {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        RowDestination.toStandardOutput(closed, out -> {
            out.write(new byte[10]);
            throw new IllegalStateException("the writing went on");
        });
    }

    @Test
    void whatFailsForAnotherReasonIsSaid() {
        assertThrows(
                IOException.class,
                () -> RowDestination.toStandardOutput(OutputStream.nullOutputStream(), out -> {
                    throw new IOException("the table cannot be read");
                }));
    }

    @Test
    void aFailureLeavesTheFileAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), "before");
        assertThrows(
                IOException.class,
                () -> RowDestination.toFile(file, true, out -> {
                    out.write(1);
                    throw new IOException("no more");
                }));
        assertEquals("before", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertFalse(files.anyMatch(path -> path.toString().endsWith(".part")));
        }
    }
}
