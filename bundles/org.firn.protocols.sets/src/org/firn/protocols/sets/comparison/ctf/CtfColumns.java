/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.ctf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RowSink;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.comparison.AddedColumns;
import org.firn.protocols.sets.comparison.Comparisons;
import org.firn.protocols.sets.comparison.ctf.CtfAgreement.Differences;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.view.TableView;

/** The columns of the first of several sets of CTFs, its rows judged by those of the others. Not thread-safe. */
final class CtfColumns {
    static final String DEFOCUS_DIFFERENCE = "defocusDifference";
    static final String AGREEMENT = "agreementResolution";
    static final String ESTIMATES = "estimates";

    private static final String ANGSTROM = "Å";
    private static final String[] MODEL = {"defocusU", "defocusV", "defocusAngle", "phaseShift"};

    /** What the first set gets in addition. */
    static final ColumnSpec[] ADDED = {
        ColumnSpec.of(DEFOCUS_DIFFERENCE, ColumnType.FLOAT64, ANGSTROM)
                .documented("Greatest difference of the mean defocus from another estimate."),
        ColumnSpec.of("astigmatismDifference", ColumnType.FLOAT64, ANGSTROM)
                .documented("Greatest length of the difference of the vectors of astigmatism, at twice its angle."),
        ColumnSpec.of(AGREEMENT, ColumnType.FLOAT64, ANGSTROM)
                .documented("Resolution up to which the phases of all estimates differ by less than 90 degrees."),
        ColumnSpec.of(ESTIMATES, ColumnType.INT32)
                .documented("Number of sets that agree within the limits, this one among them.")
    };

    private final List<double[][]> models = new ArrayList<>();
    private final List<CtfAgreement> agreements = new ArrayList<>();

    /** Reads the estimates of the rows of the first set. */
    void addFirst(ItemTable table) {
        models.add(read(table));
    }

    /** Reads another set, matched with the first by a key. */
    void add(ItemTable first, ItemTable table, String key, String where) throws ProtocolException {
        long[] partners = Comparisons.match(first, table, where, key).rightOfLeft();
        if (LongStream.of(partners).allMatch(row -> row < 0)) {
            throw new ProtocolException(
                    where,
                    "has no micrograph in common with the first set, told by " + key,
                    "Link sets of the same micrographs, or tell micrographs by the other of id and name.");
        }
        double[][] own = read(table);
        double[][] matched = new double[own.length][models.get(0)[0].length];
        for (int column = 0; column < own.length; column++) {
            for (int row = 0; row < matched[column].length; row++) {
                long partner = row < partners.length ? partners[row] : -1;
                matched[column][row] = partner < 0 ? Double.NaN : own[column][(int) partner];
            }
        }
        models.add(matched);
    }

    private static double[][] read(ItemTable table) {
        double[][] columns = new double[MODEL.length][];
        for (int i = 0; i < MODEL.length; i++) {
            columns[i] = AddedColumns.read(table, MODEL[i]);
        }
        return columns;
    }

    /** Judges every row of the first set. */
    void judge(double wavelength, Differences limits) {
        for (int row = 0; row < models.get(0)[0].length; row++) {
            List<CtfEstimate> estimates = new ArrayList<>();
            for (double[][] model : models) {
                CtfEstimate estimate = CtfEstimate.of(model[0][row], model[1][row], model[2][row], model[3][row]);
                // one that is not known stays out, unless it is to be judged
                if (estimates.isEmpty() || estimate.isKnown()) {
                    estimates.add(estimate);
                }
            }
            agreements.add(CtfAgreement.of(estimates, wavelength, limits));
        }
    }

    /** Gives the rows of the first set with enough votes, and the others. */
    void give(StepContext step, ItemTable first, int votes, boolean mean) throws IOException {
        long[] kept = LongStream.range(0, agreements.size())
                .filter(row -> agreements.get((int) row).agreeing().size() >= votes)
                .toArray();
        TableView view = differences(first).join(step, Choice.REJECTED);
        step.output(Choice.REJECTED, view.rows(kept).rejected());
        TableView keptView = mean ? means(differences(first)).join(step, Choice.KEPT) : view;
        step.output(Choice.KEPT, keptView.rows(kept).kept());
    }

    private AddedColumns differences(ItemTable first) {
        int[] estimates = agreements.stream()
                .mapToInt(agreement -> agreement.agreeing().size())
                .toArray();
        return new AddedColumns(first)
                .add(ADDED[0], values(agreement -> agreement.ofFirst().defocus()))
                .add(ADDED[1], values(agreement -> agreement.ofFirst().astigmatism()))
                .add(ADDED[2], values(agreement -> agreement.ofFirst().resolution()))
                .add(ADDED[3], estimates);
    }

    private AddedColumns means(AddedColumns columns) {
        return columns.add(ColumnSpec.of(MODEL[0], ColumnType.FLOAT64, ANGSTROM), values(agreement -> CtfEstimate.mean(
                                agreement.agreeing())
                        .u()))
                .add(ColumnSpec.of(MODEL[1], ColumnType.FLOAT64, ANGSTROM), values(agreement -> CtfEstimate.mean(
                                agreement.agreeing())
                        .v()))
                .add(ColumnSpec.of(MODEL[2], ColumnType.FLOAT64, "degree"), values(agreement -> CtfEstimate.mean(
                                agreement.agreeing())
                        .angle()))
                .add(ColumnSpec.of(MODEL[3], ColumnType.FLOAT64, "degree"), values(agreement -> CtfEstimate.mean(
                                agreement.agreeing())
                        .phaseShift()));
    }

    private double[] values(ToDoubleFunction<CtfAgreement> value) {
        return agreements.stream().mapToDouble(value).toArray();
    }

    /** Writes a row for each micrograph of the first set; differences are the greatest of any two estimates. */
    void writeStatistics(ItemTable first, RowSink sink) {
        ItemCursor row = first.cursor("id", "micrograph.id", "micrograph.name");
        while (row.next()) {
            CtfAgreement agreement = agreements.get((int) row.rowNumber());
            sink.row(row.getLong(0)).set("present", agreement.estimates().size());
            sink.set(ESTIMATES, agreement.agreeing().size());
            if (!row.isNull(1)) {
                sink.set("micrograph.id", row.getLong(1));
            }
            String name = row.getString(2);
            if (name != null) {
                sink.set("micrograph.name", name);
            }
            Comparisons.figure(
                    sink, "meanDefocus", CtfEstimate.mean(agreement.estimates()).mean());
            Comparisons.figure(sink, DEFOCUS_DIFFERENCE, agreement.ofAny().defocus());
            Comparisons.figure(sink, "astigmatismDifference", agreement.ofAny().astigmatism());
            Comparisons.figure(sink, AGREEMENT, agreement.ofAny().resolution());
        }
    }

    /** The columns of the statistics. */
    static ColumnSpec[] statistics() {
        return new ColumnSpec[] {
            ColumnSpec.of("micrograph.id", ColumnType.INT64).documented("The micrograph."),
            ColumnSpec.of("micrograph.name", ColumnType.STRING).documented("Its name."),
            ColumnSpec.of("present", ColumnType.INT32).documented("Number of sets that have an estimate."),
            ColumnSpec.of("meanDefocus", ColumnType.FLOAT64, ANGSTROM).documented("Mean defocus of all estimates."),
            ADDED[3],
            ADDED[0].documented("Greatest difference of the mean defocus of any two estimates."),
            ADDED[1].documented("Greatest difference of the astigmatism of any two estimates."),
            ADDED[2].documented("Resolution up to which the phases of any two differ by less than 90 degrees.")
        };
    }
}
