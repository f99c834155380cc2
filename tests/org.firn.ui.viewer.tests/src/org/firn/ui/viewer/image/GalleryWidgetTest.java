/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.firn.formats.image.MrcWriter;
import org.firn.testkit.ui.BotControl;
import org.firn.testkit.ui.FreezeWatch;
import org.firn.testkit.ui.Screen;
import org.firn.viewer.RunRequest;
import org.firn.viewer.image.GalleryItem;
import org.firn.viewer.image.GalleryItems;
import org.firn.viewer.image.GalleryModel;
import org.firn.viewer.image.ImageStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class GalleryWidgetTest {
    private static final int MANY = 1_000_000;
    private static final int IMAGES = 50;

    @RegisterExtension
    final Screen screen = new Screen();

    @TempDir
    Path folder;

    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private final Set<Integer> read = new TreeSet<>();
    private final List<RunRequest> kept = new ArrayList<>();
    private GalleryModel model;
    private Shell shell;
    private BotControl<GalleryCanvas> canvas;

    /** A million items that share fifty images; every seventh has a broken file. */
    private final class Items implements GalleryItems {
        @Override
        public int size() {
            return MANY;
        }

        @Override
        public List<String> columns() {
            return List.of("score");
        }

        @Override
        public List<GalleryItem> read(long[] rows) {
            return LongStream.of(rows).mapToObj(this::item).toList();
        }

        private GalleryItem item(long row) {
            synchronized (read) {
                read.add((int) row);
            }
            Path file = folder.resolve(row % 7 == 3 ? "broken.mrcs" : "stack.mrcs");
            return new GalleryItem(row, row, file, (int) (row % IMAGES), null, "#" + row, "score " + row % 100);
        }

        @Override
        public long[] order(String filter, @Nullable String column, boolean descending) {
            return LongStream.range(0, MANY).map(i -> MANY - 1 - i).toArray();
        }

        @Override
        public long[] ids(long[] rows) {
            return rows;
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void open() throws IOException {
        try (MrcWriter stack =
                MrcWriter.stack(folder.resolve("stack.mrcs"), 32, 32).open()) {
            for (int i = 0; i < IMAGES; i++) {
                float[] pixels = new float[32 * 32];
                for (int p = 0; p < pixels.length; p++) {
                    pixels[p] = (p % 32) * (p / 32 % (i + 2));
                }
                stack.append(pixels);
            }
            stack.finish();
        }
        Files.writeString(folder.resolve("broken.mrcs"), "this is no image");
        model = new GalleryModel(new Items(), new ImageStore(executor, 16), executor);
        shell = screen.open("Gallery", 900, 600, parent -> new GalleryWidget(parent, model, kept::add));
        canvas = screen.bot(shell).widget(GalleryCanvas.class);
    }

    @AfterEach
    void close() throws IOException {
        screen.syncExec(shell::dispose);
        model.close();
        executor.shutdownNow();
    }

    private void awaitTile(int position) {
        screen.await(
                "tile " + position,
                () -> model.item(position) != null && !model.tile(position).isLoading());
    }

    @Test
    void aMillionParticlesAreScrolledAndOnlyWhatIsVisibleIsRead() {
        awaitTile(0);
        try (FreezeWatch watch = screen.watch()) {
            canvas.pressKey(SWT.END);
            awaitTile(MANY - 1);
            canvas.pressKey(SWT.HOME);
            canvas.pressKey(SWT.PAGE_DOWN);
            awaitTile(6);
            System.out.printf(
                    "Gallery of a million particles: the window was busy for %d ms at most%n",
                    watch.longestOwn().toMillis());
        }
        synchronized (read) {
            assertTrue(read.size() < 4 * 256, read.size() + " rows were read");
        }
        screen.screenshot(shell, "gallery");
    }

    @Test
    void aBrokenImageSaysWhyInItsTile() {
        awaitTile(3);
        assertTrue(model.tile(3).failure().contains("broken.mrcs"));
        awaitTile(2);
        assertEquals(32, model.tile(2).image().image().width());
    }

    @Test
    void tilesAreChosenWithMouseAndKeysAsInLists() {
        awaitTile(0);
        GalleryGrid grid = screen.syncGet(() -> canvas.widget().grid());
        int half = grid.cellWidth() / 2;
        canvas.click(half, half);
        assertEquals(List.of(0L), chosen());
        canvas.click(half + 2 * grid.cellWidth(), half, 1, SWT.MOD1);
        assertEquals(List.of(0L, 2L), chosen());
        canvas.click(half + 4 * grid.cellWidth(), half, 1, SWT.MOD2);
        assertEquals(List.of(2L, 3L, 4L), chosen());
        canvas.pressShortcut(SWT.MOD2, SWT.ARROW_RIGHT);
        assertEquals(List.of(2L, 3L, 4L, 5L), chosen());
        canvas.pressKey(SWT.ARROW_LEFT);
        assertEquals(List.of(4L), chosen());
        canvas.pressShortcut(SWT.MOD1, 'i');
        assertEquals(MANY - 1, model.selection().count());
        canvas.pressShortcut(SWT.MOD1, 'a');
        assertEquals(MANY, model.selection().count());
        assertTrue(screen.bot(shell).hasLabel("1,000,000 selected"));
        canvas.pressKey(SWT.ESC);
        assertEquals(0, model.selection().count());
    }

    private List<Long> chosen() {
        return LongStream.of(model.selection().chosen()).boxed().toList();
    }

    @Test
    void whatWasChosenIsKeptAsARun() {
        awaitTile(0);
        screen.syncExec(() -> model.selection().add(new long[] {5, 7}));
        canvas.contextMenu("Keep Selected as a New Set");
        screen.await("the run", () -> !kept.isEmpty());
        assertEquals("id in (5, 7)", kept.get(0).parameters().get("expression"));
    }

    @Test
    void sortingShowsAnotherOrder() {
        awaitTile(0);
        screen.bot(shell).comboBox("Sort by").setSelection("score");
        screen.await(
                "the other order", () -> model.item(0) != null && model.item(0).id() == MANY - 1);
    }
}
