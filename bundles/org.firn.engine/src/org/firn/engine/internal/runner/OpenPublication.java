/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.firn.engine.internal.data.StageTable;
import org.firn.protocol.DataHeader;

/** Lets others follow the outputs of a stage while they grow. Used by one thread. */
final class OpenPublication implements StagePublication {
    /** Before as many items have been seen, a share of failed ones says little. */
    private static final long LEAST_JUDGED = 20;

    private final Execution execution;
    private final PlannedStage stage;
    private final StageTables tables;
    private final String itemType;
    private final StagePulse pulse;
    private boolean announced;

    /** @param itemType the name of the type of the items; empty when they are no items of a set */
    OpenPublication(Execution execution, PlannedStage stage, StageTables tables, String itemType, StagePulse pulse) {
        this.execution = execution;
        this.stage = stage;
        this.tables = tables;
        this.itemType = itemType;
        this.pulse = pulse;
    }

    @Override
    public void published(List<HandledItem> batch) throws IOException {
        if (!announced) {
            tables.announce();
            announced = true;
        }
        if (!itemType.isEmpty()) {
            tables.pass(itemType, batch);
        }
        List<DataHeader> headers = new ArrayList<>();
        for (Map.Entry<String, StageTable> table : tables.tables().entrySet()) {
            headers.add(header(table.getKey(), table.getValue()));
        }
        execution.listener().open(execution.results().open(headers));
        pulse.published(batch.size());
    }

    private DataHeader header(String output, StageTable table) throws IOException {
        return OutputPublisher.header(execution.given().output(output))
                .with(Map.of(
                        DataHeader.TABLE,
                        execution.paths().stored().toStored(table.file()),
                        DataHeader.SIZE,
                        table.size(),
                        "state",
                        "OPEN"));
    }

    @Override
    public boolean tooManyFailed(ItemFailures failures, long total) {
        return failures.tooMany(LEAST_JUDGED);
    }
}
