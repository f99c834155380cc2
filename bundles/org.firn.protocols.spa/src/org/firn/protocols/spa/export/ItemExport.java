/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.protocol.InputData;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.protocol.StepContext;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocols.spa.common.CursorRow;
import org.firn.protocols.spa.common.MetadataFiles;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.RowCopy;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;

/** Writes a set for a program: what its header says goes into each row, as the formats want it. */
final class ItemExport {
    private static final String FILE = "image.file";
    private static final String ASTIGMATISM = "rln.CtfAstigmatism";
    private static final List<String> OF_CTF =
            List.of("defocusU", "defocusV", "defocusAngle", "phaseShift", "fitQuality", "resolution");
    private static final List<String> OF_MICROSCOPE = List.of("voltage", "sphericalAberration", "amplitudeContrast");
    private static final Map<EClass, ItemKind> KINDS = Map.of(
            DataPackage.Literals.PARTICLE_SET, ItemKind.PARTICLE,
            DataPackage.Literals.MICROGRAPH_SET, ItemKind.MICROGRAPH,
            DataPackage.Literals.MOVIE_SET, ItemKind.MOVIE,
            DataPackage.Literals.COORDINATE_SET, ItemKind.COORDINATE);

    private final StepContext step;
    private final RunContext run;
    private final String input;
    private final InputData items;
    private final DataHeader header;
    private final ItemKind kind;
    private final Optional<InputData> ctfs;
    private final Optional<Path> relativeTo;

