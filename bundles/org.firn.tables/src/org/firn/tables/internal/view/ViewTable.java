/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.firn.tables.Damage;
import org.firn.tables.TableSchema;
import org.firn.tables.internal.BlockTable;
import org.firn.tables.internal.RowBlock;

/** A view as a table. It shows what it showed when it was made, whatever happens to its bases. */
public final class ViewTable extends BlockTable {

    private final ViewPlan plan;
    private final Path file;
    private final UUID uuid;
    private final TableSchema schema;
    private final List<SourceBlocks> sources;
    private final Shown shown;
    private final List<Damage> lost = new CopyOnWriteArrayList<>();

    /**
     * Prepares to read a view.
     *
     * @param plan the view
     * @param file the view file; for a view that was not saved, its first base
     * @param uuid the identity of the view
     */
    public ViewTable(ViewPlan plan, Path file, UUID uuid) {
        this.plan = plan;
        this.file = file;
        this.uuid = uuid;
        this.schema = plan.schema();
        this.sources = SourceBlocks.of(plan, schema);
        this.shown = new Shown(sourceOf(0).map() instanceof RowSet set ? alongGroups(set) : evenly(), plan.rows());
    }

    /** The rows that come from one block of the source of the ids become a block: the block itself if it is whole. */
    private List<RowBlock> alongGroups(RowSet set) {
        List<RowBlock> blocks = new ArrayList<>();
        for (BoundBlock block : sourceOf(0).blocks()) {
            long from = set.rank(block.firstRow());
            int rows = (int) (set.rank(block.firstRow() + block.rows()) - from);
            if (rows == block.rows() && sources.size() == 1) {
                blocks.add(block.movedTo(from));
            } else if (rows > 0) {
                blocks.add(new ViewBlock(this, from, rows));
            }
        }
        return blocks;
    }

    private List<RowBlock> evenly() {
        List<RowBlock> blocks = new ArrayList<>();
        for (long row = 0; row < plan.rows(); row += Span.ROWS) {
            blocks.add(new ViewBlock(this, row, (int) Math.min(Span.ROWS, plan.rows() - row)));
        }
        return blocks;
    }

    /**
     * Tells how the view is made.
     *
     * @return its plan
     */
    public ViewPlan plan() {
        return plan;
    }

    List<SourceBlocks> sources() {
        return sources;
    }

    SourceBlocks sourceOf(int column) {
        return sources.get(plan.columns().get(column).source());
    }

    /** Takes note of rows that need something that is lost in a base. */
    void lost(ViewBlock block) {
        lost.add(new Damage(
                file,
                0,
                block.firstRow(),
                block.rows(),
                "they come from a lost group of one of the tables "
                        + plan.bases().stream().map(base -> base.table().file()).toList()));
    }

    @Override
    public Shown shown() {
        return shown;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public UUID uuid() {
        return uuid;
    }

    @Override
    public TableSchema schema() {
        return schema;
    }

    @Override
    public Map<String, String> properties() {
        return plan.properties();
    }

    @Override
    public boolean isClosed() {
        return true;
    }

    @Override
    public boolean refresh() {
        return false;
    }

    @Override
    public boolean awaitGrowth(Duration timeout) {
        return false;
    }

    @Override
    public List<Damage> damages() {
        List<Damage> damages = new ArrayList<>();
        for (Base base : plan.bases()) {
            damages.addAll(base.table().damages());
        }
        damages.addAll(lost);
        return damages;
    }

    @Override
    public Set<String> tags() {
        return Set.of();
    }

    @Override
    public Set<String> tagsFrom(long row) {
        return Set.of();
    }

    @Override
    public void close() {
        // mapped bytes are let go of when nobody reads them any more
    }
}
