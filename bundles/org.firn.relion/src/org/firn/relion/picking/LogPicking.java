/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.picking;

import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;

/** Picks particles as blobs, with RELION's Laplacian of Gaussian. */
public final class LogPicking extends AutoPick {
    private static final String SMALLEST = "logDiamMin";
    private static final String LARGEST = "logDiamMax";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Micrographs")
                .add(inputs(false))
                .section("Laplacian")
                .add(
                        ParameterSpec.number(SMALLEST)
                                .label("Min. diameter for LoG filter")
                                .unit("Å")
                                .range(5, 5000)
                                .defaultValue(200.0)
                                .help("The shortest dimension of the particle."),
                        ParameterSpec.number(LARGEST)
                                .label("Max. diameter for LoG filter")
                                .unit("Å")
                                .range(5, 5000)
                                .defaultValue(250.0)
                                .help("The longest dimension of the particle."),
                        ParameterSpec.number("logAdjustThr")
                                .label("Adjust default threshold")
                                .range(-100, 100)
                                .defaultValue(0.0)
                                .help("Positive picks fewer, negative more particles; useful values are between -1 and"
                                        + " 2, in standard deviations."),
                        ParameterSpec.number("logUpperThr")
                                .label("Upper threshold")
                                .range(0, 1e6)
                                .defaultValue(999.0)
                                .expert()
                                .help("Blobs above so many standard deviations are left out: contamination."),
                        ParameterSpec.number("logMaxres")
                                .label("Maximum resolution to consider")
                                .unit("Å")
                                .range(1, 500)
                                .defaultValue(20.0)
                                .expert()
                                .help("Micrographs are low-pass filtered to this."),
                        ParameterSpec.flag("logInvert")
                                .label("Are the particles white?")
                                .expert()
                                .help("Particles in ice are black; in negative stain they are white."),
                        shrink(0))
                .section("Running")
                .add(Parallel.processes(1), Parallel.more())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        super.configure(configuration);
        ParameterValues values = configuration.parameters();
        if (values.number(SMALLEST) > values.number(LARGEST)) {
            configuration.problem(Problem.error(
                    SMALLEST,
                    "is " + values.number(SMALLEST) + " Å, more than the largest diameter of " + values.number(LARGEST)
                            + " Å",
                    "Give a smaller value."));
        }
    }

    @Override
    double diameter(Configuration configuration) {
        return configuration.parameters().number(LARGEST);
    }

    @Override
    void addOptions(RelionJob job, RelionCommand command) {
        ParameterValues values = job.values();
        command.flag("--LoG")
                .option("--LoG_diam_min", values.number(SMALLEST))
                .option("--LoG_diam_max", values.number(LARGEST))
                .option("--lowpass", values.number("logMaxres"))
                .option("--LoG_adjust_threshold", values.number("logAdjustThr"))
                .option("--LoG_upper_threshold", values.number("logUpperThr"))
                .flag(values.flag("logInvert"), "--Log_invert");
    }

    @Override
    public String methods(RunReport report) {
        return "Particles of %.0f to %.0f Å were picked with RELION's Laplacian-of-Gaussian filter [Zivanov2018]."
                .formatted(
                        report.parameters().number(SMALLEST),
                        report.parameters().number(LARGEST));
    }
}
