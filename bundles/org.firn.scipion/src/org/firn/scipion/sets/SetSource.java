/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.sets;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.exchange.ColumnName;
import org.firn.tables.exchange.TableSource;

/**
 * The items of a set of Scipion under our columns: names and numbers of images, places, poses, transfer functions. What
 * we have no column for is carried as {@code scipion._attribute}. Items keep their ids. Used by one thread.
 */
public final class SetSource implements TableSource {

    /** Begins the names of the columns of what only Scipion has. */
    public static final String EXTRA = "scipion.";

    private static final String MATRIX = "_transform._matrix";

    private final SqliteFile file;
    private final List<Part> parts;
    private final SetKind kind;
    private final FileNames names;
    private final boolean inPlane;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, ColumnSpec> columns = new LinkedHashMap<>();

    /**
     * A table of items.
     *
     * @param layout of the table
     * @param classId of the class that its items are in; 0 for none
     */
    public record Part(SetLayout layout, long classId) {}

    /**
     * Finds out the columns.
     *
     * @param file stays open, and is closed with this
     * @param parts at least one; the items of all, one part after the other
     * @param names how names of files are written
     * @param whole whether the table has all columns of its kind, or only those that there is something for
     */
    public SetSource(SqliteFile file, List<Part> parts, SetKind kind, FileNames names, boolean whole)
            throws IOException {
        this.file = file;
        this.parts = List.copyOf(parts);
        this.kind = kind;
        this.names = names;
        this.inPlane = parts.get(0).layout().property("_alignment").equals("2D");
        TableSchema all = TableSchema.of(kind.item());
        if (whole) {
            all.columns().forEach(spec -> columns.put(spec.name(), spec));
        }
        for (Part part : this.parts) {
            new Binding(part, all, null).bind();
        }
    }

    /** Remembers something about the whole table. */
    public SetSource property(String key, String value) {
        properties.put(key, value);
        return this;
    }

    @Override
    public TableSchema schema() {
        List<ColumnSpec> specs = new ArrayList<>(columns.values());
        specs.removeIf(spec -> spec.name().equals(TableSchema.ID.name()));
        return TableSchema.of(specs);
    }

    @Override
    public Map<String, String> properties() {
        return properties;
    }

    @Override
    public long copyTo(TableWriter writer) throws IOException {
        return copyTo(writer, row -> {});
    }

    /**
     * Appends all rows.
     *
     * @param more sets further columns of each row, before it ends
     */
    long copyTo(TableWriter writer, Consumer<TableWriter> more) throws IOException {
        long count = 0;
        TableSchema all = TableSchema.of(kind.item());
        for (Part part : parts) {
            Binding binding = new Binding(part, all, writer);
            List<Cell> cells = binding.bind();
            long[] rows = new long[1];
            file.query(binding.sql(), row -> {
                rows[0]++;
                copy(row, cells, writer, more, rows[0]);
            });
            count += rows[0];
        }
        return count;
    }

