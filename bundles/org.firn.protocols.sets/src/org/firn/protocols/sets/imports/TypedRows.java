/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.StepContext;
import org.firn.tables.ColumnBatch;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.view.TableView;
import org.firn.tables.view.UnionPolicy;

/**
 * Shows the rows of a file with all columns of their type, in its units and order, the others behind. The rows are
 * written once: the union with an empty table of the type does the rest by reference.
 */
final class TypedRows {
    private final StepContext step;
    private final String output;
    private final SetType type;
    private final FileColumns columns;

    TypedRows(StepContext step, String output, SetType type, FileColumns columns) {
        this.step = step;
        this.output = output;
        this.type = type;
        this.columns = columns;
    }

    /**
     * Looks at a table of the file.
     *
     * @param rows under the names of the file, with the types of the set
     * @throws ProtocolException ids repeat
     */
    TableView view(Path rows) throws IOException, ProtocolException {
        try (ItemTable table = ItemTable.open(rows);
                ItemTable empty = ItemTable.open(empty())) {
            TableView view = TableView.of(table);
            requireUniqueIds(view);
            TableView typed = TableView.union(List.of(TableView.of(empty), renamed(view)), UnionPolicy.FILL_WITH_NULL);
            return narrowed(typed);
        }
    }

    private static void requireUniqueIds(TableView view) throws ProtocolException {
        long repeated = view.repeatedIds();
        if (repeated > 0) {
            throw new ProtocolException(
                    "file",
                    "has a column id in which %,d of %,d rows repeat the id of another row"
                            .formatted(repeated, view.size()),
                    "Correct the ids, or rename the column in the file; rows are then numbered from 1.");
        }
    }

    private Path empty() throws IOException {
        Path file = step.newTable(output);
        try (TableWriter writer = TableWriter.create(file, type.schema(), Map.of())) {
            writer.close(true);
        }
        return file;
    }

    /** In two rounds, since columns may change names with each other. */
    private TableView renamed(TableView view) {
        TableView named = view;
        for (String inFile : columns.renamed().keySet()) {
            named = named.renamed(inFile, "renamed." + inFile);
        }
        for (Map.Entry<String, String> entry : columns.renamed().entrySet()) {
            named = named.renamed("renamed." + entry.getKey(), entry.getValue());
        }
        return named;
    }

    /** What was converted to another unit is FLOAT64; where the type wants FLOAT32 it is written once more. */
    private TableView narrowed(TableView view) throws IOException {
        List<ColumnSpec> narrow = new ArrayList<>();
        for (ColumnSpec wanted : type.schema().columns()) {
            if (view.schema().column(wanted.name()).type() != wanted.type()) {
                narrow.add(wanted);
            }
        }
        if (narrow.isEmpty()) {
            return view;
        }
        Path file = step.newTable(output);
        try (TableWriter writer = TableWriter.create(file, TableSchema.of(narrow), Map.of())) {
            copy(view.table(), narrow, writer);
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(file)) {
            return view.join(table, narrow.stream().map(ColumnSpec::name).toList());
        }
    }

    private static void copy(ItemTable table, List<ColumnSpec> narrow, TableWriter writer) throws IOException {
        String[] names = narrow.stream().map(ColumnSpec::name).toArray(String[]::new);
        ItemCursor cursor = table.cursor(names);
        while (cursor.nextBatch()) {
            ColumnBatch batch = new ColumnBatch(writer.schema(), cursor.batchRows());
            for (int c = 0; c < names.length; c++) {
                float[] values = floats(cursor.doubles(c), cursor.batchRows());
                batch.put(names[c], values, cursor.hasNulls(c) ? cursor.nulls(c) : null);
            }
            writer.appendColumns(batch);
        }
    }

    private static float[] floats(double[] values, int rows) {
        float[] narrow = new float[rows];
        for (int i = 0; i < rows; i++) {
            narrow[i] = (float) values[i];
        }
        return narrow;
    }
}
