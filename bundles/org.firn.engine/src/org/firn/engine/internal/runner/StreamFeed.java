/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.ItemValues;
import org.firn.engine.internal.journal.Journal;
import org.firn.engine.internal.journal.JournalHistory.Arrival;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ItemStream;
import org.firn.protocol.ProtocolException;
import org.firn.tables.TableSchema;

/**
 * What a stream gives: first what it gave to earlier executions, as the journal says, then what arrives. Reading waits
 * for it.
 */
final class StreamFeed extends ItemFeed {
    private final Execution execution;
    private final String stage;
    private final ItemStream stream;
    private final Queue<Arrival> earlier;
    private final Runnable waiting;

    /** @param waiting called before it waits */
    StreamFeed(Execution execution, String stage, ItemStream stream, Runnable waiting)
            throws IOException, ProtocolException {
        this.execution = execution;
        this.stage = stage;
        this.stream = stream;
        this.waiting = waiting;
        List<Arrival> known = arrivals(execution, stage);
        earlier = new ArrayDeque<>(known);
        List<ItemSource> taken = new ArrayList<>();
        for (Arrival arrival : known) {
            taken.add(source(arrival));
        }
        stream.open(taken);
        execution.control().add(stream);
    }

    /** The last of what is known of each id: a file may have been written anew. */
    private static List<Arrival> arrivals(Execution execution, String stage) {
        Map<Long, Arrival> last = new HashMap<>();
        List<Arrival> all = execution.history().arrivals(stage);
        all.forEach(arrival -> last.put(arrival.id(), arrival));
        return all.stream().map(Arrival::id).distinct().map(last::get).toList();
    }

    private ItemSource source(Arrival arrival) throws IOException {
        Path file = arrival.file().isEmpty() ? null : execution.paths().stored().resolve(arrival.file());
        return new ItemSource(arrival.id(), arrival.name(), file);
    }

    /** What was given to earlier executions. */
    static List<Item> earlier(Execution execution, String stage) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Arrival arrival : arrivals(execution, stage)) {
            items.add(item(execution, items.size(), arrival));
        }
        return items;
    }

    @Override
    @Nullable
    Item read(long index) throws IOException, ProtocolException, InterruptedException {
        Arrival known = earlier.poll();
        if (known == null) {
            waiting.run();
            ItemSource source = stream.next();
            if (source == null) {
                return null;
            }
            known = record(source);
        }
        return item(execution, index, known);
    }

    private static Item item(Execution execution, long index, Arrival arrival) throws IOException {
        Path file = arrival.file().isEmpty() ? null : execution.paths().stored().resolve(arrival.file());
        String content = arrival.content();
        if (file != null && Files.exists(file)) {
            content = fingerprint(execution, file);
        }
        ItemSource source = new ItemSource(arrival.id(), arrival.name(), file);
        ItemValues row = ItemValues.ofId(arrival.id());
        return new Item(index, arrival.id(), arrival.name(), row, source, null, JoinedItems.NONE, content);
    }

    /** Before it is handled, so that it keeps its id whatever happens. */
    private Arrival record(ItemSource source) throws IOException {
        Path file = source.file();
        Arrival arrival = new Arrival(
                source.id(),
                source.name(),
                file == null ? "" : execution.paths().stored().toStored(file),
                file == null ? "" : fingerprint(execution, file));
        JsonObject entry = Journal.entry("arrived");
        entry.addProperty("step", stage);
        entry.addProperty("id", arrival.id());
        entry.addProperty("name", arrival.name());
        entry.addProperty("file", arrival.file());
        entry.addProperty("content", arrival.content());
        execution.journal().append(entry);
        return arrival;
    }

    private static String fingerprint(Execution execution, Path file) {
        try {
            return execution.services().fingerprints().of(file).toString();
        } catch (IOException e) {
            // It fails, and says why, when it is its turn.
            return "";
        }
    }

    @Override
    boolean isOpen() {
        return true;
    }

    @Override
    long total() {
        return 0;
    }

    @Override
    TableSchema schema() {
        return TableSchema.of(List.of());
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
