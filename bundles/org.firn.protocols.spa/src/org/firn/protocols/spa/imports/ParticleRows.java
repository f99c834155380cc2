/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.firn.model.data.DataPackage;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.StepContext;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocols.spa.common.CursorRow;
import org.firn.protocols.spa.common.MicrographNames;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.RowCopy;
import org.firn.protocols.spa.picking.PickParticles;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.view.TableView;

/** Turns particles as a format gives them into a set: images found, ids by micrograph, the header from the rows. */
final class ParticleRows {
    private static final List<String> ACQUISITION = List.of("voltage", "sphericalAberration", "amplitudeContrast");
    /** What the header of the set says. */
    private static final Set<String> OF_SET = Set.of(ItemKind.SAMPLING_RATE, ItemKind.BOX_SIZE);

    private static final String FILE = "image.file";
    private static final String NAME = "micrograph.name";

    private final StepContext step;
    private final Path file;
    private final ItemTable read;
    private final String stack;
    private final Map<String, Long> micrographs = new HashMap<>();
    private final Map<Long, Long> counts = new HashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();

    /**
     * Begins.
     *
     * @param file where the particles were read from
     * @param read the rows
     * @param stack the images of a file that names none; empty when there is none
     */
    ParticleRows(StepContext step, Path file, ItemTable read, String stack) {
        this.step = step;
        this.file = file;
        this.read = read;
        this.stack = stack;
        properties.putAll(read.properties());
    }

    /** Publishes them. */
    void publish(String output, Optional<Path> root) throws Exception {
        StackFiles stacks = new StackFiles(step.run(), file, stackNames(), root.orElse(null), ImportParticles.ROOT);
        OutputSpec header = step.run().output(output);
        describe(header, stacks);
        List<ColumnSpec> columns =
                new ArrayList<>(TableSchema.of(DataPackage.Literals.PARTICLE).columns());
        read.schema().columns().stream()
                .filter(spec -> !OF_SET.contains(spec.name())
                        && columns.stream().noneMatch(own -> own.name().equals(spec.name())))
                .forEach(columns::add);
        if (!hasValues(NAME)) {
            properties.put("guessed." + NAME, "from the names of the stacks");
            step.log(NAME + " was guessed from the names of the stacks, since " + file + " names no micrographs");
        }
        Path target = step.newTable(output);
        RowCopy.copy(read, target, TableSchema.of(columns), properties, new Rows(stacks));
        try (ItemTable table = ItemTable.open(target)) {
            step.output(output, TableView.of(table).withProperties(properties));
        }
    }

    private Set<String> stackNames() throws ProtocolException {
        if (hasValues(FILE)) {
            Set<String> names = new LinkedHashSet<>(Arrays.asList(read.strings(FILE)));
            if (names.contains(null)) {
                throw new ProtocolException(
                        ImportParticles.FILE,
                        "is " + file + ", some of whose rows name no image",
                        "Delete these rows, or repair what wrote them.");
            }
            return names;
        }
        if (stack.isEmpty()) {
            throw new ProtocolException(
                    ImportParticles.STACK,
                    "is missing, but " + file + " does not name its images",
                    "Give the stack whose images are in the order of its rows.");
        }
        return Set.of(stack);
    }

    private boolean hasValues(String column) {
        if (!read.schema().has(column)) {
            return false;
        }
        ItemCursor cursor = read.cursor(column);
        boolean found = false;
        while (!found && cursor.next()) {
            found = !cursor.isNull(0);
        }
        return found;
    }

    private void describe(OutputSpec header, StackFiles stacks) throws ProtocolException {
        OptionalDouble box = agreed(ItemKind.BOX_SIZE);
        if (box.isPresent() && box.getAsDouble() != stacks.boxSize()) {
            throw new ProtocolException(
                    ImportParticles.FILE,
                    "is " + file
                            + ", which says boxes of %.0f px, but the images have %d px"
                                    .formatted(box.getAsDouble(), stacks.boxSize()),
                    "Give the images that belong to it.");
        }
        header.with(Microscope.SAMPLING_RATE, pixelSize(stacks))
                .with("width", stacks.boxSize())
                .with("height", stacks.boxSize())
                .with("boxSize", stacks.boxSize())
                .with("hasCtf", hasValues("ctf.defocusU"))
                .with("phaseFlipped", false)
                .with("alignment", alignment());
        for (String name : ACQUISITION) {
            OptionalDouble value = agreed("acquisition." + name);
            value.ifPresent(number -> header.with(name, number));
        }
    }

    private double pixelSize(StackFiles stacks) throws ProtocolException {
        double[] sizes = distinct(ItemKind.SAMPLING_RATE);
        if (sizes.length > 1) {
            throw new ProtocolException(
                    ImportParticles.FILE,
                    "is " + file + ", whose particles differ in pixel size: " + Arrays.toString(sizes) + " Å/px",
                    "Split the file by optics group and import each on its own.");
        }
        if (sizes.length == 1) {
            return sizes[0];
        }
        double size = stacks.pixelSize()
                .orElseThrow(() -> new ProtocolException(
                        ImportParticles.FILE,
                        "is " + file + ", which does not say how large the pixels are, and neither do its images",
                        "Give the pixel size."));
        properties.put("guessed." + ItemKind.SAMPLING_RATE, size + ", from the header of the images");
        step.log("samplingRate was guessed: " + size + " Å/px, from the header of the images");
        return size;
    }

    private double[] distinct(String column) {
        return read.schema().has(column)
                ? DoubleStream.of(read.doubles(column))
                        .filter(value -> !Double.isNaN(value))
                        .distinct()
                        .toArray()
                : new double[0];
    }

    private OptionalDouble agreed(String column) {
        double[] values = distinct(column);
        return values.length == 1 ? OptionalDouble.of(values[0]) : OptionalDouble.empty();
    }

    private String alignment() {
        boolean tilted = DoubleStream.of(distinct("transform.tilt")).anyMatch(tilt -> tilt != 0);
        return tilted ? "PROJECTION" : hasValues("transform.psi") ? "IN_PLANE" : "NONE";
    }

    /** What becomes of each row. */
    private final class Rows implements RowCopy.Change {
        private final StackFiles stacks;
        private long number;

        Rows(StackFiles stacks) {
            this.stacks = stacks;
        }

        @Override
        public boolean apply(CursorRow row, Map<String, Object> values) throws Exception {
            if (number++ % 1000 == 0) {
                step.progress(number, read.size(), "particles");
                if (step.isCancelled()) {
                    throw new InterruptedException("The import was stopped");
                }
            }
            String name = row.value(FILE).map(Object::toString).orElse(stack);
            long index = row.value("image.index")
                    .map(value -> ((Number) value).longValue())
                    .orElse(stack.isEmpty() ? 0 : number - 1);
            stacks.require(file, number, name, index);
            String micrograph =
                    row.value(NAME).map(Object::toString).orElseGet(() -> MicrographNames.of(Path.of(name)));
            long micrographId = micrographs.computeIfAbsent(micrograph, any -> micrographs.size() + 1L);
            values.put(
                    "id",
                    micrographId * PickParticles.PICKS_PER_MICROGRAPH + counts.merge(micrographId, 1L, Long::sum));
            values.put("micrograph.id", micrographId);
            values.put(NAME, micrograph);
            values.put(FILE, stacks.stored(name));
            values.put("image.index", index);
            return true;
        }
    }
}
