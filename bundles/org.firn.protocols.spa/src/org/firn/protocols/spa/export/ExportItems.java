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
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocol.exchange.MetadataFormatDescriptor;
import org.firn.protocol.exchange.MetadataFormatRegistry;
import org.firn.protocols.spa.common.MetadataFiles;

/** Writes particles, micrographs, movies or places in the form of another program. */
public final class ExportItems implements Protocol {
    private static final String ITEMS = "items";
    private static final String CTFS = "ctfs";
    private static final String FORMAT = "format";
    private static final String RELATIVE = "relativeTo";
    private static final String DOCUMENT = "metadata";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Data")
                .add(
                        ParameterSpec.input(
                                        ITEMS,
                                        DataPackage.Literals.PARTICLE_SET,
                                        DataPackage.Literals.MICROGRAPH_SET,
                                        DataPackage.Literals.MOVIE_SET,
                                        DataPackage.Literals.COORDINATE_SET)
                                .label("Items")
                                .help("What is written."),
                        ParameterSpec.input(CTFS, DataPackage.Literals.CTF_SET)
                                .label("CTFs")
                                .optional()
                                .help("The CTFs of micrographs. Particles bring their own."))
                .section("File")
                .add(
                        ParameterSpec.choice(FORMAT, MetadataFiles.writable())
                                .label("Program")
                                .help("The program that is to read the file. Names, angles, shifts and units are "
                                        + "written as it has them; what it has no place for is told in the log."),
                        ParameterSpec.of(RELATIVE, ParameterType.FOLDER)
                                .label("Names relative to")
                                .optional()
                                .help("The folder in which the program will run; names of images are written relative "
                                        + "to it. They are absolute when empty."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        boolean micrographs = configuration
                .input(ITEMS)
                .map(items -> items.isA(DataPackage.Literals.MICROGRAPH_SET))
                .orElse(true);
        if (!micrographs && configuration.input(CTFS).isPresent()) {
            configuration.problem(
                    Problem.error(CTFS, "are linked, but belong to micrographs only", "Remove the link."));
        }
        configuration.output(DOCUMENT, DataPackage.Literals.DOCUMENT).with("mediaType", "application/octet-stream");
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        plan.step("export").makes(file(run)).run(ExportItems::export);
    }

    private static Path file(RunContext run) throws ProtocolException {
        String ending =
                MetadataFiles.writer(run.parameters().text(FORMAT)).extensions().get(0);
        return run.outDirectory().resolve(ITEMS + (ending.startsWith("_") ? ending : "." + ending));
    }

    private static void export(StepContext step) throws Exception {
        RunContext run = step.run();
        Path file = file(run);
        new ItemExport(step, ITEMS, CTFS, RELATIVE).write(file, run.parameters().text(FORMAT), Map.of());
        run.output(DOCUMENT).with("file", run.store(file)).with("fileSize", Files.size(file));
        step.log("wrote " + file);
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(DOCUMENT)
                .map(InputData::header)
                .map(header -> List.of("%s, %.0f kB for %s"
                        .formatted(
                                header.text("file").orElse(""),
                                header.number("fileSize").orElse(0) / 1000,
                                report.parameters().text(FORMAT))))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return report.output(DOCUMENT).isPresent()
                ? "The metadata were written as %s for further processing."
                        .formatted(nameOf(report.parameters().text(FORMAT)))
                : "";
    }

    private static String nameOf(String format) {
        return MetadataFormatRegistry.contributed()
                .find(format)
                .map(MetadataFormatDescriptor::name)
                .orElse(format);
    }
}
