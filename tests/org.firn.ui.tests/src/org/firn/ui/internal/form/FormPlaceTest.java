/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.firn.model.workflow.RunRequest;
import org.firn.testkit.ui.Bot;
import org.firn.testkit.ui.Screen;
import org.firn.ui.Await;
import org.firn.ui.edit.BenchSession;
import org.firn.ui.edit.EditBench;
import org.firn.ui.edit.SetupEdits;
import org.firn.ui.form.ParameterWizards;
import org.firn.ui.project.ProjectSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FormPlaceTest {
    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path scratch;

    private EditBench bench;
    private ProjectSession session;
    private FormPlace place;
    private Bot bot;

    @BeforeEach
    void place() throws Exception {
        bench = new EditBench(scratch.resolve("project"));
        bench.addTwo().add("test.broken");
        session = new BenchSession(bench);
        Shell shell = screen.open("Form", 560, 520, made -> {
            made.setLayout(new FillLayout());
            place = new FormPlace(made, SWT.NONE, new ParameterWizards(null, line -> {}), Runnable::run);
        });
        bot = screen.bot(shell);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void show(String run) throws Exception {
        int number = bench.run(run).number();
        screen.syncExec(() -> place.show(session, number));
    }

    @Test
    void aFormThatThrowsIsToldInPlaceAndTheNextOneIsShown() throws Exception {
        show("broken");
        assertTrue(bot.label("cannot be shown").contains("no licence"));

        show("points");

        bot.text("count").setText("5");
        bot.button("Save").click();
        screen.await("the change", () -> bench.history.undoLabel().equals(Optional.of("set up points")));
    }

    @Test
    void whatIsFilledInIsStoredWhenAnotherRunIsShown() throws Exception {
        show("points");
        bot.text("count").setText("7");

        show("copy");

        Await.done(bench.history.submit(SetupEdits.comment(bench.run("copy"), "after that")));
        assertEquals("{\"count\":7}", bench.run("points").setup().parameters());
    }

    @Test
    void runningStoresFirst() throws Exception {
        show("points");
        bot.text("count").setText("9");

        bot.button("Run").click();

        Await.done(bench.history.submit(SetupEdits.comment(bench.run("copy"), "after that")));
        assertEquals("{\"count\":9}", bench.run("points").setup().parameters());
        assertEquals(RunRequest.RUN, bench.of("points", run -> run.getRequest()));
    }
}
