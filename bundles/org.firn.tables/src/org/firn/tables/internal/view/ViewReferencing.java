/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.firn.tables.TableException;
import org.firn.tables.internal.FitTable;

/** Names the parts of a view for its file. */
final class ViewReferencing {

    private final ViewPlan plan;
    private final Path file;
    private final List<Base> bases;
    private final List<RowMap> maps = new ArrayList<>();

    ViewReferencing(ViewPlan plan, Path file) {
        this.plan = plan;
        this.file = file;
        this.bases = plan.bases();
        for (Source source : plan.sources()) {
            if (mapNumber(source.map()) < 0) {
                maps.add(source.map());
            }
        }
    }

    /** The row maps, each once. */
    List<RowMap> maps() {
        return maps;
    }

    private int mapNumber(RowMap map) {
        for (int i = 0; i < maps.size(); i++) {
            if (maps.get(i) == map) {
                return i;
            }
        }
        return -1;
    }

    private int baseNumber(Base base) {
        for (int i = 0; i < bases.size(); i++) {
            if (bases.get(i).isSame(base)) {
                return i;
            }
        }
        throw new IllegalStateException(
                "The view does not know its own base " + base.table().file());
    }

    ViewDescription describe() throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent()).toRealPath();
        List<BaseReference> references = new ArrayList<>();
        for (Base base : bases) {
            references.add(reference(base, folder));
        }
        List<ViewDescription.SourceReference> sources = new ArrayList<>();
        for (Source source : plan.sources()) {
            sources.add(new ViewDescription.SourceReference(
                    source.bases().stream().map(this::baseNumber).toList(), mapNumber(source.map())));
        }
        List<ViewDescription.ColumnReference> bindings =
                plan.columns().stream().map(this::reference).toList();
        return new ViewDescription(plan.schema(), plan.properties(), references, sources, bindings);
    }

    private BaseReference reference(Base base, Path folder) throws IOException {
        FitTable table = base.table();
        if (!table.isClosed()) {
            throw new TableException(
                    file,
                    "cannot be saved as a view: its table " + table.file() + " is still being written; wait until its"
                            + " writer has closed it and open it again, or copy the rows that it has now");
        }
        try {
            Path real = table.file().toRealPath();
            boolean related = Objects.equals(real.getRoot(), folder.getRoot());
            String path = (related ? folder.relativize(real) : real).toString().replace('\\', '/');
            return new BaseReference(path, table.uuid(), base.rows(), true);
        } catch (NoSuchFileException e) {
            throw new TableException(
                    file,
                    "cannot be saved as a view: its table " + table.file() + " has been moved or deleted; copy the"
                            + " view to a table of its own instead",
                    e);
        }
    }

    private ViewDescription.ColumnReference reference(ViewColumn column) {
        List<Base> own = plan.sources().get(column.source()).bases();
        List<ViewDescription.Origin> from = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Binding binding = column.bindings().get(i);
            String name = binding.column() < 0
                    ? ""
                    : own.get(i).table().schema().column(binding.column()).name();
            from.add(new ViewDescription.Origin(name, binding.scale()));
        }
        return new ViewDescription.ColumnReference(column.source(), from);
    }
}
