/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.reconstruction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.firn.formats.geometry.SymmetryGroup;
import org.firn.imaging.reconstruction.FscCurve;
import org.firn.imaging.reconstruction.HalfMapReconstruction;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocol.Validator;
import org.firn.protocols.spa.common.Maps;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.ParticleImages;
import org.firn.protocols.spa.common.Workers;

/** Reconstructs a map and two half maps from particles whose poses are known. */
public final class Reconstruct implements Protocol {
    private static final String PARTICLES = "particles";
    private static final String SYMMETRY = "symmetry";
    private static final String VOLUME = "volume";
    private static final Validator KNOWN_SYMMETRY = (value, values) -> {
        try {
            SymmetryGroup.parse((String) value);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    "is '" + value + "', which is not known; use C1, C2 ... , D1, D2 ... , T, O, I, I1 ... I4");
        }
    };

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Particles")
                .add(
                        ParameterSpec.input(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                                .label("Particles")
                                .help("Particles with the three angles and the shift of a projection."),
                        ParameterSpec.string(SYMMETRY)
                                .label("Symmetry")
                                .defaultValue("C1")
                                .check(KNOWN_SYMMETRY)
                                .help("The point group: C1 for none, C4, D7, T, O, I1, in the settings of RELION."))
                .section("Resolution")
                .add(Curves.maskParameter(), Workers.parameter())
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        DataHeader particles = configuration.input(PARTICLES).orElseThrow();
        String alignment = particles.text("alignment").orElse("NONE");
        if (!alignment.equals("PROJECTION")) {
            configuration.problem(Problem.error(
                    PARTICLES,
                    "have no poses of projections (their alignment is " + alignment + ")",
                    "Import particles with angles, or refine them first."));
        }
        Object box = particles.number("boxSize").isPresent()
                ? (int) particles.number("boxSize").getAsDouble()
                : null;
        configuration
                .output(VOLUME, DataPackage.Literals.VOLUME)
                .with(Microscope.SAMPLING_RATE, particles.attributes().get(Microscope.SAMPLING_RATE))
                .with("width", box)
                .with("height", box)
                .with("depth", box)
                .with(SYMMETRY, configuration.parameters().text(SYMMETRY));
        configuration
                .output(Curves.FSC, DataPackage.Literals.FSC_SET)
                .with(Microscope.SAMPLING_RATE, particles.attributes().get(Microscope.SAMPLING_RATE))
                .with("threshold", FscCurve.HALF_MAPS);
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        Path out = run.outDirectory();
        // The oversampled grid of each half has eight times the voxels and six floats for each.
        double box = Microscope.require(run.input(PARTICLES).header(), PARTICLES, "boxSize");
        plan.step("reconstruct")
                .uses(SYMMETRY, Curves.MASK)
                .needs(Math.min(2, Workers.wanted(run)), 100 + (long) (8 * 6 * 4 * 2 * box * box * box / 1e6))
                .makes(out.resolve("map.mrc"), out.resolve("half1.mrc"), out.resolve("half2.mrc"))
                .run(Reconstruct::reconstruct);
    }

    private static void reconstruct(StepContext step) throws IOException, ProtocolException, InterruptedException {
        RunContext run = step.run();
        try (ParticleImages images = new ParticleImages(run, PARTICLES)) {
            SymmetryGroup symmetry = SymmetryGroup.parse(run.parameters().text(SYMMETRY));
            PoseColumns poses = new PoseColumns(run.input(PARTICLES), PARTICLES);
            HalfMapReconstruction reconstruction =
                    new HalfMapReconstruction(images, poses::pose, poses::half, symmetry);
            HalfMapReconstruction.Result result = Workers.run(
                    step,
                    PARTICLES,
                    executor -> reconstruction.run(
                            executor, done -> step.progress(done, images.count(), PARTICLES), step::isCancelled));
            double pixelSize = images.pixelSize();
            Path map = run.outDirectory().resolve("map.mrc");
            Path half1 = run.outDirectory().resolve("half1.mrc");
            Path half2 = run.outDirectory().resolve("half2.mrc");
            Maps.write(map, result.map(), pixelSize);
            Maps.write(half1, result.half1(), pixelSize);
            Maps.write(half2, result.half2(), pixelSize);
            double resolution = new Curves(step, pixelSize, FscCurve.HALF_MAPS).write(result.half1(), result.half2());
            Maps.describe(run.output(VOLUME), result.map(), pixelSize)
                    .with("file", run.store(map))
                    .with("fileSize", Files.size(map))
                    .with("halfMap1", run.store(half1))
                    .with("halfMap2", run.store(half2))
                    .with("resolution", resolution);
        }
    }

    @Override
    public void verify(RunReport report) throws ProtocolException {
        if (report.output(VOLUME)
                .flatMap(volume -> volume.header().text("file"))
                .isEmpty()) {
            throw new ProtocolException(VOLUME, "was not made", "Look into the run's log.");
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(VOLUME)
                .map(volume -> volume.header())
                .map(header -> List.of(
                        "map of %.0f voxels of %.3f Å, %s"
                                .formatted(
                                        header.number("width").orElse(0),
                                        header.number(Microscope.SAMPLING_RATE).orElse(0),
                                        header.text(SYMMETRY).orElse("C1")),
                        header.number("resolution").orElse(0) > 0
                                ? "resolution %.2f Å (half maps, FSC 0.143)"
                                        .formatted(header.number("resolution").orElse(0))
                                : "the half maps agree up to Nyquist, or not at all: no resolution"))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return "Maps were reconstructed from %,.0f particles by direct Fourier inversion on an oversampled grid "
                        .formatted(report.inputs()
                                .get(PARTICLES)
                                .get(0)
                                .header()
                                .size()
                                .orElse(0))
                + "[Penczek2010, Pipe1999]; the resolution was read from the Fourier shell correlation of two half "
                + "maps at 0.143 [Rosenthal2003].";
    }

    @Override
    public List<Citation> citations() {
        return List.of(
                new Citation(
                        "Penczek2010",
                        "Penczek, P. A.",
                        "Fundamentals of three-dimensional reconstruction from " + "projections",
                        "Methods Enzymol",
                        2010,
                        "10.1016/S0076-6879(10)82001-4"),
                new Citation(
                        "Pipe1999",
                        "Pipe, J. G. and Menon, P.",
                        "Sampling density compensation in MRI: rationale " + "and an iterative numerical solution",
                        "Magn Reson Med",
                        1999,
                        "10.1002/(SICI)1522-2594(199901)41:1<179::AID-MRM25>3.0.CO;2-V"),
                new Citation(
                        "Rosenthal2003",
                        "Rosenthal, P. B. and Henderson, R.",
                        "Optimal determination of particle "
                                + "orientation, absolute hand, and contrast loss in single-particle "
                                + "electron cryomicroscopy",
                        "J Mol Biol",
                        2003,
                        "10.1016/j.jmb.2003.07.013"));
    }
}
