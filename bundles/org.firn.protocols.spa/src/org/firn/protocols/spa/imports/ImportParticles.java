/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.spa.common.Microscope;

/** Imports particles from a STAR file of RELION 3.0, 3.1 or later; images are not copied. */
public final class ImportParticles implements Protocol {
    private static final String PARTICLES = "particles";
    private static final String FILE = "file";
    private static final String ROOT = "imageFolder";
    private static final String BRIGHT = "bright";
    private static final List<String> OPTICS = List.of("voltage", "sphericalAberration", "amplitudeContrast");

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(
                        ParameterSpec.file(FILE)
                                .label("STAR file")
                                .help("The list of particles, for example particles.star or run_data.star of RELION."),
                        ParameterSpec.of(ROOT, ParameterType.FOLDER)
                                .label("Image folder")
                                .optional()
                                .help("Where the names of images in the file begin: RELION's project folder. When "
                                        + "empty, the folder of the file and those above it are tried."))
                .section("Images")
                .add(
                        ParameterSpec.number(Microscope.SAMPLING_RATE)
                                .label("Pixel size")
                                .unit("Å/px")
                                .range(0.05, 100)
                                .optional()
                                .help("The size of a pixel; what the file says when empty."),
                        ParameterSpec.flag(BRIGHT)
                                .label("Particles are bright")
                                .defaultValue(true)
                                .expert()
                                .help("Whether particles are brighter than the background, as RELION writes them."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        configuration
                .output(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                .with(
                        Microscope.SAMPLING_RATE,
                        values.value(Microscope.SAMPLING_RATE).orElse(null))
                .with("contrastInverted", values.flag(BRIGHT));
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        ParameterValues values = run.parameters();
        Path file = run.resolve(values.text(FILE));
        StarParticles star = new StarParticles(FILE, file);
        StackFiles stacks = new StackFiles(run, star, root(run), ROOT);
        double pixelSize = pixelSize(values, star, stacks);
        OutputSpec output = run.output(PARTICLES)
                .with(Microscope.SAMPLING_RATE, pixelSize)
                .with("width", stacks.boxSize())
                .with("height", stacks.boxSize())
                .with("boxSize", stacks.boxSize())
                .with("hasCtf", star.has("rlnDefocusU"))
                .with("phaseFlipped", false)
                .with("alignment", star.alignment())
                .columns(star.extraColumns());
        if (star.optics().isPresent()) {
            for (String name : OPTICS) {
                star.optics()
                        .get()
                        .agreed("rln" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                        .ifPresent(value -> output.with(name, value));
            }
        }
        plan.step("import")
                .reads(file)
                .arguments(pixelSize, stacks.boxSize())
                .run(step -> write(step, star, stacks, pixelSize, output.header()));
    }

    private static @Nullable Path root(RunContext run) {
        return run.parameters().isSet(ROOT) ? run.resolve(run.parameters().text(ROOT)) : null;
    }

    private static double pixelSize(ParameterValues values, StarParticles star, StackFiles stacks)
            throws ProtocolException {
        if (values.isSet(Microscope.SAMPLING_RATE)) {
            return values.number(Microscope.SAMPLING_RATE);
        }
        OptionalDouble told = star.pixelSize();
        if (told.isEmpty()) {
            told = stacks.pixelSize();
        }
        return told.orElseThrow(() -> new ProtocolException(
                FILE,
                "is " + star.file() + ", which does not say how " + "large the pixels are, and neither do its images",
                "Give the pixel size."));
    }

    private static void write(
            StepContext step, StarParticles star, StackFiles stacks, double pixelSize, DataHeader header)
            throws IOException, ProtocolException, InterruptedException {
        new ParticleRows(step, star, stacks, pixelSize, header).write(step.output(PARTICLES));
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(PARTICLES)
                .map(InputData::header)
                .map(header -> List.of("%,.0f particles of %.0f px at %.3f Å/px, alignment %s"
                        .formatted(
                                header.size().orElse(0),
                                header.number("boxSize").orElse(0),
                                header.number(Microscope.SAMPLING_RATE).orElse(0),
                                header.text("alignment").orElse("NONE"))))
                .orElse(List.of());
    }
}
