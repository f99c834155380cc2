/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What users read when a step fails: sentences, never the name of a class first. */
class FailuresTest {
    private static final Path PLACE = Path.of("/project/runs/1");

    @Test
    void errorOfInputOrOutputIsToldInItsOwnWords() {
        assertEquals("The header is cut off", Failures.describe(new IOException("The header is cut off"), PLACE));
        assertEquals(
                "The header is cut off",
                Failures.describe(new UncheckedIOException(new IOException("The header is cut off")), PLACE));
    }

    @Test
    void errorOfAFileNamesTheFileTheReasonAndTheCure() {
        assertEquals(
                "/data/a.mrc cannot be used: Is a directory. Mend that, then resume the run.",
                Failures.describe(new FileSystemException("/data/a.mrc", null, "Is a directory"), PLACE));
    }

    @Test
    void noMessageBeginsWithTheNameOfAClass() {
        for (Throwable error : List.of(
                new IOException(),
                new IllegalStateException("no image"),
                new NullPointerException(),
                new FileSystemException("/data/a.mrc"))) {
            String message = Failures.describe(error, PLACE);
            assertTrue(!message.startsWith(error.getClass().getSimpleName()), message);
            assertTrue(message.endsWith("."), message);
        }
    }
}
