/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.particles;

import java.util.List;
import java.util.Optional;
import org.firn.imaging.particles.ExtractionSettings;
import org.firn.model.data.DataPackage;
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
import org.firn.protocol.Validator;
import org.firn.protocols.spa.common.Microscope;

/** Cuts particles out of micrographs, resamples, normalises and inverts them. */
public final class ExtractParticles implements Protocol {
    static final String PARTICLES = "particles";

    private static final String MICROGRAPHS = "micrographs";
    private static final String COORDINATES = "coordinates";
    private static final String CTFS = "ctfs";
    private static final String BOX = "boxSize";
    private static final String OUTPUT = "outputSize";
    private static final String INVERT = "invert";
    private static final String NORMALISE = "normalise";
    private static final String FLIP = "phaseFlip";
    private static final String BACKGROUND = "backgroundDiameter";
    private static final Validator EVEN = (value, values) -> (Long) value % 2 == 0
            ? Optional.empty()
            : Optional.of("is " + value + "; it must be even, so that there is a centre pixel by convention");

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Input")
                .add(
                        ParameterSpec.input(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                                .streaming()
                                .label("Micrographs")
                                .help("The micrographs that the particles are cut out of."),
                        ParameterSpec.input(COORDINATES, DataPackage.Literals.COORDINATE_SET)
                                .streaming()
                                .label("Coordinates")
                                .help("Where the particles are."),
                        ParameterSpec.input(CTFS, DataPackage.Literals.CTF_SET)
                                .streaming()
                                .label("CTFs")
                                .optional()
                                .help("The contrast transfer functions, passed on to the particles; classification and "
                                        + "reconstruction need them."))
                .section("Box")
                .add(box())
                .section("Preparation")
                .add(
                        ParameterSpec.flag(INVERT)
                                .label("Invert contrast")
                                .defaultValue(true)
                                .help("Makes dark particles bright, as later programs want them."),
                        ParameterSpec.flag(NORMALISE)
                                .label("Normalise")
                                .defaultValue(true)
                                .help("Subtracts a plane and brings the background to mean 0 and standard "
                                        + "deviation 1."),
                        ParameterSpec.number(BACKGROUND)
                                .label("Background outside")
                                .unit("px")
                                .atLeast(4)
                                .optional()
                                .expert()
                                .help("The background is outside a circle of this diameter in the "
                                        + "resulting image; three "
                                        + "quarters of it when empty."),
                        ParameterSpec.flag(FLIP)
                                .label("Flip phases")
                                .expert()
                                .help("Corrects the sign of the transfer function. Leave it off for "
                                        + "programs that correct "
                                        + "for the CTF themselves."))
                .perItem()
                .build();
    }

    private static ParameterSpec[] box() {
        return new ParameterSpec[] {
            ParameterSpec.integer(BOX)
                    .label("Box size")
                    .unit("px")
                    .range(8, 4096)
                    .check(EVEN)
                    .help("The side of the square cut out; about one and a half particle diameters."),
            ParameterSpec.integer(OUTPUT)
                    .label("Resample to")
                    .unit("px")
                    .range(8, 4096)
                    .optional()
                    .check(EVEN)
                    .help("The side of the resulting image; smaller than the box bins in Fourier space.")
        };
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        if (size(values) > values.count(BOX)) {
            configuration.problem(Problem.error(
                    OUTPUT,
                    "is " + size(values) + " px, more than the box size of " + values.count(BOX) + " px",
                    "Give at most the box size."));
        }
        if (values.flag(FLIP) && configuration.input(CTFS).isEmpty()) {
            configuration.problem(Problem.error(FLIP, "needs the CTFs", "Link them, or switch phase flipping off."));
        }
        DataHeader micrographs = configuration.input(MICROGRAPHS).orElseThrow();
        double pixelSize = micrographs.number(Microscope.SAMPLING_RATE).orElse(1);
        configuration
                .output(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                .like(micrographs)
                .with(Microscope.SAMPLING_RATE, pixelSize * values.count(BOX) / size(values))
                .with("width", size(values))
                .with("height", size(values))
                .with("boxSize", size(values))
                .with("hasCtf", configuration.input(CTFS).isPresent())
                .with("phaseFlipped", values.flag(FLIP))
                .with("contrastInverted", values.flag(INVERT))
                .with("normalized", values.flag(NORMALISE));
    }

    private static int size(ParameterValues values) {
        return values.isSet(OUTPUT) ? values.count(OUTPUT) : values.count(BOX);
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        DataHeader micrographs = run.input(MICROGRAPHS).header();
        double pixelSize = Microscope.require(micrographs, MICROGRAPHS, Microscope.SAMPLING_RATE);
        ExtractionSettings settings = settings(run.parameters());
        plan.forEachItem("extract", MICROGRAPHS)
                .joins(COORDINATES, "micrograph.id")
                .joins(CTFS, "micrograph.id")
                .needs(1, 128)
                .produces(PARTICLES)
                .process(item -> new ParticleStack(item, settings, micrographs, pixelSize)
                        .extract(item.joined(COORDINATES), item.joined(CTFS)));
    }

    private static ExtractionSettings settings(ParameterValues values) {
        ExtractionSettings settings = ExtractionSettings.ofBox(values.count(BOX))
                .withOutputSize(size(values))
                .withInvert(values.flag(INVERT))
                .withNormalise(values.flag(NORMALISE), values.flag(NORMALISE))
                .withPhaseFlip(values.flag(FLIP));
        return values.isSet(BACKGROUND) ? settings.withBackgroundRadius(values.number(BACKGROUND) / 2) : settings;
    }

    @Override
    public void verify(RunReport report) throws ProtocolException {
        if (report.output(PARTICLES)
                        .map(output -> output.header().size().orElse(0))
                        .orElse(0.0)
                == 0) {
            throw new ProtocolException(
                    PARTICLES,
                    "is empty: no particle could be cut out",
                    "Check that the coordinates belong to these micrographs, and that the box fits into them.");
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(PARTICLES)
                .map(InputData::header)
                .map(header -> List.of("%,.0f particles of %.0f px at %.3f Å/px"
                        .formatted(
                                header.size().orElse(0),
                                header.number("boxSize").orElse(0),
                                header.number(Microscope.SAMPLING_RATE).orElse(0))))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return report.output(PARTICLES)
                .map(InputData::header)
                .map(header -> "%,.0f particles were extracted in boxes of %.0f pixels of %.3f Å."
                        .formatted(
                                header.size().orElse(0),
                                header.number("boxSize").orElse(0),
                                header.number(Microscope.SAMPLING_RATE).orElse(0)))
                .orElse("");
    }
}
