/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.firn.jobs.ProgramLocations;
import org.firn.protocol.ExternalProgram;
import org.firn.testkit.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ProgramsPanelTest {
    private static final ExternalProgram REFINE = new ExternalProgram(
            "relion_refine", "refinement", "Install RELION 5 by its own instructions.", "--version", "org.firn.relion");
    private static final ExternalProgram TOPAZ =
            new ExternalProgram("topaz", "picking", "Install Topaz with conda.", "", "org.firn.relion");

    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path scratch;

    private final AtomicInteger changes = new AtomicInteger();
    private ProgramsPanel panel;

    private Path program(String name, String prints) throws IOException {
        Path file = scratch.resolve(name);
        Files.writeString(file, "#!/bin/sh\necho '" + prints + "'\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private static List<Text> texts(Composite parent) {
        return List.of(parent.getChildren()).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    @Test
    void aProgramIsShownWithItsPlaceAndVersion() throws Exception {
        Path file = program("relion_refine", "RELION version: 5.0.0");
        ProgramLocations stored = new ProgramLocations(Map.of(), List.of(scratch), Map.of());
        List<ProgramRow> rows = ProgramRow.find(List.of(REFINE, TOPAZ), stored, Map.of("PATH", ""));
        assertEquals(
                List.of(
                        new ProgramRow(REFINE, Optional.of(file), "RELION version: 5.0.0"),
                        new ProgramRow(TOPAZ, Optional.empty(), "")),
                rows);
    }

    @Test
    void aLocationThatIsTypedIsStored() throws Exception {
        ProgramChoices choices = new ProgramChoices(
                new ProgramLocations(Map.of("topaz", Path.of("/opt/topaz")), List.of(), Map.of("A", "b")));
        Shell shell = screen.open("Programs", 800, 480, opened -> {
            opened.setLayout(new FillLayout());
            panel = new ProgramsPanel(opened, changes::incrementAndGet);
            panel.edit(choices);
            panel.show(
                    List.of(new ProgramRow(REFINE, Optional.empty(), ""), new ProgramRow(TOPAZ, Optional.empty(), "")));
        });
        screen.syncExec(() -> {
            texts(panel).get(0).setText("/opt/relion/bin");
            texts(panel).get(1).setText("/opt/eman/bin:/opt/motioncor");
        });
        screen.screenshot((Control) shell, "programs");
        assertEquals(2, changes.get());
        Path file = scratch.resolve("state").resolve("programs.properties");
        choices.locations().write(file);
        assertEquals(
                new ProgramLocations(
                        Map.of("relion_refine", Path.of("/opt/relion/bin"), "topaz", Path.of("/opt/topaz")),
                        List.of(Path.of("/opt/eman/bin"), Path.of("/opt/motioncor")),
                        Map.of("A", "b")),
                ProgramLocations.read(file));
    }

    @Test
    void anEmptyLocationIsForgottenAndARelativeOneRefused() throws Exception {
        ProgramChoices choices =
                new ProgramChoices(new ProgramLocations(Map.of("topaz", Path.of("/opt/topaz")), List.of(), Map.of()));
        choices.setLocation("topaz", " ");
        assertEquals(ProgramLocations.NONE, choices.locations());
        choices.setLocation("topaz", "bin/topaz");
        assertEquals(Optional.of("The location of topaz begins at /"), choices.complaint());
        assertThrows(IOException.class, choices::locations);
    }
}
