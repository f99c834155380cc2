/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.flow;

import java.io.IOException;
import java.util.List;
import org.firn.protocol.Approval;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocol.UserNeededException;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.common.OpenSet;

/** Passes a set on when somebody has looked at it and approved it. */
public final class AskApproval implements Protocol {
    private static final String APPROVED = "approved";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Approval")
                .add(Choice.input())
                .group("Decision")
                .add(Approval.parameters())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration
                .input(Choice.ITEMS)
                .ifPresent(items -> configuration.output(APPROVED, items.type()).like(items));
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("approve").run(AskApproval::approve);
    }

    private static void approve(StepContext step) throws IOException, ProtocolException, UserNeededException {
        Approval.require(step.run(), Choice.ITEMS);
        try (OpenSet items = OpenSet.of(step.run(), Choice.ITEMS)) {
            Choice.give(step, APPROVED, items.view());
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        ParameterValues values = report.parameters();
        return values.isSet(Approval.BY)
                ? List.of("Approved by %s at %s".formatted(values.text(Approval.BY), values.text(Approval.AT)))
                : List.of();
    }
}
