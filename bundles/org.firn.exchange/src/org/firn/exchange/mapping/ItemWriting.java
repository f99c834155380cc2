/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;

/** What becomes of each column of items when they are written for a program. */
public final class ItemWriting {

    private final List<Writing> writings = new ArrayList<>();
    private final List<ForeignField> fields = new ArrayList<>();
    private final Set<String> used = new HashSet<>(Set.of(TableSchema.ID.name()));
    private final ItemRows items;
    private final Exchange exchange;

    /**
     * Finds out what is written.
     *
     * @param items the items
     * @param mappings the first that writes a field has it
     * @param exchange is told which columns have no place in the file
     */
    public ItemWriting(ItemRows items, List<Mapping> mappings, Exchange exchange) throws IOException {
        this.items = items;
        this.exchange = exchange;
        for (Mapping mapping : mappings) {
            Writing writing = mapping.writing(items, exchange).orElse(null);
            if (writing != null && writing.fields().stream().noneMatch(this::isThere)) {
                add(writing);
            }
        }
    }

    private boolean isThere(ForeignField field) {
        return fields.stream().anyMatch(other -> other.name().equals(field.name()));
    }

    /** Adds fields. */
    public ItemWriting add(Writing writing) {
        writings.add(writing);
        fields.addAll(writing.fields());
        used.addAll(writing.columns());
        return this;
    }

    /**
     * Adds the columns that came from this program and have no mapping.
     *
     * @param field gives the program's field of a column; empty for columns of others
     */
    public ItemWriting addExtras(Function<ColumnSpec, Optional<ForeignField>> field) {
        for (ColumnSpec spec : items.specs()) {
            Optional<ForeignField> target = used.contains(spec.name()) ? Optional.empty() : field.apply(spec);
            if (target.isPresent() && items.has(spec.name()) && !isThere(target.get())) {
                int column = items.column(spec.name());
                Writing.Step step = spec.type().isReal()
                        ? (rows, sink) -> sink.putExact(rows.number(column))
                        : spec.type().isWhole()
                                ? (rows, sink) -> sink.put(rows.whole(column))
                                : (rows, sink) -> sink.put(rows.text(column));
                add(new Writing(List.of(target.get()), Set.of(spec.name()), step));
            }
        }
        return this;
    }

    /** Counts columns as written that are written elsewhere, or need not be. */
    public ItemWriting uses(String... columns) {
        used.addAll(List.of(columns));
        return this;
    }

    /** Tells the user which columns have no place in the file. */
    public ItemWriting tellWhatIsLeftOut(String program) {
        List<String> lost = items.specs().stream()
                .map(ColumnSpec::name)
                .filter(name -> items.has(name) && !used.contains(name))
                .toList();
        if (!lost.isEmpty()) {
            exchange.warn(
                    "Columns that " + program + " has no place for were left out: " + String.join(", ", lost) + ".");
        }
        return this;
    }

    /** The fields, in order. */
    public List<ForeignField> fields() {
        return fields;
    }

    /** Writes the current item. */
    public void write(ForeignSink sink) throws IOException {
        for (Writing writing : writings) {
            writing.step().write(items, sink);
        }
    }

    /** The kind of the items, or a clear refusal. */
    public static ItemKind kind(ItemRows items) throws IOException {
        return ItemKind.of(items.properties(), items.specs())
                .orElseThrow(() -> items.fault(
                        "its columns do not tell what its rows are: "
                                + String.join(
                                        ", ",
                                        items.specs().stream()
                                                .map(ColumnSpec::name)
                                                .toList()),
                        "Name them as Firn does: x and y of places, image.file and image.index of images."));
    }
}