    private void copy(ResultSet row, List<Cell> cells, TableWriter writer, Consumer<TableWriter> more, long number)
            throws SQLException, IOException {
        try {
            writer.set(0, row.getLong(1));
            for (Cell cell : cells) {
                cell.set(row, writer);
            }
            more.accept(writer);
            writer.endRow();
        } catch (IllegalArgumentException e) {
            throw new FormatException(
                    file.path(),
                    0,
                    "has an item that cannot be read, number " + number + " with id " + row.getLong(1) + ": "
                            + e.getMessage(),
                    "Leave the item out in Scipion, or mend what made it.",
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Which columns become which: for the schema when there is no writer, and else for its rows. */
    private final class Binding {
        private final Part part;
        private final TableSchema all;
        private final @Nullable TableWriter writer;
        private final List<Cell> cells = new ArrayList<>();
        private final Set<String> filled = new LinkedHashSet<>();
        private final List<String> selected = new ArrayList<>(List.of("id"));

        Binding(Part part, TableSchema all, @Nullable TableWriter writer) {
            this.part = part;
            this.all = all;
            this.writer = writer;
        }

        String sql() {
            return "SELECT " + String.join(", ", selected) + " FROM "
                    + part.layout().table() + " ORDER BY id";
        }

        List<Cell> bind() throws IOException {
            Map<String, Integer> places = new LinkedHashMap<>();
            for (SetLayout.Column column : part.layout().columns()) {
                selected.add(column.column());
                places.put(column.property(), selected.size());
            }
            image(places);
            micrograph(places);
            defocus(places, "_", "");
            defocus(places, "_ctfModel._", "ctf.");
            pose(places);
            for (SetLayout.Column column : part.layout().columns()) {
                Integer place = places.get(column.property());
                if (place != null) {
                    same(column, place);
                }
            }
            constants();
            marks();
            return cells;
        }

        private void image(Map<String, Integer> places) {
            String begin = kind == SetKind.CLASSES ? "_representative." : "";
            Integer number = places.get(begin + "_index");
            if (number != null && claim("image.index")) {
                int to = target("image.index");
                cells.add(Cell.imageIndex(number, to));
                places.remove(begin + "_index");
            }
            Integer name = places.get(begin + "_filename");
            if (name != null && claim("image.file")) {
                claim("image.index");
                cells.add(Cell.file(name, target("image.file"), target("image.index"), names));
                if (all.has("name") && places.get("_micName") == null && claim("name")) {
                    cells.add(Cell.name(name, target("name")));
                }
                places.remove(begin + "_filename");
            }
            Integer spectrum = places.get("_psdFile");
            if (spectrum != null && claim("spectrum.file")) {
                claim("spectrum.index");
                cells.add(Cell.file(spectrum, target("spectrum.file"), target("spectrum.index"), names));
                places.remove("_psdFile");
            }
            Integer range = places.get("_framesRange");
            if (range != null && claim("frames")) {
                cells.add(Cell.frames(range, target("frames")));
                places.remove("_framesRange");
            }
        }

        private void micrograph(Map<String, Integer> places) {
            String own = all.has("name") ? "name" : "micrograph.name";
            for (String property : List.of("_micName", "_coordinate._micName", "_micObj._micName")) {
                Integer place = places.get(property);
                if (place != null && claim(own)) {
                    cells.add(Cell.name(place, target(own)));
                    places.remove(property);
                }
            }
            // the model of a micrograph has the id of the micrograph
            if (kind == SetKind.CTFS && claim("micrograph.id")) {
                cells.add(Cell.same(1, all.column("micrograph.id"), target("micrograph.id")));
            }
        }

        private void defocus(Map<String, Integer> places, String from, String to) {
            List<String> wanted = List.of("defocusU", "defocusV", "defocusAngle");
            if (wanted.stream().allMatch(name -> places.containsKey(from + name) && all.has(to + name))
                    && claim(to + wanted.get(0))) {
                wanted.forEach(name -> claim(to + name));
                int[] source = wanted.stream()
                        .mapToInt(name -> places.get(from + name))
                        .toArray();
                int[] target =
                        wanted.stream().mapToInt(name -> target(to + name)).toArray();
                cells.add(Cell.defocus(source, target));
                wanted.forEach(name -> places.remove(from + name));
            }
        }

        private void pose(Map<String, Integer> places) {
            Integer place = places.get(MATRIX);
            if (place != null && all.has(Cell.POSE.get(0)) && claim(Cell.POSE.get(0))) {
                Cell.POSE.forEach(this::claim);
                int[] target = Cell.POSE.stream().mapToInt(this::target).toArray();
                cells.add(Cell.pose(place, target, inPlane));
                places.remove(MATRIX);
            }
        }

        private void same(SetLayout.Column column, int place) {
            String own = Cell.SAME.get(column.property());
            if (own == null || !claim(own)) {
                own = extra(column.property(), type(column.type()));
            }
            cells.add(Cell.same(place, columns.get(own), target(own)));
        }

        private static ColumnType type(String type) {
            return switch (type) {
                case "Integer" -> ColumnType.INT64;
                case "Float" -> ColumnType.FLOAT64;
                case "Boolean" -> ColumnType.BOOLEAN;
                default -> ColumnType.STRING;
            };
        }

        private void constants() {
            if (part.classId() != 0 && claim("classId")) {
                int target = target("classId");
                cells.add((row, to) -> to.set(target, part.classId()));
            }
        }

        /** Items that the user has switched off, and what was written about items. */
        private void marks() throws IOException {
            mark("enabled", "enabled = 0", ColumnType.BOOLEAN);
            mark("label", "label <> ''", ColumnType.STRING);
            mark("comment", "comment <> ''", ColumnType.STRING);
        }

        private void mark(String column, String there, ColumnType type) throws IOException {
            String extra = EXTRA + column;
            if (writer == null) {
                file.query(
                        "SELECT 1 FROM " + part.layout().table() + " WHERE " + there + " LIMIT 1",
                        row -> extra(column, type));
            }
            if (columns.containsKey(extra)) {
                selected.add(column);
                cells.add(Cell.same(selected.size(), columns.get(extra), target(extra)));
            }
        }

        private String extra(String property, ColumnType type) {
            ColumnSpec spec = ColumnName.parse(EXTRA + property).spec(type);
            columns.putIfAbsent(spec.name(), spec);
            return spec.name();
        }

        /** Whether a column is there and nothing of this part has it yet. */
        private boolean claim(String column) {
            if (!all.has(column) || !filled.add(column)) {
                return false;
            }
            columns.putIfAbsent(column, all.column(column));
            return true;
        }

        private int target(String column) {
            return writer == null || !writer.schema().has(column) ? -1 : writer.column(column);
        }
    }

    @Override
    public String toString() {
        return file.path() + parts.stream().map(part -> part.layout().prefix()).collect(Collectors.joining(" "));
    }
}
