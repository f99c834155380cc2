/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.alignment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.firn.formats.geometry.SymmetryGroup;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
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
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.comparison.AddedColumns;
import org.firn.protocols.sets.comparison.Comparisons;
import org.firn.protocols.sets.comparison.Distribution;
import org.firn.protocols.sets.comparison.Figures;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
import org.firn.tables.view.TableView;

/** Keeps the particles whose orientations and shifts two alignments agree on. */
public final class CompareAlignments implements Protocol {
    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final String SYMMETRY = "symmetry";
    private static final String ANGLE = "angleLimit";
    private static final String SHIFT = "shiftLimit";
    private static final String MEAN = "mean";
    private static final String ALIGNMENT = "alignment";
    private static final String NONE = "NONE";
    private static final String SAMPLING_RATE = "samplingRate";
    private static final String DEGREE = "degree";
    private static final ColumnSpec[] ADDED = {
        ColumnSpec.of("angularDistance", ColumnType.FLOAT64, DEGREE)
                .documented("Smallest rotation between the orientations, modulo the symmetry."),
        ColumnSpec.of("shiftDistance", ColumnType.FLOAT64, "Å").documented("Distance of the shifts."),
        ColumnSpec.of("directionDistance", ColumnType.FLOAT64, DEGREE)
                .documented("Smallest angle between the directions of projection, modulo the symmetry."),
        ColumnSpec.of("inPlaneDifference", ColumnType.FLOAT64, DEGREE)
                .documented("By how much the image is turned in its plane, from the second set to the first.")
    };

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sets")
                .add(sets())
                .section("Agreement")
                .add(agreement())
                .build();
    }

    private static ParameterSpec[] sets() {
        return new ParameterSpec[] {
            ParameterSpec.input(FIRST, DataPackage.Literals.PARTICLE_SET)
                    .label("Particles")
                    .help("Particles with an alignment, which are judged by that of the other set."),
            ParameterSpec.input(SECOND, DataPackage.Literals.PARTICLE_SET)
                    .label("Other alignment")
                    .help("The same particles (by id) with another alignment of the same kind, to the same "
                            + "reference in the same place. The pixel size may be another.")
        };
    }

    private static ParameterSpec[] agreement() {
        return new ParameterSpec[] {
            ParameterSpec.string(SYMMETRY)
                    .label("Symmetry")
                    .defaultValue("C1")
                    .help("Point group of the reference: C1, C2 …, D2 …, T, O or I1 to I4 (I is I2). "
                            + "Orientations that differ by a symmetry operation are the same."),
            ParameterSpec.number(ANGLE)
                    .label("Largest angular distance")
                    .unit(DEGREE)
                    .range(0, 180)
                    .defaultValue(5.0)
                    .help("The smallest rotation from one orientation to the other."),
            ParameterSpec.number(SHIFT)
                    .label("Largest shift distance")
                    .unit("Å")
                    .range(0, 10_000)
                    .defaultValue(5.0)
                    .help("The distance between the places of the particle in its image."),
            ParameterSpec.flag(MEAN)
                    .label("Keep the mean of both")
                    .help("The kept particles get the orientation and the shift in the middle of both, not "
                            + "mirrored.")
        };
    }

    @Override
    public void configure(Configuration configuration) {
        try {
            SymmetryGroup.parse(configuration.parameters().text(SYMMETRY));
        } catch (IllegalArgumentException e) {
            configuration.problem(Problem.error(SYMMETRY, "is no point group: " + e.getMessage(), ""));
        }
        configuration.input(FIRST).ifPresent(first -> {
            for (String name : List.of(Choice.KEPT, Choice.REJECTED)) {
                configuration.output(name, first.type()).like(first).columns(ADDED);
            }
            configuration.input(SECOND).ifPresent(second -> requireSameKind(configuration, first, second));
        });
        configuration
                .output(Comparisons.STATISTICS, DataPackage.Literals.STATISTIC_SET)
                .columns(Distribution.COLUMNS.toArray(ColumnSpec[]::new));
    }

    private static void requireSameKind(Configuration configuration, DataHeader first, DataHeader second) {
        String wanted = kind(first);
        String found = kind(second);
        if (wanted.equals(NONE) || found.equals(NONE)) {
            configuration.problem(Problem.error(
                    wanted.equals(NONE) ? FIRST : SECOND, "has no alignment", "Link particles that were aligned."));
        } else if (!wanted.equals(found)) {
            configuration.problem(Problem.error(
                    SECOND,
                    "has an alignment of the kind " + found + ", but the first set one of the kind " + wanted,
                    "Link two alignments of one kind."));
        }
    }

    private static String kind(DataHeader set) {
        return set.text(ALIGNMENT).orElse(NONE);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("compare").run(CompareAlignments::compare);
    }

    private static void compare(StepContext step) throws IOException, ProtocolException {
        RunContext run = step.run();
        ParameterValues values = run.parameters();
        SymmetryGroup group = SymmetryGroup.parse(values.text(SYMMETRY));
        double rate = samplingRate(run, FIRST);
        try (ItemTable first = Comparisons.open(run.input(FIRST), FIRST, Poses.COLUMNS);
                ItemTable second = Comparisons.open(run.input(SECOND), SECOND, Poses.COLUMNS)) {
            Poses own = Poses.read(first, rate);
            Poses other = Poses.read(second, samplingRate(run, SECOND)).at(partners(first, second), own.size());
            Poses.Distances distances = Poses.distances(own, other, group);
            boolean[] within = distances.within(values.number(ANGLE), values.number(SHIFT));
            long[] kept = IntStream.range(0, within.length)
                    .filter(row -> within[row])
                    .asLongStream()
                    .toArray();
            TableView view = added(first, distances).join(step, Choice.REJECTED);
            step.output(Choice.REJECTED, view.rows(kept).rejected());
            TableView keptView = values.flag(MEAN)
                    ? addMean(added(first, distances), Poses.mean(own, other, group, within), rate)
                            .join(step, Choice.KEPT)
                    : view;
            step.output(Choice.KEPT, keptView.rows(kept).kept());
            Distribution.write(
                    view.table(),
                    List.of(ADDED[0].name(), ADDED[1].name(), ADDED[2].name()),
                    step.output(Comparisons.STATISTICS));
        }
    }

    private static double samplingRate(RunContext run, String input) throws ProtocolException {
        double rate = run.input(input).header().number(SAMPLING_RATE).orElse(0);
        if (!(rate > 0)) {
            throw new ProtocolException(
                    input,
                    "does not know the size of a pixel, which shifts in Å need",
                    "Give it where the particles are imported.");
        }
        return rate;
    }

    private static long[] partners(ItemTable first, ItemTable second) throws ProtocolException {
        long[] partners = Comparisons.match(first, second, SECOND, "id").rightOfLeft();
        if (LongStream.of(partners).allMatch(row -> row < 0)) {
            throw new ProtocolException(
                    SECOND, "has no particle in common with the first set", "Link alignments of the same particles.");
        }
        return partners;
    }

    private static AddedColumns added(ItemTable first, Poses.Distances distances) {
        return new AddedColumns(first)
                .add(ADDED[0], distances.rotation())
                .add(ADDED[1], distances.shift())
                .add(ADDED[2], distances.direction())
                .add(ADDED[3], distances.inPlane());
    }

    private static AddedColumns addMean(AddedColumns columns, Poses mean, double samplingRate) {
        Poses.scale(mean.x(), 1 / samplingRate);
        Poses.scale(mean.y(), 1 / samplingRate);
        double[][] values = {mean.rot(), mean.tilt(), mean.psi(), mean.x(), mean.y()};
        for (int i = 0; i < values.length; i++) {
            columns.add(ColumnSpec.of(Poses.COLUMNS[i], ColumnType.FLOAT64, i < 3 ? DEGREE : "px"), values[i]);
        }
        return columns.add(ColumnSpec.of(Poses.MIRRORED, ColumnType.BOOLEAN), new boolean[mean.size()]);
    }

    @Override
    public List<String> summary(RunReport report) {
        List<String> lines = new ArrayList<>(Choice.summary(report));
        Figures.at(report, Distribution.medianRow(0), "value")
                .ifPresent(median -> lines.add("median angular distance %.2f°".formatted(median)));
        Figures.at(report, Distribution.medianRow(1), "value")
                .ifPresent(median -> lines.add("median shift distance %.2f Å".formatted(median)));
        return lines;
    }

    @Override
    public String methods(RunReport report) {
        ParameterValues values = report.parameters();
        return ("Particles were kept where two alignments agree within %s° and %s Å, modulo the point group %s, by the "
                        + "smallest rotation between orientations [Huynh2009].")
                .formatted(values.number(ANGLE), values.number(SHIFT), values.text(SYMMETRY));
    }

    @Override
    public List<Citation> citations() {
        return List.of(new Citation(
                "Huynh2009",
                "Huynh, D. Q.",
                "Metrics for 3D rotations: comparison and analysis",
                "J Math Imaging Vis",
                2009,
                "10.1007/s10851-009-0161-2"));
    }
}
