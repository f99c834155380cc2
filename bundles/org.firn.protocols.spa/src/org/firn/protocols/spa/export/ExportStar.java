/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;

/** Writes particles, or micrographs with their CTFs, as a STAR file that RELION reads. */
public final class ExportStar implements Protocol {
    private static final String ITEMS = "items";
    private static final String CTFS = "ctfs";
    private static final String FORMAT = "format";
    private static final String RELATIVE = "relativeTo";
    private static final String DOCUMENT = "star";
    private static final String OLD = "3.0";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Data")
                .add(
                        ParameterSpec.input(
                                        ITEMS, DataPackage.Literals.PARTICLE_SET, DataPackage.Literals.MICROGRAPH_SET)
                                .label("Items")
                                .help("The particles or micrographs to write."),
                        ParameterSpec.input(CTFS, DataPackage.Literals.CTF_SET)
                                .label("CTFs")
                                .optional()
                                .help("The CTFs of the micrographs. Particles bring their own."))
                .section("File")
                .add(
                        ParameterSpec.choice(
                                        FORMAT,
                                        new ParameterSpec.Choice("3.1", "RELION 3.1 and later"),
                                        new ParameterSpec.Choice(OLD, "RELION 3.0 and earlier"))
                                .label("Format")
                                .help("Since 3.1 there is a table of optics groups, and shifts are in Å."),
                        ParameterSpec.of(RELATIVE, ParameterType.FOLDER)
                                .label("Names relative to")
                                .optional()
                                .help("The folder in which RELION will run; image names are written relative to it. "
                                        + "They are absolute when empty."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(ITEMS).ifPresent(items -> {
            boolean particles = items.isA(DataPackage.Literals.PARTICLE_SET);
            if (particles && configuration.input(CTFS).isPresent()) {
                configuration.problem(
                        Problem.error(CTFS, "are linked, but particles have CTFs of their own", "Remove the link."));
            }
            if (!particles && configuration.parameters().text(FORMAT).equals(OLD)) {
                configuration.problem(
                        Problem.error(FORMAT, "is 3.0, in which only particles are written", "Choose 3.1."));
            }
        });
        configuration.output(DOCUMENT, DataPackage.Literals.DOCUMENT).with("mediaType", "text/x-star");
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("export").makes(file(run)).run(ExportStar::export);
    }

    private static boolean particles(RunContext run) {
        return run.input(ITEMS).header().isA(DataPackage.Literals.PARTICLE_SET);
    }

    private static Path file(RunContext run) {
        return run.outDirectory().resolve(particles(run) ? "particles.star" : "micrographs.star");
    }

    private static void export(StepContext step) throws Exception {
        RunContext run = step.run();
        String version = run.parameters().text(FORMAT);
        Path file = file(run);
        new ItemExport(step, ITEMS, CTFS, RELATIVE).write(file, "relion", Map.of("version", version));
        run.output(DOCUMENT).with("file", run.store(file)).with("fileSize", Files.size(file));
        step.log("wrote " + file);
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(DOCUMENT)
                .map(InputData::header)
                .map(header -> List.of("%s, %.0f kB"
                        .formatted(
                                header.text("file").orElse(""),
                                header.number("fileSize").orElse(0) / 1000)))
                .orElse(List.of());
    }

    @Override
    public List<Citation> citations() {
        return List.of(new Citation(
                "Zivanov2018",
                "Zivanov, J. and Nakane, T. and Forsberg, B. O. and Kimanius, D. "
                        + "and Hagen, W. J. H. and Lindahl, E. and Scheres, S. H. W.",
                "New tools for automated high-resolution cryo-EM structure determination in RELION-3",
                "eLife",
                2018,
                "10.7554/eLife.42166"));
    }

    @Override
    public String methods(RunReport report) {
        return report.output(DOCUMENT).isPresent() ? "The metadata were written for RELION [Zivanov2018]." : "";
    }
}
