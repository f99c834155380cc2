/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.coordinates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.comparison.Comparisons;
import org.firn.protocols.sets.comparison.Figures;
import org.firn.protocols.sets.comparison.Votes;
import org.firn.protocols.sets.comparison.coordinates.Micrographs.Micrograph;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;

/** Keeps the coordinates that several sets agree on, and says how well the sets agree. */
public final class CompareCoordinates implements Protocol {
    private static final String COORDINATES = "coordinates";
    private static final String RADIUS = "radius";
    private static final String UNIT = "radiusUnit";
    private static final String POSITION = "position";
    private static final String SAMPLING_RATE = "samplingRate";
    private static final String PIXEL = "px";
    private static final String ANGSTROM = "Å";

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
            ParameterSpec.multiInput(COORDINATES, 2, DataPackage.Literals.COORDINATE_SET)
                    .label("Coordinates")
                    .help("Two or more sets of coordinates on the same micrographs. Positions are given in "
                            + "pixels of the first; those of sets with another pixel size are scaled."),
            Comparisons.micrographKey()
        };
    }

    private static ParameterSpec[] agreement() {
        return new ParameterSpec[] {
            ParameterSpec.number(RADIUS)
                    .label("Radius")
                    .range(0, 100_000)
                    .help("Coordinates of different sets that are no farther apart are the same particle. "
                            + "A fifth to a third of the particle's diameter is usual."),
            ParameterSpec.choice(
                            UNIT,
                            new ParameterSpec.Choice(PIXEL, "px of the first set"),
                            new ParameterSpec.Choice(ANGSTROM, ANGSTROM))
                    .label("Unit of the radius")
                    .help("Å needs the pixel size of the micrographs."),
            Votes.parameter("How many sets must have a particle: -1 for all of them, 1 for the union."),
            ParameterSpec.choice(
                            POSITION,
                            new ParameterSpec.Choice("mean", "the mean of the sets"),
                            new ParameterSpec.Choice("first", "that of the first set that has it"))
                    .label("Position")
                    .help("Where the particle is then said to be.")
        };
    }

    @Override
    public void configure(Configuration configuration) {
        List<DataHeader> sets = configuration.inputs(COORDINATES);
        Votes.check(configuration, sets.size());
        for (String name : List.of(Choice.KEPT, Choice.REJECTED)) {
            var output = configuration.output(name, DataPackage.Literals.COORDINATE_SET);
            sets.stream().findFirst().ifPresent(output::like);
            output.columns(
                    ColumnSpec.of("votes", ColumnType.INT32).documented("Number of sets that have the particle."),
                    ColumnSpec.of("spread", ColumnType.FLOAT64, PIXEL)
                            .documented("Root mean square distance of the sets' coordinates from this one."));
        }
        configuration
                .output(Comparisons.STATISTICS, DataPackage.Literals.STATISTIC_SET)
                .columns(AgreementRows.COLUMNS);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("compare").run(CompareCoordinates::compare);
    }

    private static void compare(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        Micrographs micrographs =
                new Micrographs(values.text(Comparisons.MICROGRAPH).equals("name"));
        List<PickedSet> sets = read(step.run().inputs(COORDINATES), micrographs);
        int votes = Votes.needed(values, sets.size());
        CoordinateConsensus consensus = new CoordinateConsensus(
                sets,
                new CoordinateConsensus.Rule(
                        radius(step.run()), votes, values.text(POSITION).equals("mean")));
        RowSink kept = step.output(Choice.KEPT);
        RowSink rejected = step.output(Choice.REJECTED);
        AgreementRows agreements = new AgreementRows(sets.size());
        for (int number = 0; number < micrographs.size(); number++) {
            Micrograph micrograph = micrographs.get(number);
            consensus.write(micrograph, number, kept, rejected);
            agreements.add(consensus, micrograph, number);
            step.progress(number + 1L, micrographs.size(), "micrographs");
        }
        agreements.write(step.output(Comparisons.STATISTICS));
    }

    private static List<PickedSet> read(List<InputData> inputs, Micrographs micrographs)
            throws IOException, ProtocolException {
        double first = samplingRate(inputs.get(0));
        List<PickedSet> sets = new ArrayList<>();
        int shared = 0;
        for (int i = 0; i < inputs.size(); i++) {
            String where = Comparisons.place(COORDINATES, i);
            int before = micrographs.size();
            try (ItemTable table = Comparisons.open(inputs.get(i), where, PickedSet.COLUMNS)) {
                double own = samplingRate(inputs.get(i));
                // a pixel size that is not known is taken for the same
                double scale = own > 0 && first > 0 ? own / first : 1;
                sets.add(PickedSet.read(table, where, micrographs, scale));
            }
            if (i > 0 && sets.get(i).micrographCount() > micrographs.size() - before) {
                shared++;
            }
        }
        if (shared == 0) {
            throw new ProtocolException(
                    COORDINATES,
                    "have no micrograph in common, so no coordinate can be found twice",
                    "Link sets of the same micrographs, or tell micrographs by the other of id and name.");
        }
        sets.forEach(set -> set.index(micrographs.size()));
        return sets;
    }

    private static double samplingRate(InputData input) {
        return input.header().number(SAMPLING_RATE).orElse(0);
    }

    /** The radius in px of the first set. */
    private static double radius(RunContext run) throws ProtocolException {
        double radius = run.parameters().number(RADIUS);
        if (run.parameters().text(UNIT).equals(PIXEL)) {
            return radius;
        }
        double rate = samplingRate(run.inputs(COORDINATES).get(0));
        if (!(rate > 0)) {
            throw new ProtocolException(
                    UNIT,
                    "is Å, but the first set does not know the size of a pixel",
                    "Give the radius in px, or the pixel size where the coordinates are imported.");
        }
        return radius / rate;
    }

    @Override
    public List<String> summary(RunReport report) {
        List<String> lines = new ArrayList<>(Choice.summary(report));
        int sets = report.inputs().getOrDefault(COORDINATES, List.of()).size();
        int row = 0;
        for (int first = 1; first <= sets; first++) {
            for (int second = first + 1; second <= sets; second++, row++) {
                String line = line(report, row, first, second);
                if (line != null) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static @Nullable String line(RunReport report, int row, int first, int second) {
        OptionalDouble f1 = Figures.at(report, row, "f1");
        if (f1.isEmpty()) {
            return null;
        }
        return "sets %d and %d: %,.0f matched, F1 %.3f, Jaccard %.3f, rms distance %.2f px"
                .formatted(
                        first,
                        second,
                        Figures.at(report, row, "matched").orElse(0),
                        f1.getAsDouble(),
                        Figures.at(report, row, "jaccard").orElse(0),
                        Figures.at(report, row, "rmsDistance").orElse(0));
    }

    @Override
    public String methods(RunReport report) {
        ParameterValues values = report.parameters();
        int sets = report.inputs().getOrDefault(COORDINATES, List.of()).size();
        int votes = Votes.needed(values, sets);
        return "Of %d sets of coordinates, those were kept that at least %d sets had within %s %s of each other."
                .formatted(sets, votes, values.number(RADIUS), values.text(UNIT));
    }
}
