/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.firn.testkit.ui.Bot;
import org.firn.testkit.ui.Screen;
import org.firn.ui.TestProtocols;
import org.firn.ui.edit.EditBench;
import org.firn.ui.edit.RunDraft;
import org.firn.ui.form.FormActions;
import org.firn.ui.form.FormLoader;
import org.firn.ui.form.FormModel;
import org.firn.ui.form.ParameterWizards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FormPanelTest {
    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path scratch;

    private final List<String> asked = new ArrayList<>();
    private EditBench bench;
    private FormModel model;
    private Bot bot;

    @BeforeEach
    void form() throws Exception {
        bench = new EditBench(scratch.resolve("project"));
        bench.addTwo().add("test.form");
        model = new FormModel(
                new FormLoader(TestProtocols.registry())
                        .load(bench.repository, bench.run("form").number()),
                Runnable::run);
        Shell shell = screen.open("Form", 620, 640, this::fill);
        bot = screen.bot(shell);
    }

    private void fill(Shell shell) {
        shell.setLayout(new FillLayout());
        new FormPanel(shell, model, new ParameterWizards(null, line -> {}), new FormActions() {
            @Override
            public void save(RunDraft draft) {
                asked.add("save " + draft.parameters());
            }

            @Override
            public void run(RunDraft draft) {
                asked.add("run " + draft.parameters());
            }

            @Override
            public void schedule(RunDraft draft) {
                asked.add("schedule " + draft.parameters());
            }
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Button button(String text) {
        return bot.button(text).widget();
    }

    @Test
    void aWrongValueIsToldBelowItsFieldAndKeepsTheRunFromStarting() {
        Button run = button("Run");
        bot.comboBox("Points").setSelection("points.points (not made yet)");
        screen.await("the form to be right", () -> run.isEnabled());

        bot.text("box").setText("63");

        assertTrue(bot.label("Is odd").contains("the box must be even"));
        screen.await("the form to be wrong", () -> !run.isEnabled());
        screen.screenshot(screen.syncGet(run::getShell), "form");
        bot.text("box").setText("128");
        screen.await("the form to be right", () -> run.isEnabled());
        bot.button("Run").click();
        assertEquals(List.of("run {\"box\":128}"), asked);
    }

    @Test
    void fieldsComeAndGoWithTheirConditions() {
        assertFalse(bot.hasLabel("angle"));

        bot.checkBox("").click();

        assertTrue(bot.label("angle").contains("angle"));
        assertTrue(bot.hasLabel("degree"));
    }

    @Test
    void expertsSeeMore() {
        assertFalse(bot.hasLabel("seed"));

        bot.checkBox("Expert").click();

        assertTrue(bot.label("seed").contains("seed"));
    }
}
