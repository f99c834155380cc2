/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.firn.engine.internal.data.OutputSchemas;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;

/** What a stage takes its items, and the rows that belong to them, from. */
final class StageInputs {
    private final Execution execution;
    private final PlannedStage stage;

    StageInputs(Execution execution, PlannedStage stage) {
        this.execution = execution;
        this.stage = stage;
    }

    /** Whether more items, or rows that belong to them, may come. */
    boolean isOpen() {
        return stage.stream() != null
                || stage.input() != null && isOpen(stage.input())
                || stage.joins().keySet().stream().anyMatch(this::isOpen);
    }

    private boolean isOpen(String input) {
        return execution
                .given()
                .optionalInput(input)
                .filter(data -> data.header().isOpen())
                .isPresent();
    }

    /** The name of the type of the items, by which others know them; empty when they are no items of a set. */
    String itemType() {
        String input = stage.input();
        return input == null
                ? ""
                : OutputSchemas.itemType(execution.given().input(input).header().type())
                        .getName();
    }

    /** The rows of the input and of those that it is joined with; followed where they grow. */
    ItemFeed feed() throws ProtocolException, IOException {
        String input = stage.input();
        List<JoinedRows> joins = new ArrayList<>();
        FollowedTable own = table(execution.given().input(input));
        for (Map.Entry<String, String> join : stage.joins().entrySet()) {
            InputData data = execution.given().optionalInput(join.getKey()).orElse(null);
            if (data != null) {
                joins.add(new JoinedRows(join.getKey(), join.getValue(), itemType(), table(data)));
            }
        }
        return new TableFeed(own, joins);
    }

    private FollowedTable table(InputData data) throws ProtocolException {
        return data.header().isOpen()
                ? FollowedTable.open(
                        data.openTable(),
                        execution.control(),
                        execution.services().workers())
                : FollowedTable.complete(data.openTable());
    }
}
