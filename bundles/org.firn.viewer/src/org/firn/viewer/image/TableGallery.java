/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.tables.RowQuery;
import org.firn.tables.TableSchema;

/** The images of a set: particles, micrographs, averages; or the boxes around positions, cut from micrographs. */
public final class TableGallery implements GalleryItems {
    private static final String FILE = "image.file";
    private static final String INDEX = "image.index";
    private static final String MICROGRAPH = "micrograph.id";

    private final ProjectDirectory project;
    private final ItemTable table;
    private final List<String> read;
    private final Map<Long, MicrographEntry> micrographs;
    private final int box;

    private TableGallery(ProjectDirectory project, ItemTable table, Map<Long, MicrographEntry> micrographs, int box) {
        this.project = project;
        this.table = table;
        this.micrographs = micrographs;
        this.box = box;
        List<String> wanted = List.of(
                "id",
                FILE,
                INDEX,
                "name",
                "size",
                "count",
                "resolution",
                MICROGRAPH,
                "micrograph.name",
                "x",
                "y",
                "score");
        this.read = wanted.stream().filter(table.schema()::has).toList();
    }

    /**
     * The images of a set.
     *
     * @param project knows where stored paths lead
     * @param table of items with an image, which are closed with the gallery
     * @throws IllegalArgumentException when the table has no images
     */
    public static TableGallery ofImages(ProjectDirectory project, ItemTable table) {
        require(table, FILE);
        return new TableGallery(project, table, Map.of(), 0);
    }

    /**
     * The boxes around positions.
     *
     * @param project knows where stored paths lead
     * @param coordinates a table of positions, which are closed with the gallery
     * @param micrographs which the positions refer to
     * @param box side of a box in px of the micrographs
     * @throws IllegalArgumentException when the table has no positions
     */
    public static TableGallery ofBoxes(
            ProjectDirectory project, ItemTable coordinates, List<MicrographEntry> micrographs, int box) {
        require(coordinates, MICROGRAPH);
        require(coordinates, "x");
        Map<Long, MicrographEntry> byId = new HashMap<>();
        micrographs.forEach(micrograph -> byId.put(micrograph.id(), micrograph));
        return new TableGallery(project, coordinates, byId, box);
    }

    private static void require(ItemTable table, String column) {
        if (!table.schema().has(column)) {
            throw new IllegalArgumentException(table.file() + " has no column " + column);
        }
    }

    @Override
    public int size() {
        return Math.toIntExact(table.size());
    }

    @Override
    public List<String> columns() {
        return List.copyOf(table.schema().names());
    }

    @Override
    public List<GalleryItem> read(long[] rows) throws IOException {
        try {
            RowPage page = table.rows(rows, read.toArray(String[]::new));
            List<GalleryItem> items = new ArrayList<>(page.size());
            for (int row = 0; row < page.size(); row++) {
                items.add(item(page, row));
            }
            return items;
        } catch (UncheckedIOException e) {
            throw new IOException(table.file() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private GalleryItem item(RowPage page, int row) throws IOException {
        long id = page.getLong(row, page.column("id"));
        long number = page.rowNumber(row);
        if (box == 0) {
            @Nullable String file = text(page, row, FILE);
            return new GalleryItem(
                    number,
                    id,
                    project.resolve(file == null ? "" : file),
                    (int) Math.max(0, real(page, row, INDEX, 0)),
                    null,
                    title(page, row, id),
                    note(page, row));
        }
        long key = page.getLong(row, page.column(MICROGRAPH));
        @Nullable MicrographEntry micrograph = micrographs.get(key);
        if (micrograph == null) {
            throw new IOException(table.file() + " has positions of micrograph " + key
                    + ", which is not among the micrographs; link the micrographs that were picked on");
        }
        Region region = Region.around(real(page, row, "x", 0), real(page, row, "y", 0), box);
        return new GalleryItem(number, id, micrograph.file(), micrograph.section(), region, "#" + id, note(page, row));
    }

    private static String title(RowPage page, int row, long id) {
        @Nullable String name = text(page, row, "name");
        return name == null ? "#" + id : name;
    }

    private String note(RowPage page, int row) {
        List<String> notes = new ArrayList<>();
        for (String column : List.of("size", "count")) {
            double count = real(page, row, column, Double.NaN);
            if (!Double.isNaN(count)) {
                notes.add(String.format(Locale.ROOT, "%,.0f", count));
            }
        }
        double resolution = real(page, row, "resolution", Double.NaN);
        if (resolution > 0) {
            notes.add(String.format(Locale.ROOT, "%.1f Å", resolution));
        }
        double score = box > 0 ? real(page, row, "score", Double.NaN) : Double.NaN;
        if (!Double.isNaN(score)) {
            notes.add(String.format(Locale.ROOT, "%.3g", score));
        }
        return String.join(" · ", notes);
    }

    private static boolean has(RowPage page, int row, String column) {
        return page.columns().stream().anyMatch(spec -> spec.name().equals(column))
                && !page.isNull(row, page.column(column));
    }

    private static @Nullable String text(RowPage page, int row, String column) {
        return has(page, row, column) ? page.getString(row, page.column(column)) : null;
    }

    private static double real(RowPage page, int row, String column, double otherwise) {
        return has(page, row, column) ? page.getDouble(row, page.column(column)) : otherwise;
    }

    @Override
    public long[] order(String filter, @Nullable String column, boolean descending)
            throws FilterSyntaxException, IOException {
        TableSchema schema = table.schema();
        try {
            if (filter.isBlank() && column == null) {
                return LongStream.range(0, table.size()).toArray();
            }
            RowQuery query = table.query();
            if (!filter.isBlank()) {
                query = query.where(RowFilter.parse(filter, schema));
            }
            return (column == null ? query : query.sortBy(column, descending)).rowNumbers();
        } catch (UncheckedIOException e) {
            throw new IOException(table.file() + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    @Override
    public long[] ids(long[] rows) throws IOException {
        try {
            RowPage page = table.rows(rows, "id");
            return LongStream.range(0, page.size())
                    .map(row -> page.getLong((int) row, 0))
                    .toArray();
        } catch (UncheckedIOException e) {
            throw new IOException(table.file() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
