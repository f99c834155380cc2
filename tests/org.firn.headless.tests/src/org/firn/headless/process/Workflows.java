/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Workflow files for tests. */
final class Workflows {

    private Workflows() {}

    /** Imports and aligns movies; further parameters of the import and of the alignment as JSON members. */
    static String align(Path folder, String movies, String importing, String aligning) throws IOException {
        return write(
                folder,
                """
                {"firn": "workflow/1", "runs": [
                 {"id": "import", "protocol": "spa.import.movies",
                  "parameters": {"movies": "%s", "samplingRate": 3.54%s}},
                 {"id": "align", "protocol": "spa.align.movies",
                  "inputs": {"movies": "import.movies"}, "parameters": {%s}}]}
                """
                        .formatted(movies, importing.isEmpty() ? "" : ", " + importing, aligning));
    }

    /** Writes a workflow file and returns its path. */
    static String write(Path folder, String json) throws IOException {
        Path file = Files.createTempFile(folder, "workflow", ".json");
        return Files.writeString(file, json).toString();
    }
}
