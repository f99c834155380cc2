/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocols.spa.common.CursorRow;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.picking.PickParticles;
import org.firn.tables.TableSchema;

/** Imports places of particles on micrographs from the metadata of other programs. */
public final class ImportCoordinates implements Protocol {
    private static final String COORDINATES = "coordinates";
    private static final String BOX_SIZE = ItemKind.BOX_SIZE;
    private static final String NAME = "micrograph.name";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(MicrographFiles.parameters("places"))
                .section("Micrographs")
                .add(
                        ParameterSpec.number(Microscope.SAMPLING_RATE)
                                .label("Pixel size")
                                .unit("Å/px")
                                .range(0.05, 100)
                                .optional()
                                .help("The pixel size of the micrographs that the places are on; that of the linked "
                                        + "micrographs, or what the files say, when empty."),
                        ParameterSpec.integer(BOX_SIZE)
                                .label("Box")
                                .unit("px")
                                .range(1, 4096)
                                .optional()
                                .help("The edge of the boxes, for files that give centres alone."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        OutputSpec output = configuration.output(COORDINATES, DataPackage.Literals.COORDINATE_SET);
        configuration.input(MicrographFiles.MICROGRAPHS).ifPresent(output::like);
        output.with(
                        Microscope.SAMPLING_RATE,
                        values.value(Microscope.SAMPLING_RATE).orElse(null))
                .with(BOX_SIZE, values.value(BOX_SIZE).orElse(null));
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        List<Path> files = MicrographFiles.files(run);
        plan.step("import").reads(files.toArray(Path[]::new)).run(ImportCoordinates::read);
    }

    private static void read(StepContext step) throws Exception {
        ParameterValues values = step.run().parameters();
        Map<String, String> settings = new HashMap<>();
        List.of(Microscope.SAMPLING_RATE, BOX_SIZE)
                .forEach(name -> values.value(name).ifPresent(value -> settings.put(name, value.toString())));
        MicrographFiles files = new MicrographFiles(step, ItemKind.COORDINATE, settings);
        OutputSpec output = step.run().output(COORDINATES);
        for (String name : List.of(Microscope.SAMPLING_RATE, BOX_SIZE)) {
            OptionalDouble told = files.agreed(name);
            if (told.isPresent() && output.header().number(name).isEmpty()) {
                output.with(name, told.getAsDouble());
            }
        }
        Map<Long, Long> counts = new HashMap<>();
        files.publish(
                COORDINATES,
                TableSchema.of(DataPackage.Literals.COORDINATE),
                List.of(Microscope.SAMPLING_RATE, BOX_SIZE),
                (row, set) -> change(row, set, files, counts));
    }

    private static boolean change(CursorRow row, Map<String, Object> set, MicrographFiles files, Map<Long, Long> counts)
            throws ProtocolException {
        double place = row.number("x") + row.number("y");
        if (!Double.isFinite(place)) {
            throw new ProtocolException(
                    MicrographFiles.FILES,
                    "have a place that is no number: (" + row.number("x") + ", " + row.number("y") + ") in row "
                            + row.id(),
                    "Delete the row, or repair what wrote it.");
        }
        long micrograph = files.id(row.text(NAME));
        set.put("micrograph.id", micrograph);
        set.put("id", micrograph * PickParticles.PICKS_PER_MICROGRAPH + counts.merge(micrograph, 1L, Long::sum));
        return true;
    }

    @Override
    public List<String> summary(RunReport report) {
        return report.output(COORDINATES)
                .map(InputData::header)
                .map(header -> List.of("%,.0f places%s"
                        .formatted(
                                header.size().orElse(0),
                                header.number(Microscope.SAMPLING_RATE).isPresent()
                                        ? " on micrographs of %.3f Å/px"
                                                .formatted(header.number(Microscope.SAMPLING_RATE)
                                                        .getAsDouble())
                                        : ", pixel size unknown")))
                .orElse(List.of());
    }

    @Override
    public String methods(RunReport report) {
        return report.output(COORDINATES)
                .map(InputData::header)
                .map(header -> "%,.0f places of particles were taken from %s."
                        .formatted(header.size().orElse(0), MicrographFiles.named(report)))
                .orElse("");
    }
}
