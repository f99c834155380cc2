/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.Tables;
import org.firn.tables.internal.FilterScan;
import org.firn.tables.internal.FitTable;
import org.firn.tables.internal.view.RepeatedIds;
import org.firn.tables.internal.view.RowMap;
import org.firn.tables.internal.view.RowMapBuilder;
import org.firn.tables.internal.view.RowSet;
import org.firn.tables.internal.view.RowSplits;
import org.firn.tables.internal.view.UnionPlan;
import org.firn.tables.internal.view.ValueSplit;
import org.firn.tables.internal.view.ViewColumn;
import org.firn.tables.internal.view.ViewFile;
import org.firn.tables.internal.view.ViewPlan;
import org.firn.tables.internal.view.ViewTable;

/**
 * Rows and columns of other tables, without a copy of any value: subsets, unions and joins in milliseconds.
 * <pre>
 * TableView particles = TableView.of(ItemTable.open(file));
 * TableSelection sharp = particles.where(RowFilter.parse("ctf.resolution &lt; 5", particles.schema()));
 * sharp.kept().save(folder.resolve("sharp.fit"));
 * sharp.rejected().save(folder.resolve("blurred.fit"));
 * </pre>
 * A view of a view refers to the tables themselves, so views of views cost no more than views. Rows keep their ids. A
 * view shows the rows that its tables showed when it was made; rows that are lost there (see
 * {@link org.firn.tables.Damage}) are lost here. A filtered view holds at most a bit a row; rows in any order, and
 * joined rows in any order, four bytes a row. Immutable; thread-safe.
 */
public final class TableView {

    private final ViewPlan plan;
    private final TableSchema schema;
    private final UUID uuid = UUID.randomUUID();

    private TableView(ViewPlan plan) {
        this.plan = plan;
        this.schema = plan.schema();
    }

    /**
     * Makes a view of all that a table shows now.
     *
     * @param table from {@link ItemTable#open} or {@link #table()}; it may be closed before the view is used
     * @return the whole table
     */
    public static TableView of(ItemTable table) {
        if (table instanceof ViewTable view) {
            return new TableView(view.plan());
        }
        if (table instanceof FitTable file) {
            return new TableView(ViewPlan.of(file));
        }
        throw new IllegalArgumentException("Table " + table.file() + " is neither a file nor a view but "
                + table.getClass().getName() + "; open it with ItemTable.open");
    }

    /**
     * Puts the rows of views one after the other. The columns are matched by name and keep the order in which they
     * first occur. Whole numbers become INT64 or FLOAT64, and FLOAT32 becomes FLOAT64, where the views differ; values
     * are converted to the unit of the first view that has the column. Of the properties, those stay on which no two
     * views disagree. Ids stay as they are: see {@link #repeatedIds()}.
     *
     * @param views at least one
     * @param policy what to do with columns that not all have
     * @return the union
     * @throws IllegalArgumentException the types or the units of a column do not fit, or a column is missing and the
     *         policy does not allow it; the message names the column and the tables
     */
    public static TableView union(List<TableView> views, UnionPolicy policy) {
        return new TableView(
                UnionPlan.of(views.stream().map(view -> view.plan).toList(), policy == UnionPolicy.FILL_WITH_NULL));
    }

    /**
     * Gives the view as a table, to be read like any other.
     *
     * @return a closed table; its file is the first of {@link #bases()}, as long as the view is not saved
     */
    public ItemTable table() {
        return open();
    }

    private ViewTable open() {
        return new ViewTable(plan, bases().get(0), uuid);
    }

    /**
     * Tells the columns.
     *
     * @return {@code id} first
     */
    public TableSchema schema() {
        return schema;
    }

    /**
     * Tells what is known about the whole view.
     *
     * @return texts by key
     */
    public Map<String, String> properties() {
        return plan.properties();
    }

    /**
     * Tells the number of rows; they have the numbers from 0.
     *
     * @return rows, also those that are lost
     */
    public long size() {
        return plan.rows();
    }

    /**
     * Tells the tables that the view refers to.
     *
     * @return their paths, each once
     */
    public List<Path> bases() {
        return plan.bases().stream().map(base -> base.table().file()).distinct().toList();
    }

    /**
     * Chooses the rows that a filter accepts.
     *
     * @param filter over the columns of this view
     * @return those rows, and the others
     */
    public TableSelection where(RowFilter filter) {
        ViewTable table = open();
        FilterScan scan = new FilterScan(table, filter.over(table));
        RowMapBuilder rows = new RowMapBuilder();
        for (int count = scan.next(); count >= 0; count = scan.next()) {
            rows.add(scan.firstRow(), scan.places(), count);
        }
        return new TableSelection(this, rows.build());
    }

