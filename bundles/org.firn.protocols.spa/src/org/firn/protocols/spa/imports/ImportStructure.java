/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;

/** Imports an atomic structure in the format of the Protein Data Bank or mmCIF; nothing is copied. */
public final class ImportStructure implements Protocol {
    private static final String STRUCTURE = "structure";
    private static final String FILE = "file";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Structure")
                .add(ParameterSpec.file(FILE)
                        .label("Structure")
                        .help("The atoms of a structure, in the format of the Protein Data Bank (.pdb, .ent) or "
                                + "mmCIF (.cif). Every atom is checked."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.output(STRUCTURE, DataPackage.Literals.ATOMIC_STRUCTURE);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        Path file = run.resolve(run.parameters().text(FILE));
        plan.step("check").reads(file).run(step -> check(step, file));
    }

    private static void check(StepContext step, Path file) throws ProtocolException, IOException {
        StructureFile structure = StructureFile.read(FILE, file);
        step.log(describe(structure));
        step.run().output(STRUCTURE).with("file", step.run().store(file)).with("fileSize", Files.size(file));
    }

    private static String describe(StructureFile structure) {
        return "%,d atoms in %d chains: %s"
                .formatted(structure.atoms(), structure.chains().size(), String.join(", ", structure.chains()));
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(STRUCTURE)
                .map(structure -> {
                    try {
                        return List.of(describe(StructureFile.read(FILE, structure.file("file"))));
                    } catch (ProtocolException e) {
                        return List.of(e.getMessage()); // it has gone since
                    }
                })
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return report.output(STRUCTURE).isPresent()
                ? "The atomic structure "
                        + Path.of(report.parameters().text(FILE)).getFileName() + " was imported."
                : "";
    }
}
