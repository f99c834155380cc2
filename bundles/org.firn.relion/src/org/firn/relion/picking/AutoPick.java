/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.picking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunReport;
import org.firn.protocol.exchange.ItemKind;
import org.firn.relion.job.FileCount;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.Imaging;
import org.firn.relion.star.MicrographStar;

/** Picking with relion_autopick, in whatever way. */
abstract class AutoPick extends RelionProtocol {
    /** The input with micrographs. */
    static final String MICROGRAPHS = "micrographs";
    /** The input with their transfer functions. */
    static final String CTFS = "ctfs";
    /** The output. */
    static final String COORDINATES = "coordinates";

    AutoPick() {
        super("AutoPick", "relion_autopick");
    }

    static ParameterSpec[] inputs(boolean ctfsRequired) {
        ParameterSpec ctfs = ParameterSpec.input(CTFS, DataPackage.Literals.CTF_SET)
                .label("CTFs")
                .help("The transfer functions of the micrographs; only micrographs that have one are picked.");
        return new ParameterSpec[] {
            ParameterSpec.input(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                    .label("Micrographs")
                    .help("The micrographs to look at."),
            ctfsRequired ? ctfs : ctfs.optional()
        };
    }

    static ParameterSpec shrink(double byDefault) {
        return ParameterSpec.number("shrink")
                .label("Shrink factor")
                .range(0, 1)
                .defaultValue(byDefault)
                .expert()
                .help("Micrographs are made smaller by this factor for speed; 0 for what suits the low-pass filter.");
    }

    /** The diameter in Å that the positions are marked with; 0 when not known. */
    abstract double diameter(Configuration configuration);

    @Override
    public void configure(Configuration configuration) {
        configuration.input(MICROGRAPHS).ifPresent(micrographs -> {
            OutputSpec output = configuration
                    .output(COORDINATES, DataPackage.Literals.COORDINATE_SET)
                    .with(
                            Imaging.SAMPLING_RATE,
                            micrographs.number(Imaging.SAMPLING_RATE).orElse(0));
            if (diameter(configuration) > 0) {
                output.with("particleDiameter", diameter(configuration));
            }
        });
    }

    /** Adds the options of the way of picking. */
    abstract void addOptions(RelionJob job, RelionCommand command) throws ProtocolException, IOException;

    @Override
    protected void execute(RelionJob job) throws Exception {
        MicrographStar star = new MicrographStar(job, MICROGRAPHS, ItemKind.MICROGRAPH).withCtfs(CTFS);
        RelionCommand command = command()
                .option("--i", star.write("micrographs.star"))
                .option("--odir", job.folder().job())
                .option("--pickname", "autopick");
        addOptions(job, command);
        command.option("--shrink", job.values().number("shrink"));
        Path picks = job.folder().out().resolve("Micrographs");
        Runnable progress =
                FileCount.of(job.step(), picks, "_autopick.star", star.names().size(), "micrographs");
        job.run(Parallel.finish(command, job.values()), progress, picks);
        PickRows.publish(job, star, COORDINATES);
    }

    @Override
    public List<String> summary(RunReport report) {
        double picks = Reports.size(report, COORDINATES);
        double micrographs =
                report.inputs().get(MICROGRAPHS).get(0).header().size().orElse(1);
        return List.of("%,.0f particles, %.0f a micrograph".formatted(picks, picks / Math.max(1, micrographs)));
    }
}
