/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.coordinates;

import java.util.ArrayList;
import java.util.List;
import org.firn.protocol.RowSink;
import org.firn.protocols.sets.comparison.Comparisons;
import org.firn.protocols.sets.comparison.coordinates.Micrographs.Micrograph;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;

/** How well the sets agree: a row for each pair of sets, then one for each pair on each micrograph. */
final class AgreementRows {
    static final ColumnSpec[] COLUMNS = {
        ColumnSpec.of("first", ColumnType.INT32).documented("Number of a set in the form, from 1."),
        ColumnSpec.of("second", ColumnType.INT32).documented("Number of another set in the form."),
        ColumnSpec.of(Micrographs.ID, ColumnType.INT64).documented("The micrograph; null for all together."),
        ColumnSpec.of(Micrographs.NAME, ColumnType.STRING).documented("Its name; null for all together."),
        ColumnSpec.of("firstCount", ColumnType.INT64).documented("Coordinates of the first set."),
        ColumnSpec.of("secondCount", ColumnType.INT64).documented("Coordinates of the second set."),
        ColumnSpec.of("matched", ColumnType.INT64).documented("Pairs of a coordinate of each within the radius."),
        ColumnSpec.of("precision", ColumnType.FLOAT64).documented("matched / secondCount: the first set is the truth."),
        ColumnSpec.of("recall", ColumnType.FLOAT64).documented("matched / firstCount: the first set is the truth."),
        ColumnSpec.of("f1", ColumnType.FLOAT64).documented("Harmonic mean of precision and recall."),
        ColumnSpec.of("jaccard", ColumnType.FLOAT64).documented("matched / (firstCount + secondCount - matched)."),
        ColumnSpec.of("rmsDistance", ColumnType.FLOAT64, "px")
                .documented("Root mean square distance of the pairs, in pixels of the first set of the form.")
    };

    private record Pair(int first, int second) {}

    private record Row(Pair pair, Micrograph micrograph, Agreement agreement) {}

    private static final Micrograph ALL = new Micrograph(null, null);

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Agreement> overall = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    AgreementRows(int sets) {
        for (int first = 0; first < sets; first++) {
            for (int second = first + 1; second < sets; second++) {
                pairs.add(new Pair(first, second));
                overall.add(Agreement.NONE);
            }
        }
    }

    /** Adds a micrograph. */
    void add(CoordinateConsensus consensus, Micrograph micrograph, int number) {
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            Agreement agreement = consensus.agreement(number, pair.first(), pair.second());
            rows.add(new Row(pair, micrograph, agreement));
            overall.set(i, overall.get(i).plus(agreement));
        }
    }

    /** Writes everything. */
    void write(RowSink sink) {
        long id = 0;
        for (int i = 0; i < pairs.size(); i++) {
            write(sink.row(++id), new Row(pairs.get(i), ALL, overall.get(i)));
        }
        for (Row row : rows) {
            write(sink.row(++id), row);
        }
    }

    private static void write(RowSink sink, Row row) {
        Agreement agreement = row.agreement();
        sink.set("first", row.pair().first() + 1)
                .set("second", row.pair().second() + 1)
                .set("firstCount", agreement.first())
                .set("secondCount", agreement.second())
                .set("matched", agreement.matched());
        row.micrograph().write(sink);
        Comparisons.figure(sink, "precision", agreement.precision());
        Comparisons.figure(sink, "recall", agreement.recall());
        Comparisons.figure(sink, "f1", agreement.f1());
        Comparisons.figure(sink, "jaccard", agreement.jaccard());
        Comparisons.figure(sink, "rmsDistance", agreement.rmsDistance());
    }
}
