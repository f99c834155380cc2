/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.refine;

import java.io.IOException;
import java.util.List;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionPrograms;
import org.firn.relion.job.Reports;

/** Makes a first map without any reference, by gradients from subsets of the particles. */
public final class InitialModel extends RefineProtocol {
    private static final String FIRST = "sgdIniIter";
    private static final String BETWEEN = "sgdInbetweenIter";
    private static final String LAST = "sgdFinIter";

    /** For the extension point. */
    public InitialModel() {
        super("InitialModel", "PROJECTION");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Particles")
                .add(RefineForm.particles())
                .section("CTF")
                .add(RefineForm.ctf())
                .section("Optimisation")
                .add(RefineForm.classes(1), RefineForm.symmetry())
                .add(RefineForm.masking())
                .section("Sampling")
                .add(RefineForm.sampling(1))
                .add(RefineForm.offsets(6, 2))
                .section("SGD")
                .add(
                        count(FIRST, "Number of initial iterations", 50),
                        count(BETWEEN, "Number of in-between iterations", 200),
                        count(LAST, "Number of final iterations", 50),
                        angstrom("sgdIniResol", "Initial resolution", 35),
                        angstrom("sgdFinResol", "Final resolution", 15),
                        count("sgdIniSubset", "Initial mini-batch size", 100),
                        count("sgdFinSubset", "Final mini-batch size", 500),
                        count("sgdWriteIter", "Write-out frequency", 10).expert())
                .section("Compute")
                .add(RefineForm.compute(1))
                .build();
    }

    private static ParameterSpec count(String name, String label, int value) {
        return ParameterSpec.integer(name)
                .label(label)
                .range(1, 100_000)
                .defaultValue(value)
                .help("As in RELION 3; later versions take the sum of the iterations.");
    }

    private static ParameterSpec angstrom(String name, String label, double value) {
        return ParameterSpec.number(name)
                .label(label)
                .unit("Å")
                .range(1, 500)
                .defaultValue(value)
                .help("The resolution goes from the initial to the final one. Do not ask for too much.");
    }

    @Override
    void addOutputs(Configuration configuration, DataHeader particles, OutputSpec output) {
        ClassVolumes.declare(
                configuration, particles, configuration.parameters().count(RefineForm.CLASSES));
    }

    @Override
    int iterations(RelionJob job) {
        ParameterValues values = job.values();
        return values.count(FIRST) + values.count(BETWEEN) + values.count(LAST);
    }

    @Override
    void addOptions(RelionJob job, RelionCommand command) throws ProtocolException, IOException {
        ParameterValues values = job.values();
        if (RelionPrograms.hasGradients(job.version())) {
            command.flag("--grad")
                    .flag("--denovo_3dref")
                    .flag("--auto_sampling")
                    .option("--iter", iterations(job))
                    .option("--grad_write_iter", values.integer("sgdWriteIter"));
        } else {
            command.flag("--sgd")
                    .flag("--denovo_3dref")
                    .option("--sgd_ini_iter", values.integer(FIRST))
                    .option("--sgd_inbetween_iter", values.integer(BETWEEN))
                    .option("--sgd_fin_iter", values.integer(LAST))
                    .option("--sgd_write_iter", values.integer("sgdWriteIter"))
                    .option("--sgd_ini_resol", values.number("sgdIniResol"))
                    .option("--sgd_fin_resol", values.number("sgdFinResol"))
                    .option("--sgd_ini_subset", values.integer("sgdIniSubset"))
                    .option("--sgd_fin_subset", values.integer("sgdFinSubset"));
        }
        command.option("--K", values.integer(RefineForm.CLASSES))
                .option("--sym", values.text(RefineForm.SYMMETRY))
                .option("--oversampling", 1)
                .option("--healpix_order", Integer.parseInt(values.text(RefineForm.SAMPLING)));
    }

    @Override
    void publish(RelionJob job, String prefix) throws ProtocolException, IOException {
        ClassVolumes.publish(job, prefix, model(job, prefix));
        job.step()
                .log("A model without a reference may be of the wrong hand, or wrong altogether: look at it before it"
                        + " is refined. Auto-refinement converges on wrong models too.");
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of(
                "%.0f models of %,.0f particles"
                        .formatted(Reports.size(report, ClassOutputs.CLASSES), Reports.size(report, PARTICLES)),
                "the hand is not known; look at the model before it is refined");
    }

    @Override
    public String methods(RunReport report) {
        return "An initial model was made without a reference by stochastic gradient descent in RELION [Zivanov2018].";
    }
}
