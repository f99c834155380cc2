/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.joining;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.common.ComputedColumns;
import org.firn.protocols.sets.common.DuplicatesForm;
import org.firn.protocols.sets.common.Matches;
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.TableSchema;
import org.firn.tables.expression.Expression;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatch;
import org.firn.tables.view.TableView;

/** Gives particles the alignment of the same particles in another set, whose images may have other pixels. */
public final class AssignAlignment implements Protocol {
    private static final String ALIGNED = "aligned";
    private static final String ASSIGNED = "assigned";
    private static final String REJECTED = "rejected";
    private static final String ALIGNMENT = "alignment";
    private static final String SAMPLING_RATE = "samplingRate";
    private static final String PREFIX = "transform.";
    private static final List<String> SHIFTS = List.of("transform.shiftX", "transform.shiftY");
    private static final double SAME = 1e-6;

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Sets")
                .add(
                        ParameterSpec.input(Choice.ITEMS, DataPackage.Literals.PARTICLE_SET)
                                .label("Particles")
                                .help("The particles that get an alignment; one that they have already is replaced."),
                        ParameterSpec.input(ALIGNED, DataPackage.Literals.PARTICLE_SET)
                                .label("Aligned particles")
                                .help("The same particles, known by their ids, with the alignment wanted. When their "
                                        + "images have pixels of another size, shifts are converted. Particles that "
                                        + "are not among them are rejected."))
                .add(DuplicatesForm.choosing(
                        "Of several alignments of a particle, take",
                        "What happens when an aligned particle is there several times; for example that with the "
                                + "greatest score."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(Choice.ITEMS).ifPresent(items -> {
            var assigned = configuration.output(ASSIGNED, items.type()).like(items);
            configuration
                    .input(ALIGNED)
                    .ifPresent(aligned ->
                            assigned.with(ALIGNMENT, aligned.text(ALIGNMENT).orElse(null)));
            configuration.output(REJECTED, items.type()).like(items);
        });
        if (configuration.input(ALIGNED).flatMap(set -> set.text(ALIGNMENT)).stream()
                .anyMatch("NONE"::equals)) {
            configuration.problem(
                    Problem.error(ALIGNED, "are particles without an alignment", "Link particles that are aligned."));
        }
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("assign").run(AssignAlignment::assign);
    }

    private static void assign(StepContext step) throws IOException, ProtocolException {
        try (OpenSet items = Choice.open(step);
                OpenSet aligned = OpenSet.of(step.run(), ALIGNED)) {
            if (aligned.header().text(ALIGNMENT).orElse("NONE").equals("NONE")) {
                throw new ProtocolException(
                        ALIGNED,
                        "is " + aligned.header().name() + ", whose particles have no alignment",
                        "Link particles that are aligned.");
            }
            RowMatch match = Matches.require(
                    step,
                    RowKey.id(),
                    items,
                    aligned,
                    DuplicatePolicy.all(),
                    DuplicatesForm.policy(step.run().parameters(), aligned));
            double ratio = pixelSize(aligned) / pixelSize(items);
            TableView right = Math.abs(ratio - 1) < SAME ? aligned.view() : scaled(step, aligned, ratio);
            List<String> columns = right.schema().names().stream()
                    .filter(name -> name.startsWith(PREFIX))
                    .toList();
            TableView joined = items.view().join(right.table(), match.rightOfLeft(), columns);
            step.output(ASSIGNED, joined.rows(match.intersection()).kept());
            step.output(REJECTED, items.view().rows(match.difference()).kept());
        }
    }

    private static double pixelSize(OpenSet set) throws ProtocolException {
        double size = set.header().number(SAMPLING_RATE).orElse(0);
        if (!(size > 0)) {
            throw new ProtocolException(
                    set.input(),
                    "is " + set.header().name() + ", which does not say how large its pixels are, so shifts cannot be "
                            + "converted",
                    "Give the pixel size where the set was imported.");
        }
        return size;
    }

    /** Shifts are in pixels of the image. */
    private static TableView scaled(StepContext step, OpenSet aligned, double ratio)
            throws IOException, ProtocolException {
        step.log(String.format(Locale.ROOT, "Shifts are multiplied by %.6f, the ratio of the pixel sizes.", ratio));
        TableSchema schema = aligned.schema();
        ComputedColumns computed = new ComputedColumns(aligned.table());
        for (String shift : SHIFTS) {
            try {
                computed.add(schema.column(shift), Expression.parse(shift + " * " + ratio, schema));
            } catch (FilterSyntaxException e) {
                throw new ProtocolException(ALIGNED, "has shifts that are no numbers", "Import it again.", e);
            }
        }
        return computed.write(step.newTable(ASSIGNED));
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of(
                "%,d particles with an alignment".formatted(Choice.size(report, ASSIGNED)),
                "%,d particles rejected, which are not among the aligned".formatted(Choice.size(report, REJECTED)));
    }
}
