/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.comparison.AddedColumns;
import org.firn.protocols.sets.comparison.Comparisons;
import org.firn.protocols.sets.comparison.Figures;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.keys.RowMatch;
import org.firn.tables.view.TableView;

/** Says what is new, gone and changed between two sets of any kind, such as the outputs of two runs. */
public final class CompareSets implements Protocol {
    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final String KEY = "key";
    private static final String COLUMNS = "columns";
    private static final String LEFT_OUT = "leftOut";
    private static final String ABSOLUTE = "absoluteTolerance";
    private static final String RELATIVE = "relativeTolerance";
    private static final String BY_COLUMN = "columnTolerances";
    private static final String ADDED = "added";
    private static final String REMOVED = "removed";
    private static final String CHANGED = "changed";
    private static final int SHOWN_COLUMNS = 3;
    private static final ColumnSpec CHANGES = ColumnSpec.of("changes", ColumnType.INT32)
            .documented("Number of columns in which the item differs from the second set.");

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sets")
                .add(sets())
                .section("Comparison")
                .add(agreement())
                .build();
    }

    private static ParameterSpec[] sets() {
        return new ParameterSpec[] {
            ParameterSpec.input(FIRST, DataPackage.Literals.ITEM_SET)
                    .label("Old set")
                    .help("A set of any kind: what was."),
            ParameterSpec.input(SECOND, DataPackage.Literals.ITEM_SET)
                    .label("New set")
                    .help("Another set, for example the same output of another run: what is."),
            ParameterSpec.string(KEY)
                    .label("Items are the same by")
                    .defaultValue("id")
                    .help("One column of text or whole numbers, or several with commas between them. Each "
                            + "item of a set must have a key of its own.")
        };
    }

    private static ParameterSpec[] agreement() {
        return new ParameterSpec[] {
            ParameterSpec.string(COLUMNS)
                    .label("Columns to compare")
                    .optional()
                    .help("Names with commas between them; empty for all that both sets have."),
            ParameterSpec.string(LEFT_OUT)
                    .label("Columns to leave out")
                    .defaultValue("image.file, spectrum.file")
                    .optional()
                    .expert()
                    .help("Two runs never write the same files, so their paths say nothing."),
            ParameterSpec.number(ABSOLUTE)
                    .label("Absolute tolerance")
                    .atLeast(0)
                    .defaultValue(0.0)
                    .help("Numbers that differ by no more are the same, in the unit of each column. Angles "
                            + "in degrees are compared modulo 360°."),
            ParameterSpec.number(RELATIVE)
                    .label("Relative tolerance")
                    .range(0, 1)
                    .defaultValue(0.0)
                    .help("Numbers that differ by no more than this share of the greater one are the same, "
                            + "for example 1e-6. The wider tolerance counts."),
            ParameterSpec.string(BY_COLUMN)
                    .label("Tolerances of columns")
                    .optional()
                    .help("For single columns instead of the above, with commas between them: a column and "
                            + "a number in its unit, or a percentage, as in defocusU 10, score 1 %.")
        };
    }

    @Override
    public void configure(Configuration configuration) {
        try {
            Tolerance.parse(text(configuration.parameters(), BY_COLUMN), BY_COLUMN);
        } catch (ProtocolException e) {
            e.problems().forEach(configuration::problem);
        }
        if (Tolerance.split(configuration.parameters().text(KEY)).isEmpty()) {
            configuration.problem(Problem.error(KEY, "names no column", "Name one, such as id."));
        }
        configuration.input(FIRST).ifPresent(first -> {
            configuration.output(REMOVED, first.type()).like(first);
            configuration.output(CHANGED, first.type()).like(first).columns(CHANGES);
        });
        configuration
                .input(SECOND)
                .ifPresent(second -> configuration.output(ADDED, second.type()).like(second));
        configuration
                .output(Comparisons.STATISTICS, DataPackage.Literals.STATISTIC_SET)
                .columns(TableDifference.COLUMNS);
    }

    private static String text(ParameterValues values, String name) {
        return values.isSet(name) ? values.text(name) : "";
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("compare").run(CompareSets::compare);
    }

    private static void compare(StepContext step) throws IOException, ProtocolException {
        RunContext run = step.run();
        String[] key = Tolerance.split(run.parameters().text(KEY)).toArray(String[]::new);
        try (ItemTable first = Comparisons.openAny(run.input(FIRST), FIRST, key);
                ItemTable second = Comparisons.openAny(run.input(SECOND), SECOND, key)) {
            requireWhole(first, FIRST);
            requireWhole(second, SECOND);
            RowMatch match = Comparisons.match(first, second, SECOND, key);
            TableDifference difference = new TableDifference(first, second, match.rightOfLeft());
            Map<String, String> alone = compareColumns(run.parameters(), first, second, difference);
            int[] changes = difference.changes();
            long[] changed = LongStream.range(0, changes.length)
                    .filter(row -> changes[(int) row] > 0)
                    .toArray();
            step.output(REMOVED, TableView.of(first).rows(match.difference()).kept());
            step.output(ADDED, TableView.of(second).rows(match.onlyRight()).kept());
            step.output(
                    CHANGED,
                    new AddedColumns(first)
                            .add(CHANGES, changes)
                            .join(step, CHANGED)
                            .rows(changed)
                            .kept());
            difference.write(step.output(Comparisons.STATISTICS), alone);
        }
    }

    private static void requireWhole(ItemTable table, String where) throws ProtocolException {
        if (table.size() < TableView.of(table).size()) {
            throw new ProtocolException(
                    where,
                    "has lost items: " + table.damages(),
                    "Restore its table, or copy the other items to a new set, and compare that.");
        }
    }

    /** Compares all columns that are wanted; tells which sets have the others. */
    private static Map<String, String> compareColumns(
            ParameterValues values, ItemTable first, ItemTable second, TableDifference difference)
            throws ProtocolException {
        List<String> wanted = Tolerance.split(text(values, COLUMNS));
        Tolerance general = new Tolerance(values.number(ABSOLUTE), values.number(RELATIVE));
        Map<String, Tolerance> tolerances = Tolerance.parse(text(values, BY_COLUMN), BY_COLUMN);
        requireKnown(wanted, COLUMNS, first, second);
        requireKnown(List.copyOf(tolerances.keySet()), BY_COLUMN, first, second);
        Map<String, String> alone = new TreeMap<>();
        for (String name : wanted.isEmpty() ? names(first, second, values) : wanted) {
            if (first.schema().has(name) && second.schema().has(name)) {
                difference.compare(name, tolerances.getOrDefault(name, general));
            } else {
                alone.put(name, first.schema().has(name) ? FIRST : SECOND);
            }
        }
        return alone;
    }

    private static List<String> names(ItemTable first, ItemTable second, ParameterValues values) {
        List<String> names = new ArrayList<>(first.schema().names());
        second.schema().names().stream()
                .filter(name -> !first.schema().has(name))
                .forEach(names::add);
        names.removeAll(Tolerance.split(values.text(KEY)));
        names.removeAll(Tolerance.split(text(values, LEFT_OUT)));
        return names;
    }

    private static void requireKnown(List<String> names, String where, ItemTable first, ItemTable second)
            throws ProtocolException {
        for (String name : names) {
            if (!first.schema().has(name) && !second.schema().has(name)) {
                throw new ProtocolException(
                        where,
                        "names the column " + name + ", which neither set has",
                        "Choose from " + String.join(", ", first.schema().names()) + ".");
            }
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("%,d added, %,d removed, %,d changed"
                .formatted(size(report, ADDED), size(report, REMOVED), size(report, CHANGED)));
        for (int row = 0; row < SHOWN_COLUMNS; row++) {
            double changed = Figures.at(report, row, "changed").orElse(0);
            if (changed > 0) {
                String unit = Figures.textAt(report, row, "unit").orElse("");
                double most = Figures.at(report, row, "maxDifference").orElse(Double.NaN);
                lines.add("%s: %,.0f changed%s"
                        .formatted(
                                Figures.textAt(report, row, "column").orElse(""),
                                changed,
                                Double.isNaN(most) ? "" : ", by %.4g %s at most".formatted(most, unit)));
            }
        }
        return lines;
    }

    private static long size(RunReport report, String output) {
        return report.output(output)
                .map(InputData::header)
                .map(DataHeader::size)
                .map(size -> (long) size.orElse(0))
                .orElse(0L);
    }
}
