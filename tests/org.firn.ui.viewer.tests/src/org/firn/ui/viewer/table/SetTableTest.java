/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.testkit.ui.Bot;
import org.firn.testkit.ui.BotTable;
import org.firn.testkit.ui.Screen;
import org.firn.ui.viewer.EditCommands;
import org.firn.ui.viewer.EditCommands.Command;
import org.firn.ui.viewer.FakeSite;
import org.firn.ui.viewer.plot.PlotWidget;
import org.firn.viewer.RunRequest;
import org.firn.viewer.plot.Projection;
import org.firn.viewer.table.SetModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a user does with a table of a set; row i has id i, group i modulo 5 and score i / 1000. */
class SetTableTest {
    private static final int ROWS = 100_000;
    private static final TableSchema SCHEMA =
            TableSchema.of(ColumnSpec.of("group", ColumnType.INT32), ColumnSpec.of("score", ColumnType.FLOAT64, "Å"));

    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path folder;

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final FakeSite site = new FakeSite(executor);
    private SetModel model;
    private Bot bot;
    private BotTable table;

    @BeforeEach
    void open() throws IOException {
        Path file = folder.resolve("set.fit");
        try (TableWriter writer = TableWriter.create(file, SCHEMA, Map.of())) {
            for (int i = 0; i < ROWS; i++) {
                writer.set(0, (long) i);
                writer.set(1, (long) (i % 5));
                writer.set(2, i / 1000.0);
                writer.endRow();
            }
            writer.close(true);
        }
        model = new SetModel(ItemTable.open(file), executor);
        bot = screen.bot(screen.open("Set", 1100, 600, shell -> new SetTable(shell, model, site)));
        table = bot.table();
        awaitCell(0, "0");
    }

    @AfterEach
    void close() throws IOException {
        model.close();
        executor.shutdownNow();
    }

    private void awaitCell(int row, String id) {
        screen.await(
                "row " + row + " to be " + id,
                () -> table.widget().getItemCount() > row
                        && table.widget().getItem(row).getText(0).equals(id));
    }

    private void awaitStatus(String text) {
        bot.label(text);
    }

    /** Clicks on a row as the toolkit tells it. */
    private void click(int row, int modifiers) {
        screen.syncExec(() -> {
            Table widget = table.widget();
            Event event = new Event();
            event.item = widget.getItem(row);
            event.stateMask = modifiers;
            widget.notifyListeners(SWT.Selection, event);
        });
    }

    private void filter(String text) {
        var field = bot.comboBox("Filter");
        screen.syncExec(() -> {
            field.widget().setText(text);
            field.widget().notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    @Test
    void theSliderGoesToTheEndAtOnce() {
        var slider = bot.widget(Slider.class);
        screen.syncExec(() -> {
            slider.widget().setSelection(slider.widget().getMaximum());
            slider.widget().notifyListeners(SWT.Selection, new Event());
        });
        int last = table.rowCount() - 1;
        assertTrue(last > 10 && last < 60, "as many items as are seen, not " + last);
        awaitCell(last, Integer.toString(ROWS - 1));
        table.screenshot("set-table");
    }

    @Test
    void aClickOnAHeadingSortsAndTheNextTurnsTheOrderRound() {
        table.clickHeader("group");
        awaitCell(1, "5");
        table.clickHeader("group");
        awaitCell(0, "4");
        table.clickHeader("group");
        awaitCell(1, "1");
    }

    @Test
    void aFilterIsCheckedWhileItIsTypedAndUsedByEnter() {
        var field = bot.comboBox("Filter");
        screen.syncExec(() -> field.widget().setText("scroe > 5"));
        assertTrue(bot.label("Character 1:").contains("scroe"));
        filter("group = 3 and score > 50 Å");
        awaitCell(0, "50003");
        awaitStatus("10,000 of 100,000 rows; 0 selected");
        assertEquals(List.of("group = 3 and score > 50 Å"), field.items());
    }

    @Test
    void chosenRowsBecomeARun() {
        click(3, 0);
        click(7, SWT.MOD1);
        awaitStatus("100,000 rows; 2 selected");
        bot.button("Make Subset").click();
        screen.await("the run", () -> !site.runs().isEmpty());
        assertEquals(
                new RunRequest("sets.filter", "2 chosen items", "items", Map.of("expression", "id in (3, 7)")),
                site.runs().get(0));
    }

    @Test
    void theKeyboardChoosesBeyondWhatIsSeen() {
        click(2, 0);
        table.pressShortcut(SWT.SHIFT, SWT.END);
        awaitStatus("99,998 selected");
        awaitCell(table.rowCount() - 1, Integer.toString(ROWS - 1));
        table.pressKey(SWT.HOME);
        awaitCell(0, "0");
        awaitStatus("1 selected");
        table.pressKey(SWT.PAGE_DOWN);
        table.pressKey(SWT.ARROW_DOWN);
        long focus = table.rowCount();
        awaitCell((int) focus - 1, Long.toString(focus));
        table.pressKey(SWT.HOME);
        table.pressShortcut(SWT.SHIFT, SWT.END);
        awaitStatus("100,000 selected");
    }

    @Test
    void whatIsChosenIsCopiedAlsoWhereItIsNotSeen() {
        screen.syncExec(() -> EditCommands.find(table.widget(), Command.SELECT_ALL)
                .orElseThrow()
                .run());
        awaitStatus("100,000 selected");
        screen.syncExec(() ->
                EditCommands.find(table.widget(), Command.COPY).orElseThrow().run());
        screen.await("the clipboard", () -> site.status().equals("100,000 rows copied"));
        String[] lines = clipboard().split("\n");
        assertEquals("id\tgroup\tscore", lines[0]);
        assertEquals(ROWS + 1, lines.length);
        assertTrue(lines[70_004].equals("70003\t3\t70.00"), lines[70_004]);
    }

    private String clipboard() {
        return screen.syncGet(() -> {
            Clipboard clipboard = new Clipboard(screen.display());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
    }

    @Test
    void aRangeOfTheHistogramBecomesARun() {
        bot.comboBox("Column").setSelection("score");
        bot.tabs().activate("Histogram");
        var plot = bot.widget(PlotWidget.class);
        screen.await("the histogram", () -> !plot.widget().view().plot().isEmpty());
        Projection paper = screen.syncGet(() -> plot.widget().paper());
        int from = (int) Math.ceil(paper.column(20));
        int to = (int) Math.ceil(paper.column(60));
        plot.drag(new Point(from, paper.top() + 20), new Point(to, paper.top() + 60));
        plot.screenshot("histogram-range");
        bot.button("Make Subset of Range").click();
        screen.await("the run", () -> !site.runs().isEmpty());
        String expression = (String) site.runs().get(0).parameters().get("expression");
        String[] words = expression.split(" ");
        assertEquals(List.of("score", "between"), List.of(words).subList(0, 2));
        assertEquals(paper.xAt(from), Double.parseDouble(words[2]), 1e-9);
        assertEquals(paper.xAt(to), Double.parseDouble(words[4]), 1e-9);
    }

    @Test
    void statisticsAreThoseOfTheColumnThatIsClickedOn() {
        bot.tabs().activate("Statistics");
        screen.syncExec(() -> {
            Event event = new Event();
            var bounds = table.widget().getItem(1).getBounds(1);
            event.x = bounds.x + 2;
            event.y = bounds.y + 2;
            event.button = 1;
            table.widget().notifyListeners(SWT.MouseDown, event);
        });
        assertEquals("group", bot.comboBox("Column").getText());
    }
}
