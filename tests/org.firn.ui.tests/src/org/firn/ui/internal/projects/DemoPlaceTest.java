/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPlaceTest {
    @TempDir
    Path scratch;

    @Test
    void aFolderThatIsThereIsNotSuggested() throws Exception {
        assertEquals(scratch.resolve("firn-demo"), DemoPlace.suggest(scratch));
        Files.createDirectory(scratch.resolve("firn-demo"));
        Files.createDirectory(scratch.resolve("firn-demo-2"));
        assertEquals(scratch.resolve("firn-demo-3"), DemoPlace.suggest(scratch));
    }

    @Test
    void aNewFolderWillDoAlsoInOneThatIsToBeMade() {
        assertNull(DemoPlace.complaint(scratch.resolve("a").toString()));
        assertNull(DemoPlace.complaint(scratch.resolve("a/b/c").toString()));
    }

    @Test
    void whatCannotBecomeAProjectIsRefusedWithACure() throws Exception {
        Path file = Files.createFile(scratch.resolve("file"));
        assertTrue(DemoPlace.complaint("").contains("Say in which folder"));
        assertTrue(DemoPlace.complaint("demo").contains("whole path"));
        assertTrue(DemoPlace.complaint(scratch.toString()).contains("another folder"));
        assertTrue(DemoPlace.complaint(file.resolve("demo").toString()).contains("cannot be written"));
    }
}
