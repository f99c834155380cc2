/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison.ctf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.firn.formats.geometry.Electrons;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
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
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.comparison.Comparisons;
import org.firn.protocols.sets.comparison.Figures;
import org.firn.protocols.sets.comparison.Votes;
import org.firn.protocols.sets.comparison.ctf.CtfAgreement.Differences;
import org.firn.tables.ItemTable;

/** Keeps the contrast transfer functions that several estimates agree on. */
public final class CompareCtfs implements Protocol {
    private static final String CTFS = "ctfs";
    private static final String MICROGRAPHS = "micrographs";
    private static final String VOLTAGE = "voltage";
    private static final String DEFOCUS = "defocusLimit";
    private static final String ASTIGMATISM = "astigmatismLimit";
    private static final String RESOLUTION = "resolutionLimit";
    private static final String RESULT = "result";
    private static final String[] COLUMNS = {
        "micrograph.id", "micrograph.name", "defocusU", "defocusV", "defocusAngle", "phaseShift"
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
            ParameterSpec.multiInput(CTFS, 2, DataPackage.Literals.CTF_SET)
                    .label("CTFs")
                    .help("Two or more estimates for the same micrographs. Those of the first set are "
                            + "judged by the others."),
            ParameterSpec.input(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                    .label("Micrographs")
                    .optional()
                    .help("Tells the voltage of the microscope; else give it below."),
            ParameterSpec.number(VOLTAGE)
                    .label("Voltage")
                    .unit("kV")
                    .range(60, 1300)
                    .optional()
                    .help("The acceleration voltage, where no micrographs are linked."),
            Comparisons.micrographKey()
        };
    }

    private static ParameterSpec[] agreement() {
        return new ParameterSpec[] {
            ParameterSpec.number(RESOLUTION)
                    .label("Phases agree to")
                    .unit("Å")
                    .range(0, 1000)
                    .defaultValue(7.0)
                    .help("Two estimates agree when their phases differ by less than 90° up to this "
                            + "resolution, in every direction. At 300 kV, 7 Å allows a difference of "
                            + "1240 Å of defocus; 4 Å, one of 406 Å."),
            ParameterSpec.number(DEFOCUS)
                    .label("Largest defocus difference")
                    .unit("Å")
                    .range(0, 1_000_000)
                    .optional()
                    .help("Of the means of defocusU and defocusV; empty for no limit."),
            ParameterSpec.number(ASTIGMATISM)
                    .label("Largest astigmatism difference")
                    .unit("Å")
                    .range(0, 1_000_000)
                    .optional()
                    .help("Length of the difference of the astigmatisms as vectors at twice their angles, "
                            + "so that astigmatism in another direction counts; empty for no limit."),
            Votes.parameter("How many sets must agree, the first among them: -1 for all."),
            ParameterSpec.choice(
                            RESULT,
                            new ParameterSpec.Choice("first", "the estimate of the first set"),
                            new ParameterSpec.Choice("mean", "the mean of those that agree"))
                    .label("Keep")
                    .help("The mean is that of the defocus, of the vectors of astigmatism and of the phase "
                            + "shifts; all else stays as the first set has it.")
        };
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        boolean known = configuration.input(MICROGRAPHS).isPresent() || values.isSet(VOLTAGE);
        if (!known) {
            configuration.problem(Problem.error(
                    VOLTAGE, "is not given, nor are micrographs that tell it", "Give it, or link the micrographs."));
        }
        List<DataHeader> sets = configuration.inputs(CTFS);
        Votes.check(configuration, sets.size());
        for (String name : List.of(Choice.KEPT, Choice.REJECTED)) {
            configuration.output(name, DataPackage.Literals.CTF_SET).columns(CtfColumns.ADDED);
        }
        configuration
                .output(Comparisons.STATISTICS, DataPackage.Literals.STATISTIC_SET)
                .columns(CtfColumns.statistics());
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("compare").run(CompareCtfs::compare);
    }

    private static void compare(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        List<InputData> inputs = step.run().inputs(CTFS);
        String key = values.text(Comparisons.MICROGRAPH).equals("name") ? "micrograph.name" : "micrograph.id";
        double wavelength = Electrons.wavelength(voltage(step.run()));
        try (ItemTable first = Comparisons.open(inputs.get(0), Comparisons.place(CTFS, 0), COLUMNS)) {
            CtfColumns columns = new CtfColumns();
            columns.addFirst(first);
            for (int i = 1; i < inputs.size(); i++) {
                String where = Comparisons.place(CTFS, i);
                try (ItemTable other = Comparisons.open(inputs.get(i), where, COLUMNS)) {
                    columns.add(first, other, key, where);
                }
            }
            columns.judge(wavelength, limits(values));
            int votes = Votes.needed(values, inputs.size());
            columns.give(step, first, votes, values.text(RESULT).equals("mean"));
            columns.writeStatistics(first, step.output(Comparisons.STATISTICS));
        }
    }

    private static Differences limits(ParameterValues values) {
        return new Differences(
                values.isSet(DEFOCUS) ? values.number(DEFOCUS) : Double.POSITIVE_INFINITY,
                values.isSet(ASTIGMATISM) ? values.number(ASTIGMATISM) : Double.POSITIVE_INFINITY,
                values.number(RESOLUTION));
    }

    private static double voltage(RunContext run) throws ProtocolException {
        if (run.parameters().isSet(VOLTAGE)) {
            return run.parameters().number(VOLTAGE);
        }
        double voltage = run.optionalInput(MICROGRAPHS)
                .map(InputData::header)
                .map(header -> header.number(VOLTAGE).orElse(0))
                .orElse(0.0);
        if (!(voltage > 0)) {
            throw new ProtocolException(
                    MICROGRAPHS, "do not tell their voltage", "Give the voltage in the form of this run.");
        }
        return voltage;
    }

    @Override
    public List<String> summary(RunReport report) {
        List<String> lines = new ArrayList<>(Choice.summary(report));
        Figures.median(report, CtfColumns.DEFOCUS_DIFFERENCE)
                .ifPresent(median -> lines.add("median defocus difference %.0f Å".formatted(median)));
        Figures.median(report, CtfColumns.AGREEMENT)
                .ifPresent(median -> lines.add("phases agree to %.2f Å (median)".formatted(median)));
        return lines;
    }

    @Override
    public String methods(RunReport report) {
        return "Contrast transfer functions were kept where the phases of several estimates differ by less than 90° up "
                + "to %.1f Å [Marabini2015].".formatted(report.parameters().number(RESOLUTION));
    }

    @Override
    public List<Citation> citations() {
        return List.of(new Citation(
                "Marabini2015",
                "Marabini, R. and Carragher, B. and Chen, S. and Chen, J. and Cheng, A. and Downing, K. H. and "
                        + "Frank, J. and Grassucci, R. A. and Heymann, J. B. and Jiang, W. and others",
                "CTF Challenge: Result summary",
                "J Struct Biol",
                2015,
                "10.1016/j.jsb.2015.04.003"));
    }
}
