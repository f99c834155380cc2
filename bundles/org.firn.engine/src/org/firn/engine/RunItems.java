/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.OutputSchemas;
import org.firn.engine.internal.data.PassedItems;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Run;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/**
 * What has become of each item of a run that handles items one by one, from its tables and its journal, also while it
 * is executed and by another process. Items are those of the first set that is linked to it, or what has arrived in the
 * folder that it waits for.
 */
public final class RunItems {
    private static final String MICROGRAPH = "micrograph.id";
    private static final List<String> NAMES = List.of("name", "micrograph.name", "image.file");

    private final ProjectDirectory directory;
    private final Source source;
    private final Map<Long, Item> items = new LinkedHashMap<>();

    /** What can become of an item. */
    public enum State {
        /** It is not done, and nothing is known against it. */
        WAITING,
        /** It was handled; it may have given no rows. */
        DONE,
        /** It could not be handled. */
        FAILED,
        /** It was handled, and is not wanted. */
        REJECTED
    }

    /**
     * An item.
     *
     * @param id its id
     * @param name what the user calls it; empty when it has no name
     * @param state what has become of it
     * @param rows how many rows it gave to all outputs
     * @param reason why it failed or was rejected; empty otherwise
     */
    public record Item(long id, String name, State state, long rows, String reason) {
        private Item with(State newState, long moreRows, String newReason) {
            return new Item(id, name, newState, rows + moreRows, newReason);
        }
    }

    /** A set: its table as stored, and the name of the type of its items. */
    private record Table(String file, String itemType) {
        static Table of(ItemSet set) {
            return new Table(
                    set.getTable(), OutputSchemas.itemType(set.eClass()).getName());
        }
    }

    /** What the project says about a run, so that its tables can be read when the project is closed again. */
    public static final class Source {
        private final int number;
        private final String protocol;
        private final boolean finished;
        private final @Nullable Table input;
        private final List<Table> outputs;

        private Source(Run run) {
            number = run.getNumber();
            protocol = run.getProtocol();
            finished = run.isFinished();
            input = sets(run.getInputs().stream()
                            .filter(link -> link.getSource() != null)
                            .map(link -> link.getSource().findOutput(link.getOutput())))
                    .findFirst()
                    .orElse(null);
            outputs = sets(run.getOutputs().stream()).toList();
        }

        private static Stream<Table> sets(Stream<?> data) {
            return data.filter(ItemSet.class::isInstance)
                    .map(ItemSet.class::cast)
                    .filter(set -> set.getTable() != null && !set.getTable().isEmpty())
                    .map(Table::of);
        }
    }

    private RunItems(ProjectDirectory directory, Source source) {
        this.directory = directory;
        this.source = source;
    }

    /** Takes from the model what is needed; to be called where the project may be read. */
    public static Source source(Run run) {
        return new Source(run);
    }

    /**
     * Reads the states.
     *
     * @return in the order of the items
     * @throws IOException if a table or the journal cannot be read
     */
    public static List<Item> read(ProjectDirectory directory, Source source) throws IOException {
        RunItems all = new RunItems(directory, source);
        Table input = source.input;
        if (input != null) {
            all.takeItems(input);
        }
        all.takeJournal(directory.run(source.number, source.protocol).journal());
        for (Table output : source.outputs) {
            all.takeRows(output);
        }
        return all.settled();
    }

    /**
     * The items that a table, which is still written, tells of although they gave it no row.
     *
     * @param itemType the name of the type of these items, such as Micrograph
     * @return their ids; empty for a table that is complete
     */
    public static Set<Long> withoutRows(ItemTable table, String itemType) {
        return PassedItems.of(table.tags(), itemType);
    }

    private void takeItems(Table input) throws IOException {
        try (ItemTable table = ItemTable.open(directory.resolve(input.file()))) {
            String name = NAMES.stream().filter(table.schema()::has).findFirst().orElse("id");
            ItemCursor cursor = table.cursor("id", name);
            while (cursor.next()) {
                String text = name.equals("id") ? "" : String.valueOf(cursor.getString(1));
                add(cursor.getLong(0), text.substring(text.lastIndexOf('/') + 1));
            }
        }
    }

    private void add(long id, String name) {
        items.putIfAbsent(id, new Item(id, name, State.WAITING, 0, ""));
    }

    private void takeJournal(Path journal) throws IOException {
        if (!Files.exists(journal)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(journal)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // A few of many lines: the others need not be understood.
                if (line.startsWith("{\"type\":\"arrived\"") || line.startsWith("{\"type\":\"item\"")) {
                    accept(line);
                }
            }
        }
    }

    private void accept(String line) {
        try {
            JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
            long id = entry.get("id").getAsLong();
            if (entry.get("type").getAsString().equals("arrived")) {
                add(id, entry.get("name").getAsString());
                return;
            }
            State state = entry.get("result").getAsString().equals("rejected") ? State.REJECTED : State.FAILED;
            String reason = entry.get("reason").getAsString();
            items.computeIfPresent(id, (any, item) -> item.with(state, 0, reason));
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            // The engine says so when it reads the journal; the other lines are still true.
            return;
        }
    }

    /** An item that has rows is done, whatever was wrong with it before. */
    private void takeRows(Table output) throws IOException {
        try (ItemTable table = ItemTable.open(directory.resolve(output.file()))) {
            Table input = source.input;
            boolean same = input == null || input.itemType().equals(output.itemType());
            ItemCursor cursor = table.cursor(same || !table.schema().has(MICROGRAPH) ? "id" : MICROGRAPH);
            while (cursor.next()) {
                if (!cursor.isNull(0)) {
                    items.computeIfPresent(cursor.getLong(0), (any, item) -> item.with(State.DONE, 1, ""));
                }
            }
            Set<Long> passed = new HashSet<>(input == null ? Set.of() : PassedItems.of(table.tags(), input.itemType()));
            passed.forEach(this::done);
        }
    }

    private void done(long id) {
        items.computeIfPresent(id, (any, item) -> item.state() == State.WAITING ? item.with(State.DONE, 0, "") : item);
    }

    private List<Item> settled() {
        if (source.finished) {
            List.copyOf(items.keySet()).forEach(this::done);
        }
        return new ArrayList<>(items.values());
    }
}
