/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.flow;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.common.OpenSet;

/** Passes a whole set on to one of two outputs: what follows the other one is not run. */
public final class Branch implements Protocol {
    static final String MET = "met";
    static final String OTHERWISE = "otherwise";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Set")
                .add(Choice.input())
                .group("Decision")
                .add(Criterion.parameters())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(Choice.ITEMS).ifPresent(items -> {
            for (String name : List.of(MET, OTHERWISE)) {
                configuration.output(name, items.type()).like(items);
            }
        });
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("decide").run(Branch::decide);
    }

    private static void decide(StepContext step) throws IOException, ProtocolException {
        try (OpenSet items = OpenSet.of(step.run(), Choice.ITEMS)) {
            Criterion criterion = Criterion.of(items, step.run().parameters());
            step.log(criterion.text());
            Choice.give(step, criterion.met() ? MET : OTHERWISE, items.view());
        }
    }

    @Override
    public Optional<String> decidedAgainst(RunReport report, String output) throws ProtocolException, IOException {
        InputData data = report.inputs().get(Choice.ITEMS).get(0);
        try (OpenSet items = OpenSet.of(Choice.ITEMS, data)) {
            return Optional.of(Criterion.of(items, report.parameters()).text());
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of(report.output(MET).isPresent() ? "The condition is met" : "The condition is not met");
    }
}
