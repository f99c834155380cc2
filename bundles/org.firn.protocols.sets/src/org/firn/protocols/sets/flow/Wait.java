/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.flow;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.Step;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.common.OpenSet;

/** Passes a set on when a time has come and a file is there; holds no processor meanwhile. */
public final class Wait implements Protocol {
    private static final String PASSED = "passed";
    private static final String UNTIL = "until";
    private static final String FILE = "file";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Wait")
                .add(
                        Choice.input(),
                        ParameterSpec.string(UNTIL)
                                .label("Until")
                                .optional()
                                .help("A time in UTC, such as 2026-11-23T18:00:00Z."),
                        ParameterSpec.string(FILE)
                                .label("File")
                                .optional()
                                .help("A file that must be there. 'firn finish' ends the wait without it."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration
                .input(Choice.ITEMS)
                .ifPresent(items -> configuration.output(PASSED, items.type()).like(items));
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        ParameterValues values = run.parameters();
        Moment moment = new Moment(time(values), values.isSet(FILE) ? run.resolve(values.text(FILE)) : null);
        Step waited = plan.forEachArriving("wait", moment).process(item -> {});
        plan.step("pass").after(waited).run(Wait::pass);
    }

    private static @Nullable Instant time(ParameterValues values) throws ProtocolException {
        try {
            return values.isSet(UNTIL) ? Instant.parse(values.text(UNTIL)) : null;
        } catch (DateTimeParseException e) {
            throw new ProtocolException(
                    UNTIL,
                    "is '" + values.text(UNTIL) + "', which is no time",
                    "Write it like 2026-11-23T18:00:00Z.",
                    e);
        }
    }

    private static void pass(StepContext step) throws IOException, ProtocolException {
        try (OpenSet items = OpenSet.of(step.run(), Choice.ITEMS)) {
            Choice.give(step, PASSED, items.view());
        }
    }
}
