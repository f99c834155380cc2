/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.FilterSyntaxException;
import org.firn.viewer.table.SubsetRequest;

/**
 * A gallery without a screen: which items are shown in which order, which are chosen, and the tiles of those that are
 * visible. Only rows and images that are visible are read. Thread-safe; nothing here blocks on I/O.
 */
public final class GalleryModel implements AutoCloseable {
    /** Items read at once. */
    private static final int PAGE = 256;
    /** Pages kept. */
    private static final int PAGES = 64;

    private final GalleryItems items;
    private final Executor executor;
    private Runnable changed = () -> {};
    private final TileLoader loader;
    private final GallerySelection selection;
    private final Map<Integer, List<GalleryItem>> pages = new LinkedHashMap<>(PAGES, 0.75f, true);
    private final Set<Integer> asked = new HashSet<>();
    private long[] order;
    private int generation;
    private int first;
    private int count;
    private int side = 1;
    private @Nullable String failure;
    private DisplayFilter filter = DisplayFilter.NONE;
    private double pixelSize;

    /**
     * Shows all items in the order of the table.
     *
     * @param items what there is
     * @param store reads the images
     * @param executor reads rows
     */
    public GalleryModel(GalleryItems items, ImageStore store, Executor executor) {
        this.items = items;
        this.executor = executor;
        this.loader = new TileLoader(store, this::tell);
        this.selection = new GallerySelection(items.size());
        this.order = new long[items.size()];
        Arrays.setAll(order, i -> i);
    }

    /** Says whom to tell when there is something else to be seen; called on any thread, and should return at once. */
    public synchronized void onChange(Runnable listener) {
        changed = listener;
    }

    private void tell() {
        Runnable listener;
        synchronized (this) {
            listener = changed;
        }
        listener.run();
    }

    /** How many items are shown. */
    public synchronized int size() {
        return order.length;
    }

    /** How many items there are, shown or not. */
    public int total() {
        return items.size();
    }

    /** The columns by which items can be sorted. */
    public List<String> columns() {
        return items.columns();
    }

    /** Which items are chosen. */
    public GallerySelection selection() {
        return selection;
    }

    /** The row at a position. */
    public synchronized long row(int position) {
        return order[position];
    }

    /** The rows from one position to another, both included, in either order. */
    public synchronized long[] rows(int from, int to) {
        return Arrays.copyOfRange(order, Math.min(from, to), Math.max(from, to) + 1);
    }

    /**
     * Says what a px of the images is, without which nothing can be filtered.
     *
     * @param angstrom in Å/px; 0 when not known
     */
    public synchronized void setPixelSize(double angstrom) {
        pixelSize = angstrom;
    }

    /** Whether the pixel size is known, so that images can be filtered. */
    public synchronized boolean canFilter() {
        return pixelSize > 0;
    }

    /** What is damped in the images. */
    public synchronized DisplayFilter filter() {
        return filter;
    }

    /** Damps something else; images that are visible are computed again on another thread. */
    public void setFilter(DisplayFilter other) {
        synchronized (this) {
            filter = other;
        }
        request();
        tell();
    }

    /** Why the items themselves cannot be read; null when they can. */
    public synchronized @Nullable String failure() {
        return failure;
    }

