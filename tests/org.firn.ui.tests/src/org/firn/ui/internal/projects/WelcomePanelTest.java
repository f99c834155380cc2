/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.firn.testkit.ui.Screen;
import org.firn.ui.project.KnownProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class WelcomePanelTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path scratch;

    private final List<String> asked = new ArrayList<>();
    private WelcomePanel panel;

    private KnownProject known(String name, int runs, int minutes) throws Exception {
        Path directory = Files.createDirectories(scratch.resolve(name));
        Files.createFile(directory.resolve("project.json"));
        return new KnownProject(directory, name, NOON.minusSeconds(60L * minutes), runs, false);
    }

    private Shell open() {
        return screen.open("Welcome", 1000, 600, shell -> {
            shell.setLayout(new FillLayout());
            panel = new WelcomePanel(shell, new WelcomeActions() {
                @Override
                public void demo() {
                    asked.add("demo");
                }

                @Override
                public void create() {
                    asked.add("create");
                }

                @Override
                public void openOther() {
                    asked.add("open");
                }

                @Override
                public void open(Path directory) {
                    asked.add("open " + directory.getFileName());
                }
            });
        });
    }

    @Test
    void aProjectThatWentAwayIsNotOffered() throws Exception {
        KnownProject gone = new KnownProject(scratch.resolve("gone"), "gone", NOON, 3, false);
        List<RecentProject> recent =
                RecentProject.of(List.of(known("apo", 12, 5), gone, known("one", 1, 90), known("new", -1, 0)), NOON);
        assertEquals(
                List.of("apo: 12 runs, 5 min ago", "one: 1 run, 1 h ago", "new: just now"),
                recent.stream().map(one -> one.name() + ": " + one.details()).toList());
    }

    @Test
    void atMostEightProjectsAreOffered() throws Exception {
        List<KnownProject> many = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            many.add(known("p" + number, 1, number));
        }
        assertEquals(8, RecentProject.of(many, NOON).size());
    }

    @Test
    void buttonsAndLinksDoWhatTheySay() throws Exception {
        List<RecentProject> recent = RecentProject.of(List.of(known("A&B <1>", 2, 5), known("apo", 12, 60)), NOON);
        Shell shell = open();
        screen.syncExec(() -> panel.show(recent));
        screen.bot(shell).button("Run the demo\u2026").click();
        screen.bot(shell).button("New project\u2026").click();
        screen.bot(shell).button("Open project\u2026").click();
        screen.syncExec(() -> links(shell).get(0).notifyListeners(SWT.Selection, new Event()));
        assertEquals(List.of("demo", "create", "open", "open A&B <1>"), asked);
        assertTrue(Files.size(screen.screenshot(shell, "welcome")) > 0);
        screen.syncExec(() -> panel.show(List.of()));
        assertEquals(List.of(), screen.syncGet(() -> links(shell)));
    }

    private static List<Link> links(Composite parent) {
        List<Link> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Link link) {
                found.add(link);
            } else if (child instanceof Composite inner) {
                found.addAll(links(inner));
            }
        }
        return found;
    }
}
