/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.picking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.picks.PickEdits;
import org.firn.formats.picks.PickEdits.Point;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Problem;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RowSink;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepBuilder;
import org.firn.protocol.StepContext;
import org.firn.protocols.spa.common.CursorRow;
import org.firn.protocols.spa.common.Microscope;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;

/**
 * Records what was picked by hand: the positions of a set without those removed, and those added. Positions that are
 * kept keep their ids, and no id of the edited set is given to another position, not even that of a removed one.
 */
public final class PickManually implements Protocol {
    private static final String MICROGRAPHS = "micrographs";
    private static final String COORDINATES = "coordinates";
    private static final String EDITS = "edits";
    private static final String EDITS_FILE = "editsFile";
    private static final String DIAMETER = "particleDiameter";
    private static final String BOX = "boxSize";

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Positions")
                .add(
                        ParameterSpec.input(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET)
                                .label("Micrographs")
                                .help("The micrographs that were picked on."),
                        ParameterSpec.input(COORDINATES, DataPackage.Literals.COORDINATE_SET)
                                .label("Positions to start from")
                                .optional()
                                .help("Positions that were changed by hand; none when all were picked by hand."),
                        ParameterSpec.of(EDITS, ParameterType.TEXT)
                                .label("Changes")
                                .optional()
                                .check(PickManually::checkText)
                                .help("What the micrograph viewer writes here: lines 'add MICROGRAPH x,y x,y ...' with "
                                        + "the micrograph's id and positions in px, and 'remove ID ID ...'."),
                        ParameterSpec.file(EDITS_FILE)
                                .label("File with changes")
                                .optional()
                                .expert()
                                .help("The same in a text file, for very many changes."))
                .section("Particles")
                .add(
                        ParameterSpec.number(DIAMETER)
                                .label("Particle diameter")
                                .unit("Å")
                                .range(10, 5000)
                                .optional()
                                .help("The longest dimension of the particle; that of the positions to start from when "
                                        + "empty."),
                        ParameterSpec.integer(BOX)
                                .label("Box size")
                                .unit("px")
                                .range(4, 10_000)
                                .optional()
                                .help("A suggestion for extracting; that of the positions to start from when empty."))
                .build();
    }

    private static Optional<String> checkText(Object value, ParameterValues values) {
        try {
            PickEdits.parse((String) value);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("is not understood: " + e.getMessage());
        }
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        if (values.isSet(EDITS) && values.isSet(EDITS_FILE)) {
            configuration.problem(Problem.error(
                    EDITS_FILE, "is given, and " + EDITS + " too", "Give the changes in one of the two places."));
        }
        configuration.input(MICROGRAPHS).ifPresent(micrographs -> {
            OutputSpec output = configuration.output(COORDINATES, DataPackage.Literals.COORDINATE_SET);
            configuration.input(COORDINATES).ifPresent(output::like);
            micrographs.number(Microscope.SAMPLING_RATE).ifPresent(rate -> output.with(Microscope.SAMPLING_RATE, rate));
            values.value(DIAMETER).ifPresent(diameter -> output.with(DIAMETER, diameter));
            values.value(BOX).ifPresent(box -> output.with(BOX, box));
        });
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        Optional<InputData> start = run.optionalInput(COORDINATES);
        if (start.isPresent()) {
            CursorRow.passExtraColumns(
                    start.get(), TableSchema.of(DataPackage.Literals.COORDINATE), run.output(COORDINATES));
        }
        StepBuilder step = plan.step("edit");
        if (run.parameters().isSet(EDITS_FILE)) {
            step.reads(run.resolve(run.parameters().text(EDITS_FILE)));
        }
        step.run(PickManually::edit);
    }

    private static void edit(StepContext step) throws ProtocolException, IOException {
        RunContext run = step.run();
        PickEdits edits = edits(run);
        Map<Long, String> names = names(run.input(MICROGRAPHS));
        RowSink rows = step.output(COORDINATES);
        Optional<InputData> start = run.optionalInput(COORDINATES);
        long[] ids = start.isPresent() ? copyKept(start.get(), edits, names, rows) : new long[0];
        refuseUnknown(edits, ids, names);
        FreeIds free = new FreeIds(ids, names.keySet());
        edits.added().forEach((micrograph, points) -> add(rows, micrograph, names.get(micrograph), points, free));
        step.log("%,d positions kept, %,d removed, %,d added"
                .formatted(ids.length - edits.removed().size(), edits.removed().size(), edits.addedCount()));
    }

    private static PickEdits edits(RunContext run) throws ProtocolException, IOException {
        if (!run.parameters().isSet(EDITS_FILE)) {
            return run.parameters().isSet(EDITS)
                    ? PickEdits.parse(run.parameters().text(EDITS))
                    : PickEdits.NONE;
        }
        Path file = run.resolve(run.parameters().text(EDITS_FILE));
        try {
            return PickEdits.parse(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(
                    file.toString(),
                    "is not understood: " + e.getMessage(),
                    "Correct that line, or save the changes again from the micrograph viewer.",
                    e);
        }
    }

    private static Map<Long, String> names(InputData micrographs) throws ProtocolException, IOException {
        Map<Long, String> names = new HashMap<>();
        try (ItemTable table = micrographs.openTable()) {
            ItemCursor cursor = table.cursor("id", "name");
            while (cursor.next()) {
                @Nullable String name = cursor.getString(1);
                names.put(cursor.getLong(0), name == null ? "" : name);
            }
        }
        return names;
    }

    /** Copies the positions that stay; gives the sorted ids of all. */
    private static long[] copyKept(InputData start, PickEdits edits, Map<Long, String> names, RowSink rows)
            throws ProtocolException, IOException {
        try (ItemTable table = start.openTable()) {
            ItemCursor cursor = table.cursor();
            CursorRow row = new CursorRow(cursor, table.schema());
            while (cursor.next()) {
                if (!edits.removed().contains(row.id())) {
                    requireMicrograph(start.header(), row, names);
                    rows.row(row.id()).copy(row);
                }
            }
            long[] ids = table.longs("id");
            Arrays.sort(ids);
            return ids;
        }
    }

    private static void requireMicrograph(DataHeader coordinates, CursorRow row, Map<Long, String> names)
            throws ProtocolException {
        if (row.value("micrograph.id").filter(names::containsKey).isEmpty()) {
            throw new ProtocolException(
                    COORDINATES,
                    "is " + coordinates.name() + ", whose position " + row.id() + " is in micrograph "
                            + row.value("micrograph.id").orElse("(none)") + ", which is not among the micrographs",
                    "Link the micrographs that the positions were picked on.");
        }
    }

    private static void refuseUnknown(PickEdits edits, long[] ids, Map<Long, String> names) throws ProtocolException {
        Set<Long> strange = new TreeSet<>(edits.added().keySet());
        strange.removeAll(names.keySet());
        if (!strange.isEmpty()) {
            throw new ProtocolException(
                    EDITS,
                    "adds positions to micrograph " + strange.iterator().next()
                            + ", which is not among the micrographs",
                    "Link the micrographs that were picked on.");
        }
        for (long id : edits.removed()) {
            if (Arrays.binarySearch(ids, id) < 0) {
                throw new ProtocolException(
                        EDITS,
                        "removes position " + id + ", which the positions to start from do not have",
                        "Link the positions that were changed.");
            }
        }
    }

    private static void add(RowSink rows, long micrograph, String name, List<Point> points, FreeIds free) {
        for (Point point : points) {
            rows.row(free.next(micrograph))
                    .set("micrograph.id", micrograph)
                    .set("micrograph.name", name)
                    .set("x", point.x())
                    .set("y", point.y());
        }
    }

    @Override
    public void verify(RunReport report) throws ProtocolException {
        if (size(report) == 0) {
            throw new ProtocolException(
                    COORDINATES, "is empty: no position is left", "Pick at least one particle, or undo removals.");
        }
    }

    private static double size(RunReport report) {
        return report.output(COORDINATES)
                .map(output -> output.header().size().orElse(0))
                .orElse(0.0);
    }

    @Override
    public List<String> summary(RunReport report) {
        return List.of("%,.0f positions".formatted(size(report)));
    }

    @Override
    public String methods(RunReport report) {
        return report.inputs().getOrDefault(COORDINATES, List.of()).isEmpty()
                ? "Particles were picked by hand."
                : "The picked positions were corrected by hand.";
    }
}
