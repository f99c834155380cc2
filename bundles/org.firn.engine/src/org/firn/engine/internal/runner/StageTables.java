/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.engine.internal.data.ItemRows;
import org.firn.engine.internal.data.OutputSchemas;
import org.firn.engine.internal.data.PassedItems;
import org.firn.engine.internal.data.StageTable;
import org.firn.engine.internal.journal.Journal;
import org.firn.engine.internal.keys.Key;
import org.firn.engine.internal.runner.HandledItem.Result;
import org.firn.protocol.OutputSpec;
import org.firn.tables.TableSchema;

/** The output tables of a stage, of which the first tells what is done. Used by one thread at a time. */
final class StageTables implements AutoCloseable {
    private final Execution execution;
    private final Map<String, TableSchema> schemas = new LinkedHashMap<>();
    private final Map<String, StageTable> tables = new LinkedHashMap<>();

    StageTables(Execution execution, PlannedStage stage) {
        this.execution = execution;
        for (String output : stage.outputs()) {
            OutputSpec spec = execution.given().output(output);
            schemas.put(output, OutputSchemas.of(spec));
        }
    }

    Map<String, TableSchema> schemas() {
        return schemas;
    }

    /** Opens the tables of earlier attempts, or new ones. */
    void open() throws IOException {
        Map<String, Path> existing = existing();
        for (Map.Entry<String, TableSchema> schema : schemas.entrySet()) {
            String output = schema.getKey();
            tables.put(
                    output, new StageTable(output, schema.getValue(), execution.paths(), existing.get(output), file -> {
                        JsonObject entry = Journal.entry("table");
                        entry.addProperty("output", output);
                        entry.addProperty("file", file.getFileName().toString());
                        execution.journal().append(entry);
                    }));
        }
        dropLost();
    }

    /** The files of an earlier attempt; none when one of them is missing, since its rows must then be made again. */
    private Map<String, Path> existing() {
        Map<String, Path> files = new LinkedHashMap<>();
        for (String output : schemas.keySet()) {
            execution
                    .history()
                    .stageTable(output)
                    .map(name -> execution.paths().tables().resolve(name))
                    .filter(Files::exists)
                    .ifPresent(file -> files.put(output, file));
        }
        return files.size() == schemas.size() ? files : Map.of();
    }

    private void dropLost() throws IOException {
        Set<Key> lost = new HashSet<>();
        tables.values().forEach(table -> lost.addAll(table.lost()));
        if (!lost.isEmpty()) {
            execution.log().complain("tables", lost.size() + " items are handled again: their rows are damaged", null);
            for (StageTable table : tables.values()) {
                Set<Key> kept = new HashSet<>(table.keys());
                kept.removeAll(lost);
                table.retain(kept);
            }
        }
    }

    /** The keys of the items that gave rows to the first output. */
    Set<Key> doneKeys() {
        return tables.isEmpty() ? Set.of() : Set.copyOf(first().keys());
    }

    private StageTable first() {
        return tables.values().iterator().next();
    }

    /** Drops the rows of all other items. */
    void retain(Collection<Key> wanted) throws IOException {
        for (StageTable table : tables.values()) {
            table.retain(wanted);
        }
    }

    /** Publishes the rows of items, in the first output last: an item whose rows are there is done in all of them. */
    void append(List<HandledItem> items) throws IOException {
        List<String> order = new ArrayList<>(tables.keySet());
        Collections.reverse(order);
        for (String output : order) {
            Map<Key, ItemRows> rows = new LinkedHashMap<>();
            for (HandledItem item : items) {
                ItemRows given = item.rows().get(output);
                if (given != null) {
                    rows.put(item.key(), given);
                }
            }
            if (!rows.isEmpty()) {
                tables.get(output).append(rows);
            }
        }
    }

    /** Has readers expect more rows. */
    void announce() throws IOException {
        for (StageTable table : tables.values()) {
            table.announce();
        }
    }

    /** Notes for each output which items gave it no rows. */
    void pass(String type, List<HandledItem> items) throws IOException {
        for (Map.Entry<String, StageTable> table : tables.entrySet()) {
            List<Long> without = items.stream()
                    .filter(item -> item.result() != Result.SKIPPED)
                    .filter(item -> item.key() == null || !table.getValue().contains(item.key()))
                    .map(item -> item.item().id())
                    .toList();
            if (!without.isEmpty()) {
                table.getValue().pass(new PassedItems(type, without));
            }
        }
    }

    /** The tables by output. */
    Map<String, StageTable> tables() {
        return tables;
    }

    /** Whether an item has rows in the first output, published by now. */
    boolean hasRows(Key key) {
        return !tables.isEmpty() && first().contains(key);
    }

    /** Completes and closes the tables, in the order of these keys. */
    void finish(List<Key> order) throws IOException {
        for (Map.Entry<String, StageTable> table : tables.entrySet()) {
            table.getValue().finish(order);
            execution.results().table(table.getKey(), table.getValue().file());
        }
    }

    @Override
    public void close() throws IOException {
        for (StageTable table : tables.values()) {
            table.close();
        }
    }
}