    /**
     * Chooses rows by number.
     *
     * @param rows in the wanted order; a row may occur more than once
     * @return those rows in that order, and the others in the order of this view
     * @throws IndexOutOfBoundsException there is no such row
     */
    public TableSelection rows(long[] rows) {
        RowMapBuilder chosen = new RowMapBuilder(rows.length);
        for (long row : rows) {
            if (row < 0 || row >= size()) {
                throw new IndexOutOfBoundsException(
                        "There is no row number " + row + "; the " + size() + " rows have the numbers from 0");
            }
            chosen.add(row);
        }
        return new TableSelection(this, chosen.build());
    }

    /**
     * Chooses rows by place.
     *
     * @param offset rows to skip; may be more than there are
     * @param limit the most rows to take
     * @return those rows, and the others
     * @throws IllegalArgumentException a number is negative
     */
    public TableSelection slice(long offset, long limit) {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException(
                    "A slice needs an offset and a limit of 0 or more, not " + offset + " and " + limit);
        }
        long from = Math.min(offset, size());
        return new TableSelection(this, RowSet.range(from, from + Math.min(limit, size() - from)));
    }

    /**
     * Chooses rows at random; each set of that many rows is equally likely, and the same for the same seed and size
     * everywhere and for ever: Knuth's algorithm S (The Art of Computer Programming 2, 3.4.2) takes row <i>i</i> when
     * {@code u * (size - i) < missing}, where <i>u</i> is the upper 53 bits of the next number of SplitMix64 (Steele,
     * Lea and Flood, OOPSLA 2014), started with the seed, divided by 2<sup>53</sup>.
     *
     * @param count from 0 to {@link #size()}
     * @param seed any number
     * @return those rows in the order of this view, and the others
     * @throws IllegalArgumentException there are not so many rows
     */
    public TableSelection sample(long count, long seed) {
        if (count < 0 || count > size()) {
            throw new IllegalArgumentException(
                    "A sample of " + size() + " rows has 0 to " + size() + " rows, not " + count);
        }
        return new TableSelection(this, RowSplits.sample(size(), count, seed));
    }

    /**
     * Chooses a share of the rows at random: {@link #sample(long, long)} with the nearest number of rows.
     *
     * @param fraction from 0 to 1
     * @param seed any number
     * @return those rows in the order of this view, and the others
     * @throws IllegalArgumentException the fraction is less than 0 or more than 1
     */
    public TableSelection sampleFraction(double fraction, long seed) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("A fraction is a number from 0 to 1, not " + fraction);
        }
        return sample(Math.round(fraction * size()), seed);
    }

    /**
     * Cuts the view into parts of equal size (they differ by one row at most), the first rows first.
     *
     * @param parts 1 or more
     * @return the parts
     */
    public List<TableView> split(int parts) {
        List<TableView> views = new ArrayList<>();
        for (RowMap rows : RowSplits.ordered(size(), parts)) {
            views.add(pick(rows));
        }
        return views;
    }

    /**
     * Divides the rows at random into parts of equal size (they differ by one row at most), the same for the same seed
     * and size everywhere and for ever: row <i>i</i> is given to part {@code i % parts}, then these numbers are
     * shuffled from the last to the second, row <i>i</i> with row {@code ((u >>> 1) % (i + 1))}, where <i>u</i> is the
     * next number of SplitMix64.
     *
     * @param parts 1 or more
     * @param seed any number
     * @return the parts, each in the order of this view
     */
    public List<TableView> split(int parts, long seed) {
        List<TableView> views = new ArrayList<>();
        for (RowMap rows : RowSplits.random(size(), parts, seed)) {
            views.add(pick(rows));
        }
        return views;
    }

    /**
     * Divides the rows by the values of a column.
     *
     * @param column BOOLEAN, INT32, INT64 or STRING
     * @param most the most parts
     * @return a part for each value, in the order in which they first occur
     * @throws IllegalArgumentException the column is missing or holds real numbers, or it has more values
     */
    public List<ValuePart> splitBy(String column, int most) {
        List<ValuePart> parts = new ArrayList<>();
        for (ValueSplit.Part part : ValueSplit.of(open(), column, most)) {
            parts.add(new ValuePart(part.value(), pick(part.rows())));
        }
        return parts;
    }

    /**
     * Leaves out columns.
     *
     * @param names those to keep, in the wanted order; {@code id} always stays, as the first
     * @return a view with the same rows
     * @throws IllegalArgumentException there is no such column
     */
    public TableView columns(String... names) {
        return new TableView(plan.withColumns(plan.columns(schema.select(names).names())));
    }

    /**
     * Gives a column another name.
     *
     * @param column its name, not {@code id}
     * @param name not in use
     * @return a view with the same rows
     * @throws IllegalArgumentException there is no such column, or the name is in use
     */
    public TableView renamed(String column, String name) {
        List<ViewColumn> columns = new ArrayList<>(plan.columns());
        ViewColumn old = columns.get(schema.indexOf(column));
        if (column.equals(TableSchema.ID.name()) || schema.has(name)) {
            throw new IllegalArgumentException("Column '" + column + "' cannot be called '" + name + "': "
                    + (schema.has(name) ? "there is such a column; leave it out first" : "every table needs its ids"));
        }
        columns.set(schema.indexOf(column), old.as(old.spec().renamed(name)));
        return new TableView(plan.withColumns(columns));
    }

    /**
     * Adds columns of another table, row by row.
     *
     * @param other has the same items in the same order
     * @param columns its columns, not {@code id}; one that this view has too is replaced, others come at the end
     * @return a view with the same rows
     * @throws IllegalArgumentException there is no such column, or the other table has not as many rows
     */
    public TableView join(ItemTable other, List<String> columns) {
        TableView right = of(other);
        if (right.size() != size()) {
            throw new IllegalArgumentException("Table " + other.file() + " has " + right.size() + " rows, but the "
                    + size() + " rows of " + bases().get(0) + " are to be joined with it row by row; say which row"
                    + " belongs to which, or find out by a key");
        }
        return join(right.plan, columns);
    }

    /**
     * Adds columns of another table.
     *
     * @param other any table
     * @param rowMap for each row of this view the number of a row of the other table, or -1 for nulls
     * @param columns its columns, not {@code id}; one that this view has too is replaced, others come at the end
     * @return a view with the same rows; the columns are nullable when a row has no partner
     * @throws IllegalArgumentException there is no such column, or the map has not as many rows as this view
     * @throws IndexOutOfBoundsException the other table has no such row
     */
    public TableView join(ItemTable other, long[] rowMap, List<String> columns) {
        TableView right = of(other);
        if (rowMap.length != size()) {
            throw new IllegalArgumentException("The map has " + rowMap.length + " rows, but the view has " + size());
        }
        RowMapBuilder rows = new RowMapBuilder(rowMap.length);
        for (long row : rowMap) {
            if (row < RowMap.NONE || row >= right.size()) {
                throw new IndexOutOfBoundsException("Table " + other.file() + " has no row number " + row + "; its "
                        + right.size() + " rows have the numbers from 0");
            }
            rows.add(row);
        }
        return join(right.plan.pick(rows.build()), columns);
    }

    private TableView join(ViewPlan right, List<String> columns) {
        if (columns.contains(TableSchema.ID.name())) {
            throw new IllegalArgumentException("Column 'id' cannot be joined: rows keep their ids; leave it out");
        }
        return new TableView(plan.join(right, right.columns(columns)));
    }

    /**
     * Describes the whole view anew.
     *
     * @param properties texts by key
     * @return a view with the same rows
     */
    public TableView withProperties(Map<String, String> properties) {
        return new TableView(new ViewPlan(plan.columns(), plan.sources(), Map.copyOf(properties)));
    }

    /**
     * Counts the rows whose id an earlier row has: after a union, the items that are there more than once.
     *
     * @return 0 when every id is there once
     */
    public long repeatedIds() {
        return RepeatedIds.count(open());
    }

    /**
     * Writes the view to a file that refers to the tables; {@link ItemTable#open} opens it. The file is on the disk
     * when this returns, and appears under its name when it is whole.
     *
     * @param file is replaced when it exists
     * @throws org.firn.tables.TableException a table is still being written
     * @throws IOException the file cannot be written
     */
    public void save(Path file) throws IOException {
        ViewFile.write(plan, uuid, file);
    }

    /**
     * Copies the view to a table of its own, with the same ids, order and properties.
     *
     * @param file must not exist
     * @return the rows that were written: all that are not lost
     * @throws IOException the file cannot be written
     */
    public long compact(Path file) throws IOException {
        return Tables.copy(open(), List.of(), null, file);
    }

    TableView pick(RowMap rows) {
        return new TableView(plan.pick(rows));
    }
}