    /**
     * Begins.
     *
     * @param input the name of the input with the set
     * @param ctfs the name of the input with the CTFs of micrographs
     * @param relativeTo the parameter with the folder in which names of files begin; they are absolute without
     */
    ItemExport(StepContext step, String input, String ctfs, String relativeTo) {
        this.step = step;
        this.run = step.run();
        this.input = input;
        this.items = run.input(input);
        this.header = items.header();
        this.kind = KINDS.entrySet().stream()
                .filter(entry -> header.isA(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        this.ctfs = run.optionalInput(ctfs);
        this.relativeTo = run.parameters()
                .value(relativeTo)
                .map(folder -> run.resolve(folder.toString()).toAbsolutePath().normalize());
    }

    /**
     * Writes the file.
     *
     * @param format the id of a format that writes
     * @param more settings of the format; a format asks for those that it knows
     */
    void write(Path file, String format, Map<String, String> more) throws Exception {
        Map<String, String> settings = new HashMap<>(more);
        number("boxSize").ifPresent(size -> settings.put("boxSize", Long.toString((long) size)));
        if (header.type().getEStructuralFeature("alignment") != null) {
            header.text("alignment")
                    .filter(meaning -> !meaning.equals("NONE"))
                    .ifPresent(meaning -> settings.put("alignment", meaning.equals("PROJECTION") ? "3D" : "2D"));
        }
        Path table = step.workFile("items.fit");
        try (ItemTable source = items.openTable()) {
            Map<String, Object> ofSet = ofSet(source.schema());
            Map<String, String> properties = new LinkedHashMap<>(source.properties());
            properties.put(ItemKind.PROPERTY, kind.name());
            if (ofSet.containsKey(ItemKind.ORIGINAL_SAMPLING_RATE)) {
                properties.put(
                        "guessed." + ItemKind.ORIGINAL_SAMPLING_RATE,
                        ofSet.get(ItemKind.ORIGINAL_SAMPLING_RATE) + ", the pixel size of the images");
            }
            Rows rows = new Rows(source.size(), ofSet, ctfs.isPresent() ? read(ctfs.get()) : Map.of());
            RowCopy.copy(source, table, schema(source.schema(), ofSet), properties, rows);
            if (rows.left > 0) {
                step.log(rows.left + " micrographs have no CTF and are left out");
            }
        }
        try (ItemTable written = ItemTable.open(table)) {
            MetadataFiles.write(step, written, file, format, settings, input);
        }
    }

    /** Values that the set has for all its items, by column. */
    private Map<String, Object> ofSet(TableSchema schema) throws ProtocolException {
        Map<String, Object> values = new LinkedHashMap<>();
        if (header.isA(DataPackage.Literals.IMAGE_SET)) {
            double size = Microscope.require(header, input, Microscope.SAMPLING_RATE);
            values.put(ItemKind.SAMPLING_RATE, size);
            for (String name : OF_MICROSCOPE) {
                number(name).ifPresent(value -> values.put("acquisition." + name, value));
            }
            if (!kind.equals(ItemKind.MOVIE) && !schema.has(ItemKind.ORIGINAL_SAMPLING_RATE)) {
                values.put(ItemKind.ORIGINAL_SAMPLING_RATE, size);
            }
        } else {
            number(Microscope.SAMPLING_RATE).ifPresent(size -> values.put(ItemKind.SAMPLING_RATE, size));
        }
        if (kind.equals(ItemKind.PARTICLE)) {
            values.put(ItemKind.BOX_SIZE, (long) Microscope.require(header, input, "boxSize"));
        }
        return values;
    }

    private OptionalDouble number(String attribute) {
        return header.type().getEStructuralFeature(attribute) == null
                ? OptionalDouble.empty()
                : header.number(attribute);
    }

    private TableSchema schema(TableSchema own, Map<String, Object> ofSet) {
        List<ColumnSpec> columns = new ArrayList<>(own.columns());
        List<String> more = new ArrayList<>(ofSet.keySet());
        if (ctfs.isPresent()) {
            OF_CTF.forEach(name -> more.add("ctf." + name));
            columns.add(ColumnSpec.of(ASTIGMATISM, ColumnType.FLOAT64, "Å"));
        }
        more.stream().filter(name -> !own.has(name)).map(kind::column).forEach(columns::add);
        return TableSchema.of(columns);
    }

    private static Map<Long, double[]> read(InputData ctfs) throws Exception {
        Map<Long, double[]> result = new HashMap<>();
        try (ItemTable table = ctfs.openTable()) {
            List<String> names = new ArrayList<>(List.of("id"));
            names.addAll(OF_CTF);
            ItemCursor cursor = table.cursor(names.toArray(String[]::new));
            while (cursor.next()) {
                double[] values = new double[OF_CTF.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = cursor.isNull(i + 1) ? Double.NaN : cursor.getDouble(i + 1);
                }
                result.put(cursor.getLong(0), values);
            }
        }
        return result;
    }

    /** What becomes of each row. */
    private final class Rows implements RowCopy.Change {
        private final long size;
        private final Map<String, Object> ofSet;
        private final Map<Long, double[]> functions;
        private long number;
        private long left;

        Rows(long size, Map<String, Object> ofSet, Map<Long, double[]> functions) {
            this.size = size;
            this.ofSet = ofSet;
            this.functions = functions;
        }

        @Override
        public boolean apply(CursorRow row, Map<String, Object> values) throws Exception {
            if (number++ % 1000 == 0) {
                step.progress(number, size, "items");
                if (step.isCancelled()) {
                    throw new InterruptedException("The export was stopped");
                }
            }
            double[] ctf = functions.get(row.id());
            if (ctfs.isPresent() && ctf == null) {
                left++;
                return false;
            }
            for (Map.Entry<String, Object> entry : ofSet.entrySet()) {
                if (row.value(entry.getKey()).isEmpty()) {
                    values.put(entry.getKey(), entry.getValue());
                }
            }
            row.value(FILE).ifPresent(stored -> values.put(FILE, nameOf(stored.toString())));
            for (int i = 0; ctf != null && i < ctf.length; i++) {
                if (!Double.isNaN(ctf[i])) {
                    values.put("ctf." + OF_CTF.get(i), ctf[i]);
                }
            }
            if (ctf != null) {
                values.put(ASTIGMATISM, ctf[0] - ctf[1]);
            }
            return true;
        }

        private String nameOf(String stored) {
            Path path = run.resolve(stored).toAbsolutePath().normalize();
            return relativeTo
                    .map(folder -> folder.relativize(path))
                    .orElse(path)
                    .toString();
        }
    }
}
