/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.micrographs;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
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
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.ColumnSpec;
import org.firn.tables.FilterSyntaxException;
import org.firn.tables.TableSchema;
import org.firn.tables.expression.Expression;
import org.firn.tables.view.TableSelection;
import org.firn.tables.view.TableView;

/** Gives the places in the micrographs from which particles were taken. */
public final class ExtractCoordinates implements Protocol {
    private static final String MICROGRAPHS = "micrographs";
    private static final String DIAMETER = "particleDiameter";
    private static final String RECENTRE = "recentre";
    private static final String COORDINATES = "coordinates";
    private static final String REJECTED = "rejected";
    private static final String SAMPLING_RATE = "samplingRate";
    private static final String BOX = "boxSize";
    private static final EClass COORDINATE = DataPackage.Literals.COORDINATE;

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Particles")
                .add(
                        Choice.input(DataPackage.Literals.PARTICLE_SET).label("Particles"),
                        ParameterSpec.input(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                                .label("Micrographs")
                                .optional()
                                .help("The micrographs that the particles come from. Places are in pixels of these; "
                                        + "without them the coordinates do not say how large a pixel is, since images "
                                        + "of particles may have been scaled."),
                        ParameterSpec.number(DIAMETER)
                                .label("Particle diameter")
                                .unit("Å")
                                .range(1, 5000)
                                .optional()
                                .help("Written to each coordinate; no value when empty."),
                        ParameterSpec.flag(RECENTRE)
                                .label("Move to the aligned centre")
                                .help("Moves each place to where the alignment found the centre of the particle: by "
                                        + "minus its shift, from the middle pixel of its box. A particle without a "
                                        + "shift stays. Needs the micrographs, for the size of their pixels."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        configuration.input(Choice.ITEMS).ifPresent(particles -> {
            OutputSpec coordinates = configuration
                    .output(COORDINATES, DataPackage.Literals.COORDINATE_SET)
                    .with(DIAMETER, configuration.parameters().value(DIAMETER).orElse(null));
            configuration
                    .input(MICROGRAPHS)
                    .ifPresentOrElse(
                            micrographs -> scale(coordinates, particles, micrographs),
                            () -> configuration.problem(unlinked(configuration.parameters())));
            configuration.output(REJECTED, particles.type()).like(particles);
        });
    }

    private static Problem unlinked(ParameterValues values) {
        String cure = "Link the micrographs that the particles come from.";
        return values.flag(RECENTRE)
                ? Problem.error(MICROGRAPHS, "are not linked, so shifts cannot be converted to their pixels", cure)
                : Problem.warning(
                        MICROGRAPHS, "are not linked, so the coordinates do not say how large a pixel is", cure);
    }

    private static void scale(OutputSpec coordinates, DataHeader particles, DataHeader micrographs) {
        OptionalDouble pixel = micrographs.number(SAMPLING_RATE);
        if (pixel.isPresent()) {
            coordinates.with(SAMPLING_RATE, pixel.getAsDouble());
            double side = particles.number(BOX).orElse(0)
                    * particles.number(SAMPLING_RATE).orElse(0);
            coordinates.with(BOX, side > 0 ? Math.round(side / pixel.getAsDouble()) : null);
        }
    }

    @Override
    public void plan(RunContext run, Plan plan) {
        plan.step("extract").run(ExtractCoordinates::extract);
    }

    private static void extract(StepContext step) throws IOException, ProtocolException {
        try (OpenSet particles = Choice.open(step)) {
            TableSelection placed = particles
                    .view()
                    .where(particles.filter(Choice.ITEMS, "coordinate.x is not null and coordinate.y is not null"));
            if (placed.keptCount() == 0) {
                throw new ProtocolException(
                        Choice.ITEMS,
                        "is " + particles.header().name() + ", whose particles have no place in a micrograph",
                        "Link particles that were extracted or imported with their coordinates.");
            }
            TableView coordinates = placed.kept().renamed("coordinate.x", "x").renamed("coordinate.y", "y");
            ColumnSpec diameter = TableSchema.of(COORDINATE).column("diameter");
            ComputedColumns added = new ComputedColumns(coordinates.table());
            ParameterValues values = step.run().parameters();
            if (values.isSet(DIAMETER)) {
                added.add(
                        diameter,
                        expression(
                                DIAMETER,
                                values.number(DIAMETER) + " Å",
                                coordinates.schema(),
                                "is no length",
                                "Give a length in Å."));
            } else {
                added.addEmpty(diameter);
            }
            if (values.flag(RECENTRE)) {
                double ratio = pixelRatio(step.run(), particles.header());
                added.add(coordinates.schema().column("x"), centre("x", "transform.shiftX", ratio, coordinates));
                added.add(coordinates.schema().column("y"), centre("y", "transform.shiftY", ratio, coordinates));
            }
            String[] columns = TableSchema.of(COORDINATE).names().toArray(String[]::new);
            step.output(COORDINATES, added.write(step.newTable(COORDINATES)).columns(columns));
            step.output(REJECTED, placed.rejected());
        }
    }

    /** How many pixels of the micrographs a pixel of the particles is. */
    private static double pixelRatio(RunContext run, DataHeader particles) throws ProtocolException {
        DataHeader micrographs = run.input(MICROGRAPHS).header();
        double ratio = particles.number(SAMPLING_RATE).orElse(0)
                / micrographs.number(SAMPLING_RATE).orElse(0);
        if (!(ratio > 0) || Double.isInfinite(ratio)) {
            throw new ProtocolException(
                    RECENTRE,
                    "needs the pixel sizes of " + particles.name() + " and " + micrographs.name()
                            + ", of which one is not known",
                    "Give the pixel size where the set was imported.");
        }
        return ratio;
    }

    /**
     * A shift is what must be added to the image to bring the particle to its centre, so the particle is off by minus
     * the shift; off the middle of the box, which was cut at whole pixels.
     */
    private static Expression centre(String place, String shift, double ratio, TableView coordinates)
            throws ProtocolException {
        return expression(
                Choice.ITEMS,
                "coalesce(floor(" + place + " + 0.5) - " + shift + " * " + ratio + ", " + place + ")",
                coordinates.schema(),
                "cannot be moved by its shifts",
                "Link particles that are aligned.");
    }

    private static Expression expression(String where, String text, TableSchema schema, String what, String cure)
            throws ProtocolException {
        try {
            return Expression.parse(text, schema);
        } catch (FilterSyntaxException e) {
            throw new ProtocolException(where, what + ": " + e.getMessage(), cure, e);
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of(
                "%,d coordinates".formatted(Choice.size(report, COORDINATES)),
                "%,d particles rejected, which have no place in a micrograph".formatted(Choice.size(report, REJECTED)));
    }
}
