/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.tools;

import java.util.List;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunReport;
import org.firn.relion.job.Parallel;
import org.firn.relion.job.RelionCommand;
import org.firn.relion.job.RelionJob;
import org.firn.relion.job.RelionProtocol;
import org.firn.relion.job.Reports;
import org.firn.relion.star.ParticleResult;
import org.firn.relion.star.ParticleStar;

/** Operations of relion_star_handler on particles that choose some of them. */
public final class StarHandler extends RelionProtocol {
    private static final String PARTICLES = "particles";
    private static final String OPERATION = "operation";
    private static final String SELECT = "select";
    private static final String STATISTICS = "discardOnStats";
    private static final String DUPLICATES = "removeDuplicates";

    /** For the extension point. */
    public StarHandler() {
        super("Select", "relion_star_handler");
    }

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Particles")
                .add(
                        ParameterSpec.input(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                                .label("Particles")
                                .help("The particles to choose from."),
                        ParameterSpec.choice(
                                        OPERATION,
                                        new ParameterSpec.Choice(SELECT, "Select by a value"),
                                        new ParameterSpec.Choice(STATISTICS, "Discard by image statistics"),
                                        new ParameterSpec.Choice(DUPLICATES, "Remove duplicates"))
                                .label("Operation")
                                .help("What is done."))
                .section("Select")
                .add(
                        ParameterSpec.string("label")
                                .label("Metadata label")
                                .defaultValue("rlnCtfMaxResolution")
                                .when(Condition.is(OPERATION, SELECT))
                                .help("A label of RELION with numbers."),
                        number("minval", "Minimum value", "", -9999).when(Condition.is(OPERATION, SELECT)),
                        number("maxval", "Maximum value", "", 9999).when(Condition.is(OPERATION, SELECT)),
                        number("discardSigma", "Sigma-value for discarding", "σ", 4)
                                .when(Condition.is(OPERATION, STATISTICS)),
                        number("duplicateThreshold", "Minimum inter-particle distance", "Å", 30)
                                .when(Condition.is(OPERATION, DUPLICATES)),
                        Parallel.more())
                .build();
    }

    private static ParameterSpec number(String name, String label, String unit, double value) {
        return ParameterSpec.number(name)
                .label(label)
                .unit(unit)
                .defaultValue(value)
                .help("Both ends are included.");
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(PARTICLES).ifPresent(particles -> configuration
                .output(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                .like(particles));
    }

    @Override
    protected void execute(RelionJob job) throws Exception {
        ParameterValues values = job.values();
        String result = job.folder().job() + "particles.star";
        RelionCommand command = command()
                .option("--i", new ParticleStar(job, PARTICLES).write("particles.star"))
                .option("--o", result);
        switch (values.text(OPERATION)) {
            case SELECT ->
                command.option("--select", values.text("label"))
                        .option("--minval", values.number("minval"))
                        .option("--maxval", values.number("maxval"));
            case STATISTICS ->
                command.flag("--discard_on_stats").option("--discard_sigma", values.number("discardSigma"));
            default -> command.option("--remove_duplicates", values.number("duplicateThreshold"));
        }
        job.runTool(Parallel.finish(command, values));
        long kept = new ParticleResult(job, job.run().input(PARTICLES), PARTICLES).publish(result);
        job.step().log(kept + " particles kept");
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("%,.0f particles kept".formatted(Reports.size(report, PARTICLES)));
    }
}
