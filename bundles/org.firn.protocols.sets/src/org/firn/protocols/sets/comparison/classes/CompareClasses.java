/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.classes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.comparison.AddedColumns;
import org.firn.protocols.sets.comparison.Comparisons;
import org.firn.protocols.sets.comparison.Figures;
import org.firn.protocols.sets.comparison.classes.Contingency.Cell;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.view.TableView;

/** Says which classes of two classifications are the same, and keeps the particles that are in such classes in both. */
public final class CompareClasses implements Protocol {
    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final String FIRST_COLUMN = "firstColumn";
    private static final String SECOND_COLUMN = "secondColumn";
    private static final String OVERLAP = "overlapLimit";
    private static final String CLASS = "classId";
    /** A particle without a class; no class has this id. */
    private static final long NONE = 0;

    private static final ColumnSpec OTHER_CLASS = ColumnSpec.of("otherClass", ColumnType.INT64)
            .documented("Class of the particle in the second set; null for none.");

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sets")
                .add(
                        ParameterSpec.input(FIRST, DataPackage.Literals.PARTICLE_SET)
                                .label("Classified particles")
                                .help("Particles that were classified, in two or three dimensions."),
                        ParameterSpec.input(SECOND, DataPackage.Literals.PARTICLE_SET)
                                .label("Other classification")
                                .help("The same particles, or many of them, by id, as they were classified otherwise."),
                        ParameterSpec.string(FIRST_COLUMN)
                                .label("Class of the first")
                                .defaultValue(CLASS)
                                .expert()
                                .help("The column, of whole numbers, that tells the class; 0 is none."),
                        ParameterSpec.string(SECOND_COLUMN)
                                .label("Class of the second")
                                .defaultValue(CLASS)
                                .expert()
                                .help("The column, of whole numbers, that tells the class; 0 is none."))
                .section("Agreement")
                .add(ParameterSpec.number(OVERLAP)
                        .label("Smallest overlap")
                        .range(0, 1)
                        .defaultValue(0.0)
                        .help("Two classes are the same only when the particles in both are at least this share of "
                                + "those in any of the two. Each class is the same as one other at most."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(FIRST).ifPresent(first -> {
            for (String name : List.of(Choice.KEPT, Choice.REJECTED)) {
                configuration.output(name, first.type()).like(first).columns(OTHER_CLASS);
            }
        });
        configuration
                .output(Comparisons.STATISTICS, DataPackage.Literals.STATISTIC_SET)
                .columns(ClassPairRows.COLUMNS);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("compare").run(CompareClasses::compare);
    }

    private static void compare(StepContext step) throws IOException, ProtocolException {
        RunContext run = step.run();
        String firstColumn = run.parameters().text(FIRST_COLUMN);
        String secondColumn = run.parameters().text(SECOND_COLUMN);
        try (ItemTable first = Comparisons.open(run.input(FIRST), FIRST, firstColumn);
                ItemTable second = Comparisons.open(run.input(SECOND), SECOND, secondColumn)) {
            long[] own = classes(first, firstColumn, FIRST_COLUMN);
            long[] other = gather(
                    classes(second, secondColumn, SECOND_COLUMN),
                    Comparisons.match(first, second, SECOND, "id").rightOfLeft(),
                    own.length);
            Contingency contingency = contingency(own, other);
            Set<Cell> assigned = ClassPairs.assigned(contingency);
            if (!ClassPairs.isExact(contingency)) {
                step.log("There are too many classes for the best assignment: pairs are taken from the largest on");
            }
            double limit = run.parameters().number(OVERLAP);
            assigned.removeIf(cell -> contingency.jaccard(cell) < limit);
            long[] kept = kept(own, other, contingency, assigned);
            TableView view =
                    new AddedColumns(first).add(OTHER_CLASS, other, NONE).join(step, Choice.KEPT);
            Choice.give(step, view.rows(kept));
            ClassPairRows.write(contingency, assigned, step.output(Comparisons.STATISTICS));
        }
    }

    /** The classes by row number. */
    private static long[] classes(ItemTable table, String column, String where) throws ProtocolException {
        if (!table.schema().column(column).type().isWhole()) {
            throw new ProtocolException(
                    where,
                    "names the column " + column + ", which does not hold whole numbers",
                    "Name a column with the ids of classes, such as " + CLASS + ".");
        }
        long[] classes = new long[Math.toIntExact(TableView.of(table).size())];
        ItemCursor row = table.cursor(column);
        while (row.next()) {
            classes[(int) row.rowNumber()] = row.isNull(0) ? NONE : row.getLong(0);
        }
        return classes;
    }

    private static long[] gather(long[] classes, long[] partners, int rows) {
        long[] gathered = new long[rows];
        for (int i = 0; i < Math.min(rows, partners.length); i++) {
            gathered[i] = partners[i] < 0 ? NONE : classes[(int) partners[i]];
        }
        return gathered;
    }

    private static Contingency contingency(long[] own, long[] other) throws ProtocolException {
        int[] classified = IntStream.range(0, own.length)
                .filter(row -> own[row] != NONE && other[row] != NONE)
                .toArray();
        if (classified.length == 0) {
            throw new ProtocolException(
                    SECOND,
                    "has no particle with a class that has one in the first set, too",
                    "Link two classifications of the same particles, and check the columns of the classes.");
        }
        return new Contingency(
                Arrays.stream(classified).mapToLong(row -> own[row]).toArray(),
                Arrays.stream(classified).mapToLong(row -> other[row]).toArray());
    }

    private static long[] kept(long[] own, long[] other, Contingency contingency, Set<Cell> assigned) {
        Map<Long, Long> same = new HashMap<>();
        for (Cell cell : assigned) {
            same.put(contingency.firstClasses()[cell.first()], contingency.secondClasses()[cell.second()]);
        }
        return IntStream.range(0, own.length)
                .filter(row -> other[row] != NONE && same.getOrDefault(own[row], NONE) == other[row])
                .asLongStream()
                .toArray();
    }

    @Override
    public List<String> summary(RunReport report) {
        List<String> lines = new ArrayList<>(Choice.summary(report));
        Figures.at(report, 0, ClassPairRows.ADJUSTED)
                .ifPresent(adjusted -> lines.add("Rand index %.3f, adjusted for chance %.3f"
                        .formatted(Figures.at(report, 0, ClassPairRows.RAND).orElse(Double.NaN), adjusted)));
        Figures.at(report, 0, ClassPairRows.INFORMATION)
                .ifPresent(information -> lines.add("normalized mutual information %.3f".formatted(information)));
        return lines;
    }

    @Override
    public String methods(RunReport report) {
        ParameterValues values = report.parameters();
        return ("Classes of two classifications were paired so that the most particles are in both [Kuhn1955], and "
                        + "particles were kept in pairs with an overlap of at least %s. The classifications were "
                        + "compared by the Rand index [Rand1971], also adjusted for chance [Hubert1985], and by their "
                        + "mutual information [Vinh2010].")
                .formatted(values.number(OVERLAP));
    }

    @Override
    public List<Citation> citations() {
        return List.of(
                new Citation(
                        "Kuhn1955",
                        "Kuhn, H. W.",
                        "The Hungarian method for the assignment problem",
                        "Nav Res Logist Q",
                        1955,
                        "10.1002/nav.3800020109"),
                new Citation(
                        "Rand1971",
                        "Rand, W. M.",
                        "Objective criteria for the evaluation of clustering methods",
                        "J Am Stat Assoc",
                        1971,
                        "10.1080/01621459.1971.10482356"),
                new Citation(
                        "Hubert1985",
                        "Hubert, L. and Arabie, P.",
                        "Comparing partitions",
                        "J Classif",
                        1985,
                        "10.1007/BF01908075"),
                new Citation(
                        "Vinh2010",
                        "Vinh, N. X. and Epps, J. and Bailey, J.",
                        "Information theoretic measures for clusterings comparison: variants, properties, "
                                + "normalization and correction for chance",
                        "J Mach Learn Res",
                        2010,
                        ""));
    }
}
