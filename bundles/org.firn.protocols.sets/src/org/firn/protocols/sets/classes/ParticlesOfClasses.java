/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.classes;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
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
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.keys.DuplicatePolicy;
import org.firn.tables.keys.RowKey;
import org.firn.tables.keys.RowMatch;
import org.firn.tables.keys.RowMatcher;
import org.firn.tables.summary.Aggregate;
import org.firn.tables.summary.GroupBy;
import org.firn.tables.view.TableSelection;
import org.firn.tables.view.TableView;

/** Gives the particles of classes. */
public final class ParticlesOfClasses implements Protocol {
    private static final String CLASSES = "classes";
    private static final String PARTICLES = "particles";
    private static final String REJECTED = "rejected";
    private static final String MEMBERS = "members";
    private static final String CLASS_ID = "classId";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Classes")
                .add(
                        ParameterSpec.input(CLASSES, DataPackage.Literals.CLASS_SET2_D)
                                .label("Classes")
                                .help("Their particles are wanted, for example after a selection of classes."),
                        ParameterSpec.input(PARTICLES, DataPackage.Literals.PARTICLE_SET)
                                .label("Classified particles")
                                .optional()
                                .help("The particles that were classified, with the number of their class. The classes "
                                        + "know them, but not whether their contrast is inverted or their phases are "
                                        + "flipped; link them so that this is passed on."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(CLASSES).ifPresent(classes -> {
            Optional<DataHeader> particles = configuration.input(PARTICLES);
            for (String name : List.of(PARTICLES, REJECTED)) {
                configuration
                        .output(name, DataPackage.Literals.PARTICLE_SET)
                        .like(particles.orElse(classes))
                        .with("alignment", particles.isPresent() ? null : "IN_PLANE");
            }
            if (particles.isEmpty()) {
                configuration.problem(Problem.warning(
                        PARTICLES,
                        "are not linked, so the result does not say whether their contrast is inverted",
                        "Link the output of particles of the classification."));
            }
        });
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("choose").run(ParticlesOfClasses::choose);
    }

    private static void choose(StepContext step) throws IOException, ProtocolException {
        try (OpenSet classes = OpenSet.of(step.run(), CLASSES).requireItems();
                ItemTable particles = particles(step.run())) {
            RowMatch match = OpenSet.ask(
                    CLASSES,
                    () -> RowMatcher.by(RowKey.columns(CLASS_ID).onRight(TableSchema.ID.name()))
                            .rightDuplicates(DuplicatePolicy.first())
                            .match(particles, classes.table()),
                    "Link the classes of one classification.");
            if (match.counts().matched() == 0) {
                throw new ProtocolException(
                        step.run().optionalInput(PARTICLES).isPresent() ? PARTICLES : CLASSES,
                        "have no particle in one of the " + classes.table().size() + " classes",
                        "Link the classes and the particles of one classification.");
            }
            if (step.run().optionalInput(PARTICLES).isEmpty()) {
                boolean hasCtf = hasCtf(particles);
                step.run().output(PARTICLES).with("hasCtf", hasCtf);
                step.run().output(REJECTED).with("hasCtf", hasCtf);
            }
            TableSelection chosen = TableView.of(particles).rows(match.intersection());
            step.output(PARTICLES, chosen.kept());
            step.output(REJECTED, chosen.rejected());
        }
    }

    /** Looks at the values: classes do not say it. */
    private static boolean hasCtf(ItemTable particles) {
        return GroupBy.columns()
                        .add(Aggregate.COUNT, "ctf.defocusU")
                        .of(particles)
                        .rows()
                        .getLong(0, 1)
                > 0;
    }

    /** Those linked, or those that the classes know. */
    private static ItemTable particles(RunContext run) throws IOException, ProtocolException {
        Optional<InputData> linked = run.optionalInput(PARTICLES);
        if (linked.isPresent()) {
            return linked.get().openTable();
        }
        String members = run.input(CLASSES).header().text(MEMBERS).orElse("");
        if (members.isEmpty()) {
            throw new ProtocolException(
                    CLASSES, "do not know their particles", "Link the classified particles as well.");
        }
        try {
            return ItemTable.open(run.resolve(members));
        } catch (IOException e) {
            throw new ProtocolException(
                    CLASSES,
                    "have particles in the table " + members + ", which cannot be read: " + e.getMessage(),
                    "Link the classified particles, or run the classification again.",
                    e);
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        long kept = Choice.size(report, PARTICLES);
        long all = kept + Choice.size(report, REJECTED);
        return List.of("%,d of %,d particles, in %,d classes".formatted(kept, all, (long)
                report.inputs().get(CLASSES).get(0).header().size().orElse(0)));
    }

    @Override
    public String methods(RunReport report) {
        return "The %,d particles in %,d selected classes were kept.".formatted(Choice.size(report, PARTICLES), (long)
                report.inputs().get(CLASSES).get(0).header().size().orElse(0));
    }
}