    /**
     * Sorts and filters on another thread.
     *
     * @return completed when the new order is shown, and its listener was called; exceptionally with a
     *     {@link FilterSyntaxException} or {@link IOException}, and then everything is as before. A request that
     *     another has overtaken completes without effect.
     */
    public CompletableFuture<Void> arrange(String filter, @Nullable String column, boolean descending) {
        int mine;
        synchronized (this) {
            mine = ++generation;
        }
        return CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return items.order(filter, column, descending);
                            } catch (FilterSyntaxException | IOException e) {
                                throw new CompletionException(e);
                            }
                        },
                        executor)
                .thenAccept(rows -> use(rows, mine));
    }

    /**
     * Shows some rows in an order of the caller's choice, for example what another view has selected.
     *
     * @param rows row numbers
     */
    public void arrange(long[] rows) {
        int mine;
        synchronized (this) {
            mine = ++generation;
        }
        use(rows.clone(), mine);
    }

    private void use(long[] rows, int mine) {
        synchronized (this) {
            if (mine != generation) {
                return;
            }
            order = rows;
            pages.clear();
            asked.clear();
            first = Math.min(first, order.length);
            count = Math.min(count, order.length - first);
        }
        request();
        tell();
    }

    /**
     * Says what is visible; everything else that is still to be read is withdrawn.
     *
     * @param firstPosition the first visible item
     * @param visible how many are visible
     * @param tileSide in px of the screen
     */
    public void show(int firstPosition, int visible, int tileSide) {
        synchronized (this) {
            first = Math.max(0, Math.min(firstPosition, order.length));
            count = Math.max(0, Math.min(visible, order.length - first));
            side = Math.max(1, tileSide);
        }
        request();
    }

    private void request() {
        List<ImageRequest> requests = new ArrayList<>();
        synchronized (this) {
            for (int position = first; position < first + count; position++) {
                @Nullable GalleryItem item = item(position);
                if (item != null) {
                    requests.add(item.request(side, filter.blur(pixelSize)));
                }
            }
            for (int page = first / PAGE; count > 0 && page <= (first + count - 1) / PAGE; page++) {
                askForPage(page);
            }
        }
        loader.show(requests);
    }

    private void askForPage(int page) {
        if (pages.containsKey(page) || !asked.add(page)) {
            return;
        }
        int mine = generation;
        long[] rows = Arrays.copyOfRange(order, page * PAGE, Math.min(order.length, (page + 1) * PAGE));
        executor.execute(() -> readPage(page, rows, mine));
    }

    private void readPage(int page, long[] rows, int mine) {
        synchronized (this) {
            boolean visible = count > 0 && page >= first / PAGE && page <= (first + count - 1) / PAGE;
            if (mine != generation) {
                return;
            }
            if (!visible) {
                // scrolled past: it is asked for again when somebody looks
                asked.remove(page);
                return;
            }
        }
        try {
            List<GalleryItem> read = items.read(rows);
            synchronized (this) {
                if (mine == generation) {
                    asked.remove(page);
                    pages.put(page, read);
                    if (pages.size() > PAGES) {
                        pages.remove(pages.keySet().iterator().next());
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            synchronized (this) {
                failure = String.valueOf(e.getMessage());
            }
            tell();
            return;
        }
        request();
        tell();
    }

    /** The item at a position; null while its row is being read. */
    public synchronized @Nullable GalleryItem item(int position) {
        @Nullable List<GalleryItem> page = pages.get(position / PAGE);
        return page == null || position % PAGE >= page.size() ? null : page.get(position % PAGE);
    }

    /** The image at a position, as far as it is there. */
    public Tile tile(int position) {
        @Nullable GalleryItem item = item(position);
        if (item == null) {
            return Tile.LOADING;
        }
        ImageRequest request;
        synchronized (this) {
            request = item.request(side, filter.blur(pixelSize));
        }
        return loader.tile(request);
    }

    /**
     * What keeping the chosen items, or all others, means as a run; found on another thread.
     *
     * @param chosen true for the chosen, false for the others
     */
    public CompletableFuture<SubsetRequest> subset(boolean chosen) {
        long[] rows = chosen ? selection.chosen() : selection.others();
        long[] all = new long[total()];
        Arrays.setAll(all, i -> i);
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return SubsetRequest.ofIds(items.ids(rows), items.ids(all));
                    } catch (IOException e) {
                        throw new CompletionException(e);
                    }
                },
                executor);
    }

    /** Withdraws what is still to be read, and closes the items. */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            generation++;
            count = 0;
            changed = () -> {};
        }
        loader.close();
        items.close();
    }
}
