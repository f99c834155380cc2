/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.protocol.ProtocolException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowCatalogueTest {
    private static final String JSON = "{\"firn\": \"workflow/1\", \"title\": \"T\", \"runs\": []}";

    @TempDir
    private Path folder;

    private WorkflowCatalogue catalogue;

    @BeforeEach
    void shipOneWorkflow() throws Exception {
        Path file = Files.writeString(folder.resolve("shipped.json"), JSON);
        catalogue = new WorkflowCatalogue(List.of(
                new ShippedWorkflow("spa-2d", "", "", "org.example", "a.json", () -> url(file)),
                new ShippedWorkflow("lost", "", "", "org.example", "b.json", () -> null)));
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String failure(String idOrFile) {
        return assertThrows(ProtocolException.class, () -> catalogue.read(idOrFile))
                .getMessage();
    }

    @Test
    void aShippedWorkflowIsReadByIdAndAFileByPath() throws Exception {
        assertEquals("T", catalogue.read("spa-2d").title());
        assertEquals(
                "T", catalogue.read(folder.resolve("shipped.json").toString()).title());
    }

    @Test
    void whatIsNeitherIsRefusedWithTheNearestId() {
        assertEquals(
                "spa-2 is neither a workflow that Firn brings nor a file that exists. Did you mean spa-2d?",
                failure("spa-2"));
        assertTrue(failure("nonsense.json").endsWith("There is: spa-2d, lost."));
    }

    @Test
    void aFolderIsNoWorkflow() {
        assertTrue(failure(folder.toString()).contains("is a folder, not a workflow"));
    }

    @Test
    void aWorkflowThatItsBundleDoesNotHaveIsSaid() {
        assertTrue(failure("lost").contains("the bundle org.example has no file b.json"), failure("lost"));
    }

    @Test
    void aFileThatIsNotTextIsRefused() throws Exception {
        Path file = Files.write(folder.resolve("movie.mrc"), new byte[] {(byte) 0xC3, 0x28, 0, 1});
        assertTrue(failure(file.toString()).contains("is not a text file in UTF-8"));
    }
}
