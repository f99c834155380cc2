/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.headless.internal.doctor.Finding.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineChecksTest {
    private static final long GIB = 1L << 30;

    @TempDir
    private Path folder;

    @Test
    void everythingIsLookedAtAndNothingIsLeftBehind() throws Exception {
        List<Finding> findings = new MachineChecks(folder, Map.of("PATH", "")).all();
        for (String subject :
                List.of("Java", "Processors", "Memory", "Directory", "Temporary directory", "File locks")) {
            assertTrue(findings.stream().anyMatch(finding -> finding.subject().equals(subject)), subject);
        }
        assertTrue(
                findings.stream()
                        .allMatch(f -> f.level() == Level.OK || !f.cure().isEmpty()),
                findings.toString());
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aDirectoryThatIsNotThereIsAnErrorWithItsCure() {
        List<Finding> findings = new MachineChecks(folder.resolve("none"), Map.of()).all();
        assertEquals(
                2,
                findings.stream()
                        .filter(finding -> finding.level() == Level.ERROR)
                        .count(),
                findings.toString());
    }

    @Test
    void aProgramIsFoundWithItsPath() throws Exception {
        Path program = Files.createFile(folder.resolve("sbatch"));
        assertTrue(program.toFile().setExecutable(true));
        List<Finding> findings = new MachineChecks(folder, Map.of("PATH", "/none:" + folder)).all();
        assertTrue(findings.contains(Finding.ok("Program sbatch", program.toString())), findings.toString());
    }

    @Test
    void littleOfAnythingIsSaid() {
        assertEquals(Level.ERROR, MachineChecks.java(11, "11").level());
        assertEquals(Level.OK, MachineChecks.java(25, "25").level());
        assertEquals(Level.WARNING, MachineChecks.memory(100 << 20, 4 * GIB).level());
        assertEquals(Level.WARNING, MachineChecks.encoding("ANSI_X3.4-1968").level());
        assertEquals(
                Level.ERROR, MachineChecks.space("Directory", folder, GIB - 1).level());
        assertEquals(
                Level.WARNING, MachineChecks.space("Directory", folder, 2 * GIB).level());
        assertEquals(
                Level.OK, MachineChecks.space("Directory", folder, 20 * GIB).level());
    }

    @Test
    void aFindingReadsWellForPeopleAndScripts() {
        Finding finding = Finding.error("Disk", "is full", "Make room.");
        assertEquals("ERROR    Disk: is full\n         Make room.", finding.text());
        assertEquals(
                "{level=error, subject=Disk, detail=is full, cure=Make room.}",
                finding.json().toString());
    }
}
