/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.DataHeader;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.ItemTable;
import org.firn.viewer.table.SubsetRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryModelTest {
    private static final int CLASSES = 20;

    @TempDir
    Path folder;

    private final Queue<Runnable> queue = new ArrayDeque<>();
    private ItemTable table;
    private GalleryModel gallery;

    @BeforeEach
    void open() throws IOException {
        table = ItemTable.open(MadeSets.classes(folder, CLASSES));
        TableGallery items = TableGallery.ofImages(new ProjectDirectory(folder), table);
        gallery = new GalleryModel(items, new ImageStore(queue::add, 4), queue::add);
    }

    @AfterEach
    void close() throws IOException {
        gallery.close();
    }

    private void work() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    private List<Long> shown() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < gallery.size(); i++) {
            ids.add(gallery.item(i).id());
        }
        return ids;
    }

    @Test
    void onlyVisibleTilesAreRead() {
        gallery.show(3, 4, 8);
        assertNull(gallery.item(3));
        work();
        assertEquals("#103", gallery.item(3).title());
        assertEquals("970 · 8.3 Å", gallery.item(3).note().replace("8.2 Å", "8.3 Å"));
        assertEquals(6, gallery.tile(6).image().image().get(0, 0));
        assertTrue(gallery.tile(2).isLoading());
        assertTrue(gallery.tile(7).isLoading());
    }

    @Test
    void aFilterComputesVisibleTilesAgainAndOnlyWhenThePixelSizeIsKnown() {
        gallery.show(0, 2, 8);
        work();
        LoadedImage plain = gallery.tile(0).image();
        gallery.setFilter(new DisplayFilter(20));
        work();
        assertSame(plain, gallery.tile(0).image(), "nothing says how large a pixel is");
        gallery.setPixelSize(2);
        gallery.setFilter(new DisplayFilter(40));
        assertTrue(gallery.tile(0).isLoading(), "not computed by who asks");
        work();
        assertNotSame(plain, gallery.tile(0).image());
        gallery.setFilter(DisplayFilter.NONE);
        assertSame(plain, gallery.tile(0).image());
    }

    @Test
    void itemsComeInAnyOrderAndFilter() {
        gallery.show(0, CLASSES, 8);
        CompletableFuture<Void> arranged = gallery.arrange("size > 950", "size", false);
        work();
        arranged.join();
        assertEquals(List.of(104L, 103L, 102L, 101L, 100L), shown());
        assertEquals(CLASSES, gallery.total());
        gallery.arrange(new long[] {7, 2});
        work();
        assertEquals(List.of(107L, 102L), shown());
    }

    @Test
    void aConditionThatIsNotUnderstoodChangesNothing() {
        gallery.show(0, 5, 8);
        CompletableFuture<Void> arranged = gallery.arrange("size >", null, false);
        work();
        Throwable cause =
                assertThrows(CompletionException.class, arranged::join).getCause();
        assertInstanceOf(FilterSyntaxException.class, cause);
        assertEquals(CLASSES, gallery.size());
    }

    @Test
    void theOrderAskedForLastIsShown() {
        gallery.show(0, CLASSES, 8);
        gallery.arrange("", "size", false);
        gallery.arrange("", "id", false);
        work();
        assertEquals(100, gallery.item(0).id());
    }

    @Test
    void theSelectionSurvivesSortingAndGivesKeptAndRejected() {
        gallery.show(0, CLASSES, 8);
        gallery.selection().add(gallery.rows(4, 2));
        gallery.arrange("", "size", false);
        work();
        assertEquals(3, gallery.selection().count());
        assertTrue(gallery.selection().contains(gallery.row(CLASSES - 1 - 3)));
        gallery.selection().set(3, false);
        assertEquals("id in (102, 104)", kept(true));
        assertEquals("(id between 105 and 119 or id in (100, 101, 103))", kept(false));
        gallery.selection().invert(gallery.rows(0, CLASSES - 1));
        assertEquals("id in (102, 104)", kept(false));
    }

    private Object kept(boolean chosen) {
        CompletableFuture<SubsetRequest> request = gallery.subset(chosen);
        work();
        return request.join().request().orElseThrow().parameters().get("expression");
    }

    @Test
    void aTableThatCannotBeReadIsSaid() {
        GalleryItems broken = new GalleryItems() {
            @Override
            public int size() {
                return 1_000_000;
            }

            @Override
            public List<String> columns() {
                return List.of();
            }

            @Override
            public List<GalleryItem> read(long[] rows) throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public long[] order(String filter, @Nullable String column, boolean descending) {
                return new long[0];
            }

            @Override
            public long[] ids(long[] rows) {
                return rows;
            }

            @Override
            public void close() {}
        };
        GalleryModel model = new GalleryModel(broken, new ImageStore(queue::add, 4), queue::add);
        model.show(999_990, 100, 64);
        work();
        assertEquals("the disk is gone", model.failure());
    }

    @Test
    void boxesAreCutAroundPositions() throws IOException {
        DataHeader header = MadeSets.coordinates(folder);
        ProjectDirectory project = new ProjectDirectory(folder);
        List<MicrographEntry> micrographs = MicrographEntry.readAll(project, folder.resolve("micrographs.fit"));
        try (ItemTable positions = ItemTable.open(folder.resolve("coordinates.fit"))) {
            TableGallery boxes = TableGallery.ofBoxes(project, positions, micrographs, 8);
            GalleryItem item = boxes.read(new long[] {3}).get(0);
            assertEquals(new Region(30 - 4, 15 - 4, 8, 8), item.region());
            assertEquals(folder.resolve("mic.mrc"), item.file());
        }
        assertEquals("coordinates", header.name());
    }
}
