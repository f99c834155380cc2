/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
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
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocols.spa.common.MetadataFiles;
import org.firn.protocols.spa.common.Microscope;
import org.firn.tables.ItemTable;

/** Imports particles from the metadata of RELION, cryoSPARC, Xmipp and others; images are not copied. */
public final class ImportParticles implements Protocol {
    private static final String PARTICLES = "particles";
    static final String FILE = "file";
    static final String ROOT = "imageFolder";
    static final String STACK = "stack";
    private static final String BRIGHT = "bright";
    private static final String FORMAT = "format";
    private static final String PASSTHROUGH = "passthrough";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(
                        ParameterSpec.file(FILE)
                                .label("Metadata")
                                .help("The list of particles: particles.star or run_data.star of RELION, a .cs file "
                                        + "of cryoSPARC, or what another program has written."),
                        ParameterSpec.choice(FORMAT, MetadataFiles.readable())
                                .label("Format")
                                .help("The program that wrote the file; its name and content mostly tell."),
                        ParameterSpec.file(PASSTHROUGH)
                                .label("Passthrough")
                                .optional()
                                .help("The passthrough file of cryoSPARC, when it is not beside the .cs file. It has "
                                        + "what the job did not change, such as where the images are."),
                        ParameterSpec.of(ROOT, ParameterType.FOLDER)
                                .label("Image folder")
                                .optional()
                                .help("Where the names of images in the file begin: RELION's project folder. When "
                                        + "empty, the folder of the file and those above it are tried."),
                        ParameterSpec.file(STACK)
                                .label("Image stack")
                                .optional()
                                .help("The images in the order of the rows, for files that do not name them, as those "
                                        + "of FREALIGN."))
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
    public void plan(RunContext run, Plan plan) {
        List<Path> files = Stream.of(FILE, PASSTHROUGH)
                .filter(run.parameters()::isSet)
                .map(name -> run.resolve(run.parameters().text(name)))
                .toList();
        plan.step("import").reads(files.toArray(Path[]::new)).run(ImportParticles::read);
    }

    private static void read(StepContext step) throws Exception {
        RunContext run = step.run();
        ParameterValues values = run.parameters();
        Path file = run.resolve(values.text(FILE));
        Map<String, String> settings = new HashMap<>();
        values.value(Microscope.SAMPLING_RATE)
                .ifPresent(size -> settings.put(Microscope.SAMPLING_RATE, size.toString()));
        path(run, PASSTHROUGH).ifPresent(path -> settings.put(PASSTHROUGH, path.toString()));
        Exchange exchange = new Exchange(settings);
        Path raw = step.workFile("read.fit");
        try (ItemTable rows =
                MetadataFiles.read(step, raw, FILE, file, values.text(FORMAT), ItemKind.PARTICLE, exchange)) {
            String stack = path(run, STACK).map(Path::toString).orElse("");
            new ParticleRows(step, file, rows, stack).publish(PARTICLES, path(run, ROOT));
        }
    }

    private static Optional<Path> path(RunContext run, String parameter) {
        return run.parameters().value(parameter).map(value -> run.resolve(value.toString()));
    }

    @Override
    public void verify(RunReport report) throws ProtocolException {
        double size = report.output(PARTICLES)
                .map(particles -> particles.header().size().orElse(0))
                .orElse(0.0);
        if (size == 0) {
            throw new ProtocolException(PARTICLES, "are none", "Give a file with particles.");
        }
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

    @Override
    public String methods(RunReport report) {
        return report.output(PARTICLES)
                .map(InputData::header)
                .map(header -> "%,.0f particle images of %.0f px with a pixel size of %.3f Å were taken from %s."
                        .formatted(
                                header.size().orElse(0),
                                header.number("boxSize").orElse(0),
                                header.number(Microscope.SAMPLING_RATE).orElse(0),
                                Path.of(report.parameters().text(FILE)).getFileName()))
                .orElse("");
    }
}
