/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.ItemRows;
import org.firn.engine.internal.keys.Key;
import org.firn.protocol.ItemContext;
import org.firn.protocol.ItemRow;
import org.firn.protocol.ItemSource;
import org.firn.protocol.RowSink;
import org.firn.tables.TableSchema;
import org.firn.tables.view.TableView;

/** One item while it is handled. */
final class ExecutingItem extends ExecutingWork implements ItemContext {
    private final Item item;
    private final String stage;
    private final Map<String, TableSchema> schemas;
    private final Map<String, ItemRows> rows = new LinkedHashMap<>();
    private @Nullable String rejection;

    ExecutingItem(
            Execution execution,
            PlannedStage stage,
            Item item,
            Key key,
            Map<String, TableSchema> schemas,
            Grants.Grant grant) {
        super(
                execution,
                stage,
                stage.name() + " " + item.name(),
                key,
                execution.paths().work().resolve(stage.name()).resolve(Long.toString(item.id())),
                grant);
        this.item = item;
        this.stage = stage.name();
        this.schemas = schemas;
    }

    @Override
    public long id() {
        return item.id();
    }

    @Override
    public String name() {
        return item.name();
    }

    @Override
    public ItemRow row() {
        return item.row();
    }

    @Override
    public ItemSource source() {
        ItemSource source = item.source();
        if (source == null) {
            throw new IllegalStateException("The stage " + stage + " handles the items of a set, which have no source");
        }
        return source;
    }

    @Override
    public List<ItemRow> joined(String input) {
        return item.joined().of(input);
    }

    @Override
    public void reject(String reason) {
        rejection = reason;
    }

    @Nullable
    String rejection() {
        return rejection;
    }

    /** The progress of single items is not shown; that of the stage is. */
    @Override
    public void progress(long done, long total, String unit) {}

    @Override
    public synchronized RowSink output(String output) {
        TableSchema schema = schemas.get(output);
        if (schema == null) {
            throw new IllegalArgumentException(
                    "The stage " + stage + " does not produce " + output + "; it produces " + schemas.keySet());
        }
        return rows.computeIfAbsent(output, name -> new ItemRows(name, schema));
    }

    @Override
    public void output(String output, TableView view) {
        throw new IllegalStateException("One item cannot give the whole output " + output
                + ": write its rows with output(name), or use a step");
    }

    @Override
    public Path newTable(String output) {
        throw new IllegalStateException("One item cannot give a table for the output " + output + "; use a step");
    }

    Map<String, ItemRows> rows() {
        return rows;
    }
}
