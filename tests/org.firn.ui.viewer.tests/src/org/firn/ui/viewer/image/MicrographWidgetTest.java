/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.firn.formats.image.MrcWriter;
import org.firn.formats.picks.PickEdits;
import org.firn.testkit.ui.BotButton;
import org.firn.testkit.ui.BotControl;
import org.firn.testkit.ui.Screen;
import org.firn.viewer.image.BoxSize;
import org.firn.viewer.image.ImageStore;
import org.firn.viewer.image.MicrographEntry;
import org.firn.viewer.image.MicrographModel;
import org.firn.viewer.image.Pick;
import org.firn.viewer.image.PickLayer;
import org.firn.viewer.image.PickSet;
import org.firn.viewer.image.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MicrographWidgetTest {

    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path folder;

    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private final List<PickEdits> saved = new ArrayList<>();
    private MicrographModel model;
    private ImageStore store;
    private Shell shell;
    private BotControl<PictureCanvas> canvas;

    @BeforeEach
    void open() throws IOException {
        float[] pixels = new float[512 * 400];
        Random random = new Random(1);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) random.nextGaussian();
        }
        MrcWriter.writeImage(folder.resolve("a.mrc"), pixels, 512, 400, 2);
        Files.writeString(folder.resolve("b.mrc"), "no image");
        store = new ImageStore(executor, 16);
        model = new MicrographModel(
                List.of(
                        new MicrographEntry(1, "mic_a", folder.resolve("a.mrc"), 0),
                        new MicrographEntry(2, "mic_b", folder.resolve("b.mrc"), 0)),
                List.of(new PickLayer(PickSet.empty("by hand", 40), 0x00ff00)),
                executor);
        shell = screen.open(
                "Micrograph", 900, 600, parent -> new MicrographWidget(parent, model, store, 2, saved::add));
        canvas = screen.bot(shell).widget(PictureCanvas.class);
        screen.await("the micrograph", () -> canvas.widget().picture().view() != null && model.isEditable());
    }

    @AfterEach
    void close() {
        screen.syncExec(shell::dispose);
        executor.shutdownNow();
    }

    private Viewport view() {
        return canvas.widget().picture().view();
    }

    private Point onScreen(double x, double y) {
        return screen.syncGet(
                () -> new Point((int) Math.round(view().screenX(x)), (int) Math.round(view().screenY(y))));
    }

    private Pick only() {
        List<Pick> picks = model.picks(0);
        assertEquals(1, picks.size());
        return picks.get(0);
    }

    @Test
    void aClickPicksWhereThePointerIsAtAnyZoom() {
        Point middle = onScreen(200, 150);
        for (int step = 0; step < 6; step++) {
            canvas.scroll(middle.x, middle.y, 1, 0);
        }
        assertTrue(screen.syncGet(() -> view().zoom()) > 2);
        canvas.click(middle.x + 30, middle.y - 20);
        double zoom = screen.syncGet(() -> view().zoom());
        assertEquals(screen.syncGet(() -> view().imageX(middle.x + 30)), only().x(), 1e-9);
        assertEquals(screen.syncGet(() -> view().imageY(middle.y)) + 20 / zoom, only().y(), 1e-9);
        screen.screenshot(shell, "micrograph");
    }

    @Test
    void picksAreMovedRemovedUndoneAndRedone() {
        Point at = onScreen(200, 150);
        canvas.click(at.x, at.y);
        Pick first = only();
        canvas.drag(at, new Point(at.x + 50, at.y + 30));
        double zoom = screen.syncGet(() -> view().zoom());
        assertEquals(first.x() + 50 / zoom, only().x(), 1e-9);
        assertEquals(first.y() - 30 / zoom, only().y(), 1e-9);
        canvas.click(at.x + 50, at.y + 30, 3, 0);
        assertTrue(model.picks(0).isEmpty());
        canvas.pressShortcut(SWT.MOD1, 'z');
        canvas.pressShortcut(SWT.MOD1, 'z');
        assertEquals(first, only());
        canvas.pressShortcut(SWT.MOD1, 'y');
        assertEquals(first.x() + 50 / zoom, only().x(), 1e-9);
        canvas.click(at.x + 50, at.y + 30);
        canvas.pressKey(SWT.DEL);
        assertTrue(model.picks(0).isEmpty());
    }

    @Test
    void changesAreRecordedWhenThereAreAny() {
        assertFalse(screen.bot(shell).button("Record Changes").isEnabled());
        Point at = onScreen(100, 100);
        canvas.click(at.x, at.y);
        BotButton record = screen.bot(shell).button("Record Changes");
        screen.await("the button", record.widget()::isEnabled);
        record.click();
        assertEquals(1, saved.get(0).addedCount());
        Table list = screen.bot(shell).table().widget();
        screen.await("the count", () -> list.getItem(0).getText(1).equals("1"));
    }

    @Test
    void aBrokenMicrographSaysWhyAndTheNextIsShown() {
        canvas.pressKey(SWT.PAGE_DOWN);
        screen.await(
                "the reason",
                () -> model.current() == 1 && canvas.widget().picture().failure() != null);
        assertTrue(canvas.widget().picture().failure().contains("b.mrc"));
        screen.screenshot(shell, "micrograph-broken");
        canvas.pressKey(SWT.PAGE_UP);
        screen.await("the first", () -> view() != null && model.current() == 0);
    }

    @Test
    void theBoxSizeIsDrawnOnAMicrograph() {
        Path file = folder.resolve("a.mrc");
        Shell other = screen.open(
                "Box", 600, 600, parent -> new BoxSizePanel(parent, file, 0, 2, BoxSize.suggest(100, 2), store));
        BotControl<PictureCanvas> picture = screen.bot(other).widget(PictureCanvas.class);
        screen.await("the image", () -> picture.widget().picture().view() != null);
        double zoom = screen.syncGet(() -> picture.widget().picture().view().zoom());
        picture.drag(new Point(200, 200), new Point(240, 200));
        BoxSize size = screen.bot(other).widget(BoxSizePanel.class).widget().size();
        assertEquals(Math.rint(2 * 40 / zoom * 2), size.diameter(), "twice 40 px of the screen at 2 Å/px");
        assertEquals(BoxSize.suggest(size.diameter(), 2).box(), size.box());
        assertEquals(0, size.box() % 2);
        screen.screenshot(other, "box-size");
    }
}
