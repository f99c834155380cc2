/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.export;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Citation;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterSpec.Choice;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;

/**
 * Puts together what EMPIAR wants of a data set: its deposition as JSON, valid against EMPIAR's schema, and a folder
 * {@code data} with links to the images, so that it can be uploaded without a copy.
 */
public final class ExportEmpiar implements Protocol {
    private static final String SETS = "sets";
    private static final String TITLE = "title";
    private static final String RELEASE = "release";
    private static final String EXPERIMENT = "experiment";
    private static final String SCALE = "scale";
    private static final String ENTRIES = "emdbEntries";
    private static final String AUTHORS = "authors";
    private static final String CONTACT = "contact";
    private static final String INVESTIGATOR = "investigator";
    private static final String CITATION = "citationTitle";
    private static final String DOI = "citationDoi";
    private static final String JOURNAL = "citationJournal";
    private static final String YEAR = "citationYear";
    private static final String WORKFLOW = "workflow";
    private static final String DEPOSITION = "deposition";
    private static final int SHORTEST_TITLE = 10;
    private static final int LONGEST_TITLE = 255;

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Data")
                .add(
                        ParameterSpec.multiInput(SETS, 1, EmpiarImageSet.types())
                                .label("Images")
                                .help("Movies, micrographs, particles, averages and volumes to deposit; each becomes "
                                        + "an image set. Their files are linked, not copied."),
                        ParameterSpec.file(WORKFLOW)
                                .label("Workflow")
                                .optional()
                                .help("The file of the workflow that processed the data, as firn export writes it."))
                .section("Entry")
                .add(entry())
                .section("Corresponding author")
                .add(EmpiarPeople.parameters(CONTACT, "the corresponding author", true))
                .section("Principal investigator")
                .add(EmpiarPeople.parameters(INVESTIGATOR, "the principal investigator", false))
                .section("Citation")
                .add(citation())
                .build();
    }

    private static ParameterSpec[] entry() {
        return new ParameterSpec[] {
            ParameterSpec.string(TITLE)
                    .label("Title")
                    .help("The title of the entry, from 10 to 255 characters.")
                    .check((value, all) -> ofLength(value, SHORTEST_TITLE)),
            ParameterSpec.string(AUTHORS)
                    .label("Authors")
                    .help("The authors of the entry, last name and initials, in their order: Chang, YW; Garcia, A. "
                            + "An ORCID may stand behind each in parentheses.")
                    .check((value, all) -> EmpiarPeople.problem(value)),
            ParameterSpec.choice(
                            RELEASE,
                            new Choice("HP", "After the citation is published"),
                            new Choice("EP", "After the EMDB entry is released"),
                            new Choice("HO", "One year after the deposition"),
                            new Choice("RE", "At once"))
                    .label("Release")
                    .help("When EMPIAR makes the images public."),
            ParameterSpec.choice(
                            EXPERIMENT,
                            new Choice("3", "Images of a structure in the EMDB"),
                            new Choice("2", "Simulated data (only with EMPIAR's permission)"),
                            new Choice("6", "Integrative or hybrid modelling"))
                    .label("Experiment")
                    .help("What the images are of."),
            ParameterSpec.choice(
                            SCALE,
                            new Choice("1", "Molecule"),
                            new Choice("2", "Virus"),
                            new Choice("3", "Cell"),
                            new Choice("4", "Tissue"),
                            new Choice("5", "Organism"))
                    .label("Scale")
                    .help("The scale of the experiment."),
            ParameterSpec.string(ENTRIES)
                    .label("EMDB entries")
                    .optional()
                    .help("The entries of the maps, such as EMD-8000, EMD-8001.")
                    .check((value, all) -> value.toString().matches("EMD-\\d{4,}(\\s*,\\s*EMD-\\d{4,})*")
                            ? Optional.empty()
                            : Optional.of("is '" + value + "'; write EMD-8000, EMD-8001"))
        };
    }

    private static ParameterSpec[] citation() {
        return new ParameterSpec[] {
            ParameterSpec.string(CITATION)
                    .label("Title")
                    .optional()
                    .help("The title of the article; that of the entry when empty.")
                    .check((value, all) -> ofLength(value, 1)),
            ParameterSpec.string(JOURNAL)
                    .label("Journal")
                    .optional()
                    .help("Where it is published; empty when it is not."),
            ParameterSpec.integer(YEAR)
                    .label("Year")
                    .range(1000, 9999)
                    .optional()
                    .help("The year it was published in."),
            ParameterSpec.string(DOI)
                    .label("DOI")
                    .optional()
                    .help("The digital object identifier of the article, such as 10.1038/s41586-020-2829-0.")
                    .check((value, all) -> value.toString().matches("10.[0-9]{4,9}/[-._;()/:A-Za-z0-9]{1,60}")
                            ? Optional.empty()
                            : Optional.of("is '" + value + "', which is no DOI such as 10.1038/s41586-020-2829-0"))
        };
    }

    private static Optional<String> ofLength(Object value, int shortest) {
        int length = value.toString().strip().length();
        return length >= shortest && length <= LONGEST_TITLE
                ? Optional.empty()
                : Optional.of("has " + length + " characters; EMPIAR takes " + shortest + " to " + LONGEST_TITLE);
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.output(DEPOSITION, DataPackage.Literals.DOCUMENT).with("mediaType", "application/json");
    }

    private static Path target(RunContext run) {
        return run.outDirectory().resolve("deposition.json");
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("collect").makes(target(run)).run(ExportEmpiar::collect);
    }

    private static void collect(StepContext step) throws ProtocolException, IOException {
        RunContext run = step.run();
        JsonObject deposition = entry(run.parameters());
        Path data = run.outDirectory().resolve("data");
        JsonArray sets = new JsonArray();
        Map<String, Integer> folders = new HashMap<>();
        for (InputData input : run.inputs(SETS)) {
            EmpiarImageSet set = new EmpiarImageSet(run, SETS, input);
            int number = folders.merge(set.folder(), 1, Integer::sum);
            String folder = set.folder() + (number > 1 ? number : "");
            set.link(data.resolve(folder));
            sets.add(set.json(input.header().name() + (number > 1 ? " " + number : ""), folder));
            step.log(set.describe());
            step.progress(sets.size(), run.inputs(SETS).size(), "image sets");
        }
        deposition.add("imagesets", sets);
        if (run.parameters().isSet(WORKFLOW)) {
            Path workflow = run.resolve(run.parameters().text(WORKFLOW));
            Files.copy(workflow, data.resolve("workflow.json"), StandardCopyOption.REPLACE_EXISTING);
            JsonObject file = new JsonObject();
            file.addProperty("path", "data/workflow.json");
            deposition.add("workflow_file", file);
        }
        String text = new GsonBuilder()
                .setPrettyPrinting()
                .serializeNulls()
                .disableHtmlEscaping()
                .create()
                .toJson(deposition);
        Files.writeString(target(run), text + "\n", StandardCharsets.UTF_8);
        run.output(DEPOSITION).with("file", run.store(target(run))).with("fileSize", Files.size(target(run)));
    }

    private static JsonObject entry(ParameterValues values) throws ProtocolException {
        JsonObject entry = new JsonObject();
        entry.addProperty("title", values.text(TITLE).strip());
        entry.addProperty("release_date", values.text(RELEASE));
        entry.addProperty("experiment_type", Integer.parseInt(values.text(EXPERIMENT)));
        entry.addProperty("scale", values.text(SCALE));
        JsonArray references = new JsonArray();
        if (values.isSet(ENTRIES)) {
            for (String name : values.text(ENTRIES).split("\\s*,\\s*")) {
                JsonObject reference = new JsonObject();
                reference.addProperty("name", name);
                references.add(reference);
            }
        }
        entry.add("cross_references", references);
        entry.add("authors", EmpiarPeople.authors(values.text(AUTHORS)));
        JsonObject contact = EmpiarPeople.person(values, CONTACT);
        entry.add("corresponding_author", contact);
        JsonArray investigators = new JsonArray();
        investigators.add(
                EmpiarPeople.isGiven(values, INVESTIGATOR)
                        ? EmpiarPeople.person(values, INVESTIGATOR)
                        : contact.deepCopy());
        entry.add("principal_investigator", investigators);
        JsonArray citations = new JsonArray();
        citations.add(citation(values));
        entry.add("citation", citations);
        return entry;
    }

    private static JsonObject citation(ParameterValues values) {
        JsonObject citation = new JsonObject();
        citation.add("authors", EmpiarPeople.authors(values.text(AUTHORS)));
        citation.add("editors", new JsonArray());
        citation.addProperty("published", values.isSet(JOURNAL));
        citation.addProperty("j_or_nj_citation", true);
        citation.addProperty(
                "title", values.text(values.isSet(CITATION) ? CITATION : TITLE).strip());
        citation.add("journal", JsonNull.INSTANCE);
        citation.add("year", JsonNull.INSTANCE);
        citation.add("doi", JsonNull.INSTANCE);
        values.value(JOURNAL).ifPresent(journal -> citation.addProperty("journal", journal.toString()));
        values.value(DOI).ifPresent(doi -> citation.addProperty("doi", doi.toString()));
        if (values.isSet(YEAR)) {
            citation.addProperty("year", values.integer(YEAR));
        }
        return citation;
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(DEPOSITION)
                .map(InputData::header)
                .map(header -> List.of("a deposition for EMPIAR of "
                        + report.inputs().getOrDefault(SETS, List.of()).size()
                        + " image sets; upload the folder data beside "
                        + header.text("file").orElse("")
                        + " with empiar-depositor"))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return report.output(DEPOSITION).isPresent()
                ? "The images were prepared for deposition at EMPIAR [Iudin2016]."
                : "";
    }

    @Override
    public List<Citation> citations() {
        return List.of(new Citation(
                "Iudin2016",
                "Iudin, A. and Korir, P. K. and Salavert-Torras, J. and Kleywegt, G. J. and Patwardhan, A.",
                "EMPIAR: a public archive for raw electron microscopy image data",
                "Nature Methods",
                2016,
                "10.1038/nmeth.3806"));
    }
}
