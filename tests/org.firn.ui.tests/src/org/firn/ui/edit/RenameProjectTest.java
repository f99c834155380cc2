/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.firn.model.workflow.Project;
import org.firn.ui.internal.edit.RenameProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameProjectTest {
    @Test
    void aProjectGetsAnotherNameAndItsOldOneBack(@TempDir Path scratch) throws Exception {
        EditBench bench = new EditBench(scratch.resolve("project"));
        try {
            bench.submit(new RenameProject(" Apoferritin, second session "));
            assertEquals("Apoferritin, second session", bench.repository.read(Project::getName));
            bench.undo();
            assertEquals("test", bench.repository.read(Project::getName));
            bench.redo();
            assertEquals("Apoferritin, second session", bench.repository.read(Project::getName));
            String refusal = bench.refusal(new RenameProject(" "));
            assertTrue(refusal.contains("needs a name"), refusal);
        } finally {
            bench.close();
        }
    }
}
