/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.editing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.firn.protocols.sets.common.ItemwiseEdit;
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.ColumnSpec;
import org.firn.tables.expression.Expression;

/** Computes columns of a set from its columns. */
public final class EditColumns implements Protocol {
    private static final String EDITS = "edits";
    private static final String EDITED = "edited";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Columns")
                .add(
                        Choice.input().streaming(),
                        ParameterSpec.of(EDITS, ParameterType.TEXT)
                                .label("Columns to compute")
                                .help("One line a column, column = expression, for example ctf.phaseShift = 90 degree"
                                        + " or astigmatism = abs(ctf.defocusU - ctf.defocusV). A column that exists"
                                        + " keeps its type and unit, and the expression is converted; any other name"
                                        + " makes a new column. All expressions see the values from before. Ids"
                                        + " stay. Of a set that grows, items are taken as they come, unless an"
                                        + " expression asks about all of them."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration
                .input(Choice.ITEMS)
                .ifPresent(items -> configuration.output(EDITED, items.type()).like(items));
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        if (!run.isFollowing(Choice.ITEMS) || !planByItem(run, plan)) {
            plan.step("edit").repeats(Choice.ITEMS, Integer.MAX_VALUE).run(EditColumns::edit);
        }
    }

    private static boolean planByItem(RunContext run, Plan plan) throws ProtocolException {
        Map<ColumnSpec, Expression> computed = new LinkedHashMap<>();
        try (OpenSet items = OpenSet.of(run, Choice.ITEMS)) {
            ColumnEdit.parse(EDITS, run.parameters().text(EDITS), items.schema())
                    .forEach(edit -> computed.put(edit.column(), edit.expression()));
            return ItemwiseEdit.plan(run, plan, "editItems", EDITED, items, computed);
        } catch (IOException e) {
            throw new ProtocolException(Choice.ITEMS, "cannot be closed: " + e.getMessage(), "Resume the run.", e);
        }
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
