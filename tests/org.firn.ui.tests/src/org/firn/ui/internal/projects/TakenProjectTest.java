/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.protocol.foreign.ForeignProject;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.ProjectFormat;
import org.firn.protocol.foreign.ProjectFormatDescriptor;
import org.firn.protocol.foreign.ProjectFormatRegistry;
import org.firn.ui.TestProtocols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenProjectTest {
    private static final ProjectFormat NEVER_OPENED = new ProjectFormat() {
        @Override
        public boolean recognises(Path folder) {
            return true;
        }

        @Override
        public ForeignProject open(Path folder, MappingTable table) {
            throw new IllegalStateException(folder + " was opened");
        }
    };

    @TempDir
    Path scratch;

    private static ProjectFormatRegistry formats() {
        List<ProjectFormatDescriptor> all =
                List.of(new ProjectFormatDescriptor("test", "Test project", "marker.db", "test", () -> NEVER_OPENED));
        return () -> all;
    }

    private String refusal(Path source, Path directory) {
        TakenProject taken = new TakenProject(source, directory);
        String message = assertThrows(IOException.class, () -> taken.create(formats(), TestProtocols.registry()))
                .getMessage();
        assertFalse(Files.exists(directory), "something was made");
        return message;
    }

    @Test
    void aFolderOfNoProgramIsRefusedAndWhatIsKnownIsTold() throws Exception {
        Path source = Files.createDirectories(scratch.resolve("holiday"));

        String told = refusal(source, scratch.resolve("new"));

        assertTrue(told.contains("a Test project has the file marker.db"), told);
    }

    @Test
    void theNewProjectMustNotLieInTheFolderThatIsImported() throws Exception {
        Path source = Files.createDirectories(scratch.resolve("theirs"));
        Files.createFile(source.resolve("marker.db"));

        String told = refusal(source, source.resolve("new"));

        assertTrue(told.contains("Choose another place"), told);
    }
}
