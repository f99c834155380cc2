/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.editing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.common.ComputedColumns;
import org.firn.protocols.sets.common.OpenSet;

/** Computes columns of a set from its columns. */
public final class EditColumns implements Protocol {
    private static final String EDITS = "edits";
    private static final String EDITED = "edited";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Columns")
                .add(
                        Choice.input(),
                        ParameterSpec.of(EDITS, ParameterType.TEXT)
                                .label("Columns to compute")
                                .help("One line a column, column = expression, for example ctf.phaseShift = 90 degree"
                                        + " or astigmatism = abs(ctf.defocusU - ctf.defocusV). A column that exists"
                                        + " keeps its type and unit, and the expression is converted; any other name"
                                        + " makes a new column. All expressions see the values from before. Ids"
                                        + " stay."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration
                .input(Choice.ITEMS)
                .ifPresent(items -> configuration.output(EDITED, items.type()).like(items));
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("edit").run(EditColumns::edit);
    }

    private static void edit(StepContext step) throws IOException, ProtocolException {
        try (OpenSet items = Choice.open(step)) {
            List<ColumnEdit> edits =
                    ColumnEdit.parse(EDITS, step.run().parameters().text(EDITS), items.schema());
            ComputedColumns computed = new ComputedColumns(items.table());
            edits.forEach(edit -> computed.add(edit.column(), edit.expression()));
            Choice.give(step, EDITED, computed.write(step.newTable(EDITED)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ProtocolException(
                    EDITS,
                    "give a value that its column cannot hold: " + e.getMessage(),
                    "Correct the expression, for example with coalesce(…, 0) where values are missing.",
                    e);
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        List<String> lines = new ArrayList<>();
        report.parameters()
                .text(EDITS)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(line.strip()));
        lines.add(0, "%,d columns of %,d items computed".formatted(lines.size(), Choice.size(report, EDITED)));
        return lines;
    }
}
