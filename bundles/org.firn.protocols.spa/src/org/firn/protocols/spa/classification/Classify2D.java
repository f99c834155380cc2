/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.classification;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.firn.imaging.classification.ClassificationResult;
import org.firn.imaging.classification.ClassificationSettings;
import org.firn.imaging.classification.Classifier2D;
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
import org.firn.protocols.spa.common.CursorRow;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.ParticleImages;
import org.firn.protocols.spa.common.Workers;
import org.firn.tables.TableSchema;

/** Sorts particles into classes of like views without a reference, and averages them. */
public final class Classify2D implements Protocol {
    static final String PARTICLES = "particles";
    static final String CLASSES = "classes";
    static final String AVERAGES = "averages";

    private static final String DIAMETER = "particleDiameter";
    private static final String ITERATIONS = "iterations";
    private static final String STARTS = "starts";
    private static final String FINEST = "finestResolution";
    private static final String SHIFT = "shiftRange";
    private static final String SEED = "seed";
    private static final String BATCH = "batch";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Particles")
                .add(
                        ParameterSpec.input(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                                .streaming()
                                .label("Particles")
                                .help("The particles to sort; with their CTF if the averages are to be corrected."),
                        ParameterSpec.number(DIAMETER)
                                .label("Particle diameter")
                                .unit("Å")
                                .range(10, 5000)
                                .help("The longest dimension of the particle; what lies farther out is masked away."))
                .section("Classes")
                .add(classes())
                .section("Search")
                .add(
                        ParameterSpec.number(FINEST)
                                .label("Finest detail")
                                .unit("Å")
                                .range(1, 500)
                                .optional()
                                .expert()
                                .help("The finest detail that is compared; a twelfth of the particle diameter when "
                                        + "empty, and never finer than the pixels allow."),
                        ParameterSpec.number(SHIFT)
                                .label("Largest shift")
                                .unit("Å")
                                .range(0, 1000)
                                .optional()
                                .expert()
                                .help("How far off the centre a particle may be; an eighth of its diameter when "
                                        + "empty."),
                        ParameterSpec.integer(ITERATIONS)
                                .label("Iterations")
                                .range(3, 500)
                                .defaultValue(25L)
                                .expert()
                                .help("How often particles are compared with the averages."),
                        ParameterSpec.integer(STARTS)
                                .label("Random starts")
                                .range(1, 100)
                                .defaultValue(3L)
                                .expert()
                                .help("The first third of the iterations is done from so many random beginnings, and "
                                        + "the likeliest outcome is continued."),
                        Workers.parameter())
                .build();
    }

    private static ParameterSpec[] classes() {
        return new ParameterSpec[] {
            ParameterSpec.integer(CLASSES)
                    .label("Number of classes")
                    .range(1, 500)
                    .defaultValue(10L)
                    .help("How many kinds of views are told apart; each should keep some ten particles."),
            ParameterSpec.integer(BATCH)
                    .label("Particles a batch")
                    .atLeast(100)
                    .defaultValue(5000L)
                    .expert()
                    .help("While particles still come, they are classified again whenever there are this "
                            + "many more. The last classification is that of all of them."),
            ParameterSpec.integer(SEED)
                    .label("Random seed")
                    .atLeast(0)
                    .defaultValue(0L)
                    .expert()
                    .help("Another seed begins with other random averages.")
        };
    }

