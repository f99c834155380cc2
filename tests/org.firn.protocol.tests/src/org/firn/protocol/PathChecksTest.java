/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathChecksTest {
    @TempDir
    private Path folder;

    private List<String> check(String gain) {
        Map<String, Object> raw = Map.of("pattern", "no such file", "samplingRate", 1, "gain", gain);
        Protocol protocol = new TestProtocols.Import();
        ParameterValues values = Configurator.configure(protocol, raw, Map.of()).values();
        return PathChecks.check(protocol.spec(), values, folder::resolve).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aFileThatIsThereIsRightAndAPatternIsNotLookedFor() throws IOException {
        Files.createFile(folder.resolve("gain.mrc"));
        assertEquals(List.of(), check("gain.mrc"));
        assertEquals(List.of(), check(""));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals(
                List.of("gain is " + folder.resolve("gain.mrc") + ", which does not exist. "
                        + "Give the path of a file that is there and that you may read."),
                check("gain.mrc"));
    }

    @Test
    void aFolderIsNotAFile() {
        assertEquals(
                List.of("gain is " + folder + ", which is a folder, not a file. "
                        + "Give the path of a file that is there and that you may read."),
                check(folder.toString()));
    }
}
