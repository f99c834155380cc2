/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterSpec.Choice;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.view.TableView;

/** Imports sequences of proteins or nucleic acids from FASTA, every residue checked. */
public final class ImportSequences implements Protocol {
    static final String AUTOMATIC = "automatic";
    static final String PROTEIN = "protein";
    static final String DNA = "dna";
    static final String RNA = "rna";

    private static final String SEQUENCES = "sequences";
    private static final String FILE = "file";
    private static final String KIND = "kind";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sequences")
                .add(
                        ParameterSpec.file(FILE)
                                .label("Sequences")
                                .help("Sequences as FASTA (.fasta, .fa), aligned to each other or not. Every residue "
                                        + "is checked."),
                        ParameterSpec.choice(
                                        KIND,
                                        new Choice(AUTOMATIC, "By the letters"),
                                        new Choice(PROTEIN, "Protein"),
                                        new Choice(DNA, "DNA"),
                                        new Choice(RNA, "RNA"))
                                .label("Residues")
                                .help("What the letters stand for. By the letters, a sequence of nothing but A, C, G, "
                                        + "T and N is DNA, with U instead of T it is RNA, and else it is a protein."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.output(SEQUENCES, DataPackage.Literals.SEQUENCE_SET);
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        Path file = run.resolve(run.parameters().text(FILE));
        plan.step("import").reads(file).run(step -> read(step, file));
    }

    private static void read(StepContext step, Path file) throws ProtocolException, IOException {
        Path target = step.newTable(SEQUENCES);
        Tally tally = new Tally();
        TableSchema schema = TableSchema.of(DataPackage.Literals.SEQUENCE);
        try (TableWriter writer = TableWriter.create(target, schema, Map.of())) {
            FastaFile.read(file, step.run().parameters().text(KIND), sequence -> {
                writer.set(writer.column("id"), ++tally.count);
                writer.set(writer.column("name"), sequence.name());
                writer.set(writer.column("description"), sequence.description());
                writer.set(writer.column(KIND), sequence.kind());
                writer.set(writer.column("residues"), sequence.residues());
                writer.set(writer.column("length"), (long) sequence.length());
                writer.endRow();
                tally.add(sequence);
            });
            writer.close(true);
        }
        Map<String, String> properties = new LinkedHashMap<>();
        if (tally.guessed) {
            properties.put("guessed." + KIND, "from the letters of the residues");
            step.log("kind was guessed from the letters of the residues; choose it when it is wrong.");
        }
        step.run().output(SEQUENCES).with("aligned", tally.isAligned());
        try (ItemTable table = ItemTable.open(target)) {
            step.output(SEQUENCES, TableView.of(table).withProperties(properties));
        }
    }

    /** What is known of all sequences together. */
    private static final class Tally {
        private long count;
        private boolean guessed;
        private boolean gaps;
        private boolean sameWidth = true;
        private int width;

        private void add(FastaFile.Entry sequence) {
            guessed |= sequence.guessed();
            gaps |= sequence.residues().indexOf('-') >= 0;
            sameWidth &= count == 1 || sequence.residues().length() == width;
            width = sequence.residues().length();
        }

        private boolean isAligned() {
            return gaps && sameWidth && count > 1;
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(SEQUENCES)
                .map(InputData::header)
                .map(header -> List.of("%,.0f sequences".formatted(header.size().orElse(0))
                        + (Boolean.TRUE.equals(header.attributes().get("aligned")) ? ", aligned" : "")))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return report.output(SEQUENCES)
                .map(InputData::header)
                .map(header -> "%,.0f sequences were taken from %s."
                        .formatted(
                                header.size().orElse(0),
                                Path.of(report.parameters().text(FILE)).getFileName()))
                .orElse("");
    }
}
