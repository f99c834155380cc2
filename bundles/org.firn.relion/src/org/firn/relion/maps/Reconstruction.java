/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.maps;

import java.util.List;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.Imaging;
import org.firn.relion.star.ParticleStar;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Reconstructs a map, and half maps, from particles with known poses. */
public final class Reconstruction extends RelionProtocol {
    private static final String PARTICLES = "particles";
    private static final String VOLUME = "volume";
    private static final String CTF = "doCtfCorrection";
    private static final String SYMMETRY = "symName";

    /** For the extension point. */
    public Reconstruction() {
        super("Reconstruct", "relion_reconstruct");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Particles")
                .add(
                        ParameterSpec.input(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                                .label("Input particles")
                                .help("Particles with poses. When they are assigned to half sets, half maps are made."),
                        ParameterSpec.flag(CTF)
                                .label("Do CTF-correction")
                                .defaultValue(true)
                                .help("Corrects for the contrast transfer function."),
                        ParameterSpec.string(SYMMETRY)
                                .label("Symmetry")
                                .defaultValue("C1")
                                .help("The point group: C1, C4, D7, T, O, I1 ..."))
                .section("Reconstruction")
                .add(
                        ParameterSpec.number("maxres")
                                .label("Maximum resolution")
                                .unit("Å")
                                .range(-1, 500)
                                .defaultValue(-1.0)
                                .expert()
                                .help("Nothing finer is reconstructed; -1 for all."),
                        ParameterSpec.integer("pad")
                                .label("Padding factor")
                                .range(1, 4)
                                .defaultValue(2)
                                .expert()
                                .help("2 is exact enough; 1 saves memory."),
                        Parallel.more())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(PARTICLES).ifPresent(particles -> configuration
                .output(VOLUME, DataPackage.Literals.VOLUME)
                .with(Imaging.SAMPLING_RATE, particles.attributes().get(Imaging.SAMPLING_RATE))
                .with("symmetry", configuration.parameters().text(SYMMETRY)));
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        DataHeader particles = job.run().input(PARTICLES).header();
        double pixel = Imaging.pixelSize(particles, PARTICLES);
        String star = new ParticleStar(job, PARTICLES).withPoses().write("particles.star");
        String folder = job.folder().job();
        OutputSpec output = job.run().output(VOLUME);
        boolean halves = hasHalves(job);
        for (int half = halves ? 2 : 0; half >= 0; half--) {
            String name = folder + (half == 0 ? "reconstruct" : "half" + half + "_class001_unfil") + ".mrc";
            RelionCommand command = command(job.values(), star, name).option(half > 0, "--subset", half);
            job.runTool(Parallel.finish(command, job.values()));
            Maps.Values values = Maps.describe(job, output, name, pixel);
            job.step().log("%s: values from %.4g to %.4g".formatted(name, values.smallest(), values.largest()));
            if (half > 0) {
                output.with("halfMap" + half, job.folder().store(name));
            }
        }
    }

    private RelionCommand command(ParameterValues values, String star, String name) {
        return command()
                .option("--i", star)
                .option("--o", name)
                .flag(values.flag(CTF), "--ctf")
                .option("--sym", values.text(SYMMETRY))
                .option("--pad", values.integer("pad"))
                .option(values.number("maxres") > 0, "--maxres", values.number("maxres"));
    }

    private static boolean hasHalves(RelionJob job) throws Exception {
        try (ItemTable table = job.run().input(PARTICLES).openTable()) {
            ItemCursor row = table.cursor("halfSet");
            boolean[] seen = new boolean[3];
            while (row.next()) {
                int half = row.isNull(0) ? 0 : row.getInt(0);
                seen[half >= 1 && half <= 2 ? half : 0] = true;
            }
            return seen[1] && seen[2] && !seen[0];
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("map of %.0f px of %.3f Å"
                .formatted(
                        Reports.number(report, VOLUME, "width"),
                        Reports.number(report, VOLUME, Imaging.SAMPLING_RATE)));
    }

    @Override
    public String methods(RunReport report) {
        return "A map was reconstructed by direct Fourier inversion with RELION [Scheres2012].";
    }
}
