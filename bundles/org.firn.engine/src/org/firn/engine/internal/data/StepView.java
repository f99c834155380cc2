/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firn.engine.internal.keys.Key;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;
import org.firn.tables.view.TableView;

/** An output set that refers to the tables of other sets instead of copying their rows. */
public final class StepView implements StepOutput {
    private final Path file;
    private final TableView view;

    /**
     * Keeps a view for publication.
     *
     * @param output the name of the output
     * @param declared the columns that it must have
     * @throws IllegalArgumentException a column is missing, or has another type
     */
    public StepView(String output, TableSchema declared, TableView view, Path file) {
        this.file = file;
        this.view = view;
        List<String> problems = new ArrayList<>();
        for (ColumnSpec column : declared.columns()) {
            if (!view.schema().has(column.name())) {
                problems.add(column.name() + " is missing");
            } else if (view.schema().column(column.name()).type() != column.type()) {
                problems.add(column.name() + " is "
                        + view.schema().column(column.name()).type() + " instead of " + column.type());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "The view for the output " + output + " has not the columns of its type: " + problems);
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public void publish(Key key) throws IOException {
        view.save(file);
    }

    @Override
    public void close() {}
}
