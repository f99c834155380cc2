/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramLocationsTest {
    @TempDir
    Path folder;

    @Test
    void theFileIsInTheStateFolderThatTheEnvironmentNames() {
        assertEquals(Path.of("/s/programs.properties"), ProgramLocations.file(Map.of("FIRN_STATE", "/s")));
        assertEquals(
                Path.of("/x/firn/workbench/programs.properties"),
                ProgramLocations.file(Map.of("XDG_STATE_HOME", "/x", "HOME", "/h")));
        assertEquals(
                Path.of("/h/.local/state/firn/workbench/programs.properties"),
                ProgramLocations.file(Map.of("HOME", "/h")));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        ProgramLocations written = new ProgramLocations(
                Map.of("relion_refine", Path.of("/opt/with space/größe=1")),
                List.of(Path.of("/a"), Path.of("/b")),
                Map.of("LD_LIBRARY_PATH", "/l:/m"));
        Path file = folder.resolve("new/programs.properties");

        written.write(file);

        assertEquals(written, ProgramLocations.read(file));
    }

    @Test
    void withoutAFileNothingIsNamed() throws IOException {
        assertSame(ProgramLocations.NONE, ProgramLocations.read(folder.resolve("none")));
    }

    @Test
    void aDamagedFileIsNamedWithTheCure() throws IOException {
        Path file = Files.writeString(folder.resolve("programs.properties"), "a=\\u12");

        IOException error = assertThrows(IOException.class, () -> ProgramLocations.read(file));

        assertTrue(error.getMessage().contains(file.toString()), error.getMessage());
        assertTrue(error.getMessage().contains("delete it"), error.getMessage());
    }

    @Test
    void aNamedProgramGoesBeforeTheFoldersAndThoseBeforeThePath() throws IOException {
        Path named = program("named/other");
        Path inFolder = program("folder/tool");
        Path inPath = program("path/tool");
        Map<String, String> inherited = Map.of("PATH", folder.resolve("path").toString());
        List<Path> folders = List.of(folder.resolve("folder"));

        assertEquals(Optional.of(inPath), ProgramLocations.NONE.find("tool", inherited));
        assertEquals(Optional.of(inFolder), new ProgramLocations(Map.of(), folders, Map.of()).find("tool", inherited));
        assertEquals(
                Optional.of(named),
                new ProgramLocations(Map.of("tool", named), folders, Map.of()).find("tool", inherited));
    }

    @Test
    void aFolderStandsForTheProgramInIt() throws IOException {
        Path tool = program("bin/tool");

        assertEquals(
                Optional.of(tool),
                new ProgramLocations(Map.of("tool", tool.getParent()), List.of(), Map.of()).find("tool", Map.of()));
    }

    @Test
    void aNamedProgramThatIsNotThereIsNotReplacedByAnother() throws IOException {
        Path inPath = program("path/tool");

        assertEquals(
                Optional.empty(),
                new ProgramLocations(Map.of("tool", folder.resolve("gone")), List.of(), Map.of())
                        .find("tool", Map.of("PATH", inPath.getParent().toString())));
    }

    private Path program(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }
}
