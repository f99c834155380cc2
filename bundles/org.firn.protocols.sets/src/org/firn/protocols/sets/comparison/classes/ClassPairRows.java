/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.classes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.firn.protocol.RowSink;
import org.firn.protocols.sets.comparison.Comparisons;
import org.firn.protocols.sets.comparison.classes.Contingency.Cell;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/** The statistics of a comparison of classifications: a row with the indices, then one for each pair of classes. */
final class ClassPairRows {
    static final String RAND = "randIndex";
    static final String ADJUSTED = "adjustedRandIndex";
    static final String INFORMATION = "normalizedMutualInformation";

    static final ColumnSpec[] COLUMNS = {
        ColumnSpec.of("firstClass", ColumnType.INT64).documented("A class of the first set; null for all together."),
        ColumnSpec.of("secondClass", ColumnType.INT64).documented("A class of the second set."),
        ColumnSpec.of("assigned", ColumnType.BOOLEAN).documented("Whether the two are taken for the same class."),
        ColumnSpec.of("count", ColumnType.INT64).documented("Particles that are in both."),
        ColumnSpec.of("firstSize", ColumnType.INT64).documented("Particles of the first class that both sets have."),
        ColumnSpec.of("secondSize", ColumnType.INT64).documented("Particles of the second class that both sets have."),
        ColumnSpec.of("jaccard", ColumnType.FLOAT64).documented("Overlap: count / (firstSize + secondSize - count)."),
        ColumnSpec.of(RAND, ColumnType.FLOAT64).documented("Rand index of the classifications, in the first row."),
        ColumnSpec.of(ADJUSTED, ColumnType.FLOAT64).documented("Rand index adjusted for chance, in the first row."),
        ColumnSpec.of(INFORMATION, ColumnType.FLOAT64)
                .documented("Mutual information by the mean of both entropies, in the first row.")
    };

    private ClassPairRows() {}

    /** Writes all; assigned pairs come first, by their classes. */
    static void write(Contingency contingency, Set<Cell> assigned, RowSink sink) {
        long id = 1;
        sink.row(id).set("count", contingency.items());
        Comparisons.figure(sink, RAND, contingency.randIndex());
        Comparisons.figure(sink, ADJUSTED, contingency.adjustedRandIndex());
        Comparisons.figure(sink, INFORMATION, contingency.normalizedMutualInformation());
        List<Cell> cells = new ArrayList<>(contingency.cells());
        cells.sort(Comparator.comparing(cell -> !assigned.contains(cell)));
        for (Cell cell : cells) {
            sink.row(++id)
                    .set("firstClass", contingency.firstClasses()[cell.first()])
                    .set("secondClass", contingency.secondClasses()[cell.second()])
                    .set("assigned", assigned.contains(cell))
                    .set("count", cell.count())
                    .set("firstSize", contingency.firstSize(cell.first()))
                    .set("secondSize", contingency.secondSize(cell.second()))
                    .set("jaccard", contingency.jaccard(cell));
        }
    }
}
