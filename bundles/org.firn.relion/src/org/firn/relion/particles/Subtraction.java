/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.particles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Literature;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.NewImages;
import org.firn.relion.star.ParticleStar;

/** Subtracts from particles the signal outside of a mask. */
public final class Subtraction extends RelionProtocol {
    private static final String OPTIMISER = "optimiser";

    /** For the extension point. */
    public Subtraction() {
        super("Subtract", "relion_particle_subtract");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Input")
                .add(
                        ParticleForm.particles("The particles of a refinement or classification in 3D."),
                        ParameterSpec.input(OPTIMISER, DataPackage.Literals.DOCUMENT)
                                .label("Optimiser")
                                .help("The output optimiser of that refinement, which leads to its maps."),
                        ParameterSpec.input(ParticleForm.MASK, DataPackage.Literals.MASK)
                                .label("Mask of the signal to keep")
                                .help("Everything outside of it is subtracted."))
                .section("Running")
                .add(Parallel.processes(1), Parallel.more())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(ParticleForm.PARTICLES).ifPresent(particles -> configuration
                .output(ParticleForm.PARTICLES, DataPackage.Literals.PARTICLE_SET)
                .like(particles));
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        String star = new ParticleStar(job, ParticleForm.PARTICLES).withPoses().write("particles.star");
        RelionCommand command = command()
                .option("--i", optimiser(job))
                .option(
                        "--mask",
                        job.folder().link(job.run().input(ParticleForm.MASK).file("file"), "Masks"))
                .option("--data", star)
                .option("--o", job.folder().job());
        job.run(Parallel.finish(command, job.values()), () -> {});
        long count = new NewImages(job, ParticleForm.PARTICLES)
                .publish("particles_subtracted.star", "rlnImageOriginalName", ParticleForm.PARTICLES);
        job.step().log(count + " particles subtracted");
    }

    /** Puts the folder of the refinement where its own files say that it is. */
    private static String optimiser(RelionJob job) throws ProtocolException, IOException {
        Path file = job.run().input(OPTIMISER).file("file");
        String model = Reports.star(file).tables().get(0).get(0, "rlnModelStarFile");
        String folder = model.substring(0, model.lastIndexOf('/'));
        Path link = job.folder().root().resolve(folder);
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, file.getParent());
        return folder + "/" + file.getFileName();
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("%,.0f particles".formatted(Reports.size(report, ParticleForm.PARTICLES)));
    }

    @Override
    public String methods(RunReport report) {
        return "The signal outside of a mask was subtracted from the particles with RELION [Bai2015].";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Literature.RELION, Literature.SUBTRACTION);
    }
}
