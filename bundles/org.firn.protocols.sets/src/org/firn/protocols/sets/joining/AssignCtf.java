/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.ENamedElement;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.common.DuplicatesForm;
import org.firn.protocols.sets.common.KeyForm;
import org.firn.protocols.sets.common.Matches;
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatch;
import org.firn.tables.view.TableView;

/** Gives particles or micrographs the contrast transfer function of their micrograph. */
public final class AssignCtf implements Protocol {
    private static final String CTFS = "ctfs";
    private static final String BY = "by";
    private static final String NAME = "name";
    private static final String ID = "id";
    private static final String ASSIGNED = "assigned";
    private static final String REJECTED = "rejected";
    private static final String DEFOCUS = "defocusU";
    private static final String PREFIX = "ctf.";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sets")
                .add(
                        ParameterSpec.input(
                                        Choice.ITEMS,
                                        DataPackage.Literals.PARTICLE_SET,
                                        DataPackage.Literals.MICROGRAPH_SET)
                                .label("Particles or micrographs")
                                .help("A CTF that they have already is replaced."),
                        ParameterSpec.input(CTFS, DataPackage.Literals.CTF_SET)
                                .label("CTFs")
                                .help("The contrast transfer functions of the micrographs. Items whose micrograph has "
                                        + "none are rejected; a CTF without a defocus is none."))
                .section("Which micrograph")
                .add(ParameterSpec.choice(
                                BY,
                                new ParameterSpec.Choice(NAME, "The micrograph's name"),
                                new ParameterSpec.Choice(ID, "The micrograph's id"))
                        .label("Find the CTF by")
                        .help("Ids are right when both sets come from the same micrographs of this project; names "
                                + "also for sets that were imported."))
                .add(DuplicatesForm.choosing(
                        "Of several CTFs of a micrograph, take",
                        "What happens when a micrograph has several CTFs; for example that with the least resolution."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(Choice.ITEMS).ifPresent(items -> {
            var assigned = configuration.output(ASSIGNED, items.type()).like(items);
            if (isParticles(items)) {
                assigned.with("hasCtf", true);
            }
            configuration.output(REJECTED, items.type()).like(items);
        });
    }

    private static boolean isParticles(DataHeader header) {
        return DataPackage.Literals.PARTICLE_SET.isSuperTypeOf(header.type());
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("assign").run(AssignCtf::assign);
    }

    private static void assign(StepContext step) throws IOException, ProtocolException {
        ParameterValues values = step.run().parameters();
        try (OpenSet items = Choice.open(step);
                OpenSet all = OpenSet.of(step.run(), CTFS)) {
            OpenSet ctfs = known(step, all);
            RowMatch match = Matches.require(
                    step,
                    key(values, items, ctfs),
                    items,
                    ctfs,
                    DuplicatePolicy.all(),
                    DuplicatesForm.policy(values, ctfs));
            TableView right = ctfs.view();
            List<String> columns = new ArrayList<>();
            for (String name : parameters()) {
                right = right.renamed(name, PREFIX + name);
                columns.add(PREFIX + name);
            }
            TableView joined = items.view().join(right.table(), match.rightOfLeft(), columns);
            step.output(ASSIGNED, joined.rows(match.intersection()).kept());
            step.output(REJECTED, items.view().rows(match.difference()).kept());
        }
    }

    /** Estimates that failed may stand in a set without values: they must not replace good ones, nor pass unseen. */
    private static OpenSet known(StepContext step, OpenSet all) throws ProtocolException {
        OpenSet known = all.requireItems().only(all.filter(CTFS, DEFOCUS + " is not null"));
        long missing = all.table().size() - known.table().size();
        if (known.table().size() == 0) {
            throw new ProtocolException(
                    CTFS,
                    "is " + all.header().name() + ", where none of the " + missing + " CTFs has a defocus",
                    "Link CTFs that were estimated, or that were imported with column " + DEFOCUS + ".");
        }
        if (missing > 0) {
            step.log("Warning: " + missing + " of " + all.table().size() + " CTFs have no defocus and were left out. "
                    + "Estimate them again, or look at their micrographs.");
        }
        return known;
    }

    private static RowKey key(ParameterValues values, OpenSet items, OpenSet ctfs) throws ProtocolException {
        if (values.text(BY).equals(NAME)) {
            return KeyForm.micrograph(items, ctfs);
        }
        return RowKey.columns(isParticles(items.header()) ? "micrograph.id" : "id")
                .onRight("micrograph.id");
    }

    private static List<String> parameters() {
        return DataPackage.Literals.CTF_PARAMETERS.getEAllAttributes().stream()
                .map(ENamedElement::getName)
                .toList();
    }

    @Override
    public List<String> summary(RunReport report) {
        List<String> lines = new ArrayList<>();
        InputData ctfs = report.inputs().get(CTFS).get(0);
        lines.add("%,d items with a CTF, from %,d CTFs".formatted(Choice.size(report, ASSIGNED), (long)
                ctfs.header().size().orElse(0)));
        lines.add("%,d items rejected, whose micrograph has no CTF".formatted(Choice.size(report, REJECTED)));
        unknown(ctfs).ifPresent(lines::add);
        return lines;
    }

    private static Optional<String> unknown(InputData ctfs) {
        try (OpenSet all = OpenSet.of(CTFS, ctfs)) {
            long missing =
                    all.only(all.filter(CTFS, DEFOCUS + " is null")).table().size();
            return missing == 0
                    ? Optional.empty()
                    : Optional.of("%,d CTFs left out, without a defocus".formatted(missing));
        } catch (IOException | ProtocolException e) {
            // a summary without this figure is better than none
            return Optional.empty();
        }
    }
}
