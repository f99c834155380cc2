/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.benchmarks.tables.FirnWrite;
import org.firn.benchmarks.tables.Particles;
import org.firn.tables.ColumnBatch;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.RowPage;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.Tables;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatch;
import org.firn.tables.keys.RowMatcher;
import org.firn.tables.summary.Aggregate;
import org.firn.tables.summary.GroupBy;
import org.firn.tables.view.TableView;
import org.firn.tables.view.UnionPolicy;

/** Item tables and views. */
final class FirnStore implements SetStore {

    private static final TableSchema ANGLES = TableSchema.of(
            ColumnSpec.of("transform.rot", ColumnType.FLOAT64, "degree"),
            ColumnSpec.of("transform.tilt", ColumnType.FLOAT64, "degree"),
            ColumnSpec.of("transform.psi", ColumnType.FLOAT64, "degree"));
    private static final String FILTER = "transform.rot < -36";
    private static final int BATCH = 1 << 16;

    private final Path folder;

    FirnStore(Path folder) {
        this.folder = folder;
    }

    private Path file(String name) {
        return folder.resolve(name + ".fit");
    }

    private ItemTable open() throws Exception {
        return ItemTable.open(file("particles"));
    }

    /** A name that is free. */
    private Path fresh(String name) throws Exception {
        Files.deleteIfExists(file(name));
        return file(name);
    }

    @Override
    public void prepare(int rows) throws Exception {
        if (Files.notExists(file("particles"))) {
            FirnWrite.write(file("particles"), rows, true);
            OtherSets others = new OtherSets(rows);
            try (TableWriter writer = TableWriter.create(fresh("others"), TableSchema.of(List.of()), Map.of())) {
                others.ids(
                        BATCH,
                        ids -> writer.appendColumns(new ColumnBatch(writer.schema(), ids.length).put("id", ids)));
                writer.close(true);
            }
            try (TableWriter writer = TableWriter.create(fresh("angles"), ANGLES, Map.of())) {
                others.angles(
                        BATCH,
                        (ids, rot, tilt, psi) -> writer.appendColumns(new ColumnBatch(ANGLES, ids.length)
                                .put("id", ids)
                                .put("transform.rot", rot)
                                .put("transform.tilt", tilt)
                                .put("transform.psi", psi)));
                writer.close(true);
            }
        }
    }

    @Override
    public double write(int rows) throws Exception {
        FirnWrite.write(fresh("written"), rows, true);
        return rows;
    }

    @Override
    public double scan() throws Exception {
        double sum = 0;
        try (ItemTable table = open()) {
            List<ColumnSpec> attributes = Particles.ATTRIBUTES;
            ItemCursor cursor = table.cursor();
            while (cursor.nextBatch()) {
                for (int a = 0; a < attributes.size(); a++) {
                    sum += sum(
                            cursor,
                            cursor.column(attributes.get(a).name()),
                            attributes.get(a).type());
                }
            }
        }
        return sum;
    }

    private static double sum(ItemCursor cursor, int column, ColumnType type) {
        double sum = 0;
        int rows = cursor.batchRows();
        switch (type) {
            case INT32 -> {
                long[] values = cursor.longs(column);
                for (int i = 0; i < rows; i++) {
                    sum += values[i];
                }
            }
            case FLOAT64 -> {
                double[] values = cursor.doubles(column);
                for (int i = 0; i < rows; i++) {
                    sum += values[i];
                }
            }
            default -> {
                String[] values = cursor.strings(column);
                for (int i = 0; i < rows; i++) {
                    sum += values[i].length();
                }
            }
        }
        return sum;
    }

    @Override
    public double firstPage() throws Exception {
        try (ItemTable table = open()) {
            return sumRot(table.page(0, 50));
        }
    }

    @Override
    public double sortedPage() throws Exception {
        try (ItemTable table = open()) {
            return sumRot(
                    table.query().sortBy(Particles.SORT_COLUMN, true).limit(50).page());
        }
    }

    @Override
    public double byId() throws Exception {
        try (ItemTable table = open()) {
            return sumRot(table.rows(table.rowsOf(Particles.someIds(table.size())), "transform.rot"));
        }
    }

    private static double sumRot(RowPage page) {
        int column = page.column("transform.rot");
        double sum = 0;
        for (int i = 0; i < page.size(); i++) {
            sum += page.getDouble(i, column);
        }
        return sum;
    }

    @Override
    public double groupBy() throws Exception {
        try (ItemTable table = open()) {
            RowPage groups = GroupBy.columns("micrograph.name")
                    .add(Aggregate.MEAN, "ctf.defocusU")
                    .of(table)
                    .rows();
            int mean = groups.column("ctf.defocusU.mean");
            double sum = 0;
            for (int i = 0; i < groups.size(); i++) {
                sum += groups.getDouble(i, mean);
            }
            return sum;
        }
    }

    @Override
    public double subsetCopied() throws Exception {
        try (ItemTable table = open()) {
            return Tables.copy(table, List.of(), RowFilter.parse(FILTER, table.schema()), fresh("copied"));
        }
    }

    @Override
    public double subset() throws Exception {
        try (ItemTable table = open()) {
            TableView kept = TableView.of(table)
                    .where(RowFilter.parse(FILTER, table.schema()))
                    .kept();
            kept.save(fresh("subset"));
            return kept.size();
        }
    }

    @Override
    public double intersection() throws Exception {
        try (ItemTable table = open();
                ItemTable others = ItemTable.open(file("others"))) {
            RowMatch match = RowMatcher.by(RowKey.id()).match(table, others);
            TableView both = TableView.of(table).rows(match.intersection()).kept();
            both.save(fresh("intersection"));
            return both.size();
        }
    }

    @Override
    public double union() throws Exception {
        try (ItemTable table = open();
                ItemTable others = ItemTable.open(file("others"))) {
            TableView all =
                    TableView.union(List.of(TableView.of(table), TableView.of(others)), UnionPolicy.FILL_WITH_NULL);
            all.save(fresh("union"));
            return all.size();
        }
    }

    @Override
    public double join() throws Exception {
        try (ItemTable table = open();
                ItemTable angles = ItemTable.open(file("angles"))) {
            RowMatch match = RowMatcher.by(RowKey.id()).match(table, angles);
            TableView joined = TableView.of(table)
                    .join(angles, match.rightOfLeft(), List.of("transform.rot", "transform.tilt", "transform.psi"));
            joined.save(fresh("joined"));
        }
        double sum = 0;
        try (ItemTable table = ItemTable.open(file("joined"))) {
            for (double value : table.doubles("transform.rot")) {
                sum += value;
            }
        }
        return sum;
    }

    @Override
    public void close() {}
}