    @Override
    public void configure(Configuration configuration) {
        DataHeader particles = configuration.input(PARTICLES).orElseThrow();
        double side = particles.number("boxSize").orElse(0)
                * particles.number(Microscope.SAMPLING_RATE).orElse(0);
        double diameter = configuration.parameters().number(DIAMETER);
        if (side > 0 && diameter > side) {
            configuration.problem(Problem.error(
                    DIAMETER,
                    "is " + diameter + " Å, but the box is only " + "%.1f Å wide".formatted(side),
                    "Correct it, or extract the particles with a larger box."));
        }
        configuration
                .output(CLASSES, DataPackage.Literals.CLASS_SET2_D)
                .like(particles)
                .withTable("members", PARTICLES);
        configuration.output(AVERAGES, DataPackage.Literals.AVERAGE_SET).like(particles);
        configuration
                .output(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                .like(particles)
                .with("alignment", "IN_PLANE");
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        CursorRow.passExtraColumns(
                run.input(PARTICLES), TableSchema.of(DataPackage.Literals.PARTICLE), run.output(PARTICLES));
        plan.step("classify")
                .uses(CLASSES, DIAMETER, ITERATIONS, STARTS, FINEST, SHIFT, SEED)
                .repeats(PARTICLES, run.parameters().integer(BATCH))
                .needs(Workers.wanted(run), memory(run))
                .run(this::classify);
    }

    /** The particles on the polar grid: rings times angles times six floats and some. */
    private static long memory(RunContext run) {
        DataHeader header = run.input(PARTICLES).header();
        ClassificationSettings settings = settings(run.parameters());
        double rings = header.number("boxSize").orElse(0)
                * header.number(Microscope.SAMPLING_RATE).orElse(0)
                / settings.finestResolution();
        return 200 + (long) (header.size().orElse(0) * rings * rings * 8 * 8 / 1e6);
    }

    private static ClassificationSettings settings(ParameterValues values) {
        ClassificationSettings settings = ClassificationSettings.of(values.count(CLASSES), values.number(DIAMETER))
                .withIterations(values.count(ITERATIONS))
                .withStarts(values.count(STARTS))
                .withSeed(values.integer(SEED));
        if (values.isSet(FINEST)) {
            double finest = values.number(FINEST);
            settings = settings.withResolutions(Math.max(finest, settings.startResolution()), finest);
        }
        return values.isSet(SHIFT) ? settings.withShiftRange(values.number(SHIFT)) : settings;
    }

    private void classify(StepContext step) throws IOException, ProtocolException, InterruptedException {
        try (ParticleImages particles = new ParticleImages(step.run(), PARTICLES)) {
            ClassificationSettings settings = settings(step.run().parameters());
            ClassificationResult result = Workers.run(step, PARTICLES, executor -> new Classifier2D(settings, particles)
                    .run(
                            executor,
                            report -> {
                                step.progress(report.iteration(), report.iterations(), "iterations");
                                step.log(String.format(
                                        Locale.ROOT,
                                        "iteration %d of %d: detail to %.1f Å, certainty %.2f, log-likelihood %.2f",
                                        report.iteration(),
                                        report.iterations(),
                                        report.resolution(),
                                        report.certainty(),
                                        report.logLikelihood()));
                            },
                            step::isCancelled));
            new ClassificationOutputs(step, particles.pixelSize()).write(result);
        }
    }

    @Override
    public void verify(RunReport report) throws ProtocolException {
        double classified = size(report, PARTICLES);
        double given = report.inputs().get(PARTICLES).get(0).header().size().orElse(classified);
        if (classified != given || size(report, CLASSES) == 0) {
            throw new ProtocolException(
                    PARTICLES,
                    "are %.0f in the result, but %.0f were given".formatted(classified, given),
                    "Report this; the classification lost particles.");
        }
    }

    private static double size(RunReport report, String output) {
        return report.output(output).map(data -> data.header().size().orElse(0)).orElse(0.0);
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("%,.0f particles in %.0f classes".formatted(size(report, PARTICLES), size(report, CLASSES)));
    }

    @Override
    public String methods(RunReport report) {
        return ("%,.0f particles were classified in two dimensions into %.0f classes without a reference, by maximum "
                        + "likelihood with correction of the contrast transfer function [Scheres2005, Joyeux2002].")
                .formatted(size(report, PARTICLES), size(report, CLASSES));
    }

    @Override
    public List<Citation> citations() {
        return List.of(
                new Citation(
                        "Scheres2005",
                        "Scheres, S. H. W. and Valle, M. and Nu{\\~n}ez, R. and Sorzano, C. O. S. "
                                + "and Marabini, R. and Herman, G. T. and Carazo, J. M.",
                        "Maximum-likelihood multi-reference refinement for electron microscopy images",
                        "J Mol Biol",
                        2005,
                        "10.1016/j.jmb.2005.02.031"),
                new Citation(
                        "Joyeux2002",
                        "Joyeux, L. and Penczek, P. A.",
                        "Efficiency of 2D alignment methods",
                        "Ultramicroscopy",
                        2002,
                        "10.1016/S0304-3991(01)00154-1"));
    }
}
