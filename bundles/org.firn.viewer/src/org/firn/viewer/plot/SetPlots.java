/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.plot;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;

/** The plots of a set, made from its table. */
final class SetPlots implements PlotSource {

    /** Draws a plot for an item. */
    interface Drawing {
        Plot draw(ItemTable table, String item) throws IOException;
    }

    private record Kind(@Nullable String itemColumn, Drawing drawing) {}

    private final ItemTable table;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    SetPlots(ItemTable table) {
        this.table = table;
    }

    /** Adds a plot of all items together. */
    SetPlots with(String name, Drawing drawing) {
        kinds.put(name, new Kind(null, drawing));
        return this;
    }

    /** Adds a plot of the rows with one text in a column. */
    SetPlots with(String name, String itemColumn, Drawing drawing) {
        kinds.put(name, new Kind(itemColumn, drawing));
        return this;
    }

    @Override
    public List<String> kinds() {
        return List.copyOf(kinds.keySet());
    }

    private Kind kind(String name) {
        Kind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("There is no plot " + name + " but " + kinds.keySet());
        }
        return kind;
    }

    @Override
    public List<String> items(String kind) {
        String column = kind(kind).itemColumn;
        if (column == null || !table.schema().has(column)) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (String name : table.strings(column)) {
            if (name != null) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    @Override
    public Plot plot(String kind, String item) throws IOException {
        return table.size() == 0
                ? Plot.empty(kind, "There is nothing in the set yet.")
                : kind(kind).drawing.draw(table, item);
    }

    @Override
    public boolean refresh() throws IOException {
        return table.refresh();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
