/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.firn.model.data.DataPackage;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocols.spa.common.FilePattern;
import org.firn.protocols.spa.common.MetadataFiles;
import org.firn.protocols.spa.common.RowCopy;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.view.TableView;

/**
 * What belongs to micrographs, from one or many files of metadata: read, put behind each other, and given the ids of
 * the project's micrographs where these are linked.
 */
final class MicrographFiles {
    static final String FILES = "files";
    static final String FORMAT = "format";
    static final String MICROGRAPHS = "micrographs";

    private final StepContext step;
    private final ItemKind kind;
    private final Map<String, String> settings;
    private final List<Path> raw = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, ColumnSpec> columns = new LinkedHashMap<>();
    private final Optional<Map<String, Long>> known;
    private final Map<String, Long> met = new HashMap<>();

    /**
     * Reads all files.
     *
     * @param kind what their rows must be
     * @param settings values by column that the user gave
     */
    MicrographFiles(StepContext step, ItemKind kind, Map<String, String> settings) throws Exception {
        this.step = step;
        this.kind = kind;
        this.settings = settings;
        this.known = step.run().optionalInput(MICROGRAPHS).isPresent() ? Optional.of(names()) : Optional.empty();
        for (Path file : files(step.run())) {
            read(file);
        }
    }

    /** The parameters of the files. */
    static ParameterSpec[] parameters(String what) {
        return new ParameterSpec[] {
            ParameterSpec.of(FILES, ParameterType.PATH)
                    .label("Metadata")
                    .help("The file with the " + what + ", or a pattern such as /data/picks/*.box when there is one "
                            + "for each micrograph."),
            ParameterSpec.choice(FORMAT, MetadataFiles.readable())
                    .label("Format")
                    .help("The program that wrote the files; name and content mostly tell."),
            ParameterSpec.input(MICROGRAPHS, DataPackage.Literals.MICROGRAPH_SET, DataPackage.Literals.MOVIE_SET)
                    .label("Micrographs")
                    .optional()
                    .help("The micrographs in this project that they belong to, found by name. Without them, "
                            + "micrographs are numbered in the order in which the files name them.")
        };
    }

    /** The files that the parameter names, at least one. */
    static List<Path> files(RunContext run) throws ProtocolException {
        return new FilePattern(FILES, run.resolve(run.parameters().text(FILES))).files();
    }

    /** What the user calls the files, for a sentence about them. */
    static String named(RunReport report) {
        return String.valueOf(Path.of(report.parameters().text(FILES)).getFileName());
    }

    private Map<String, Long> names() throws Exception {
        Map<String, Long> ids = new HashMap<>();
        InputData micrographs = step.run().input(MICROGRAPHS);
        try (ItemTable table = micrographs.openTable()) {
            ItemCursor cursor = table.cursor("id", "name");
            while (cursor.next()) {
                ids.put(cursor.getString(1), cursor.getLong(0));
            }
        }
        return ids;
    }

    private void read(Path file) throws Exception {
        ParameterValues values = step.run().parameters();
        Path table = step.workFile("read" + raw.size() + ".fit");
        Exchange exchange = new Exchange(settings);
        try (ItemTable rows = MetadataFiles.read(step, table, FILES, file, values.text(FORMAT), kind, exchange)) {
            rows.schema().columns().forEach(spec -> columns.putIfAbsent(spec.name(), spec));
            rows.properties().forEach(properties::putIfAbsent);
        }
        raw.add(table);
    }

    /** Whether some file has a column. */
    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The value that all rows have in common; empty when they have none or differ. */
    OptionalDouble agreed(String column) throws Exception {
        double[] found = new double[0];
        for (Path file : raw) {
            try (ItemTable table = ItemTable.open(file)) {
                if (table.schema().has(column)) {
                    found = DoubleStream.concat(DoubleStream.of(found), DoubleStream.of(table.doubles(column)))
                            .filter(value -> !Double.isNaN(value))
                            .distinct()
                            .toArray();
                }
            }
        }
        return found.length == 1 ? OptionalDouble.of(found[0]) : OptionalDouble.empty();
    }

    /**
     * The id of a micrograph.
     *
     * @throws ProtocolException micrographs are linked, and none is called so
     */
    long id(String micrograph) throws ProtocolException {
        if (known.isEmpty()) {
            return met.computeIfAbsent(micrograph, any -> met.size() + 1L);
        }
        Long id = known.get().get(micrograph);
        if (id == null) {
            throw new ProtocolException(
                    MICROGRAPHS,
                    "have none called " + micrograph + ", which " + FILES + " name",
                    "Link the micrographs that the files belong to; names are those of files without ending.");
        }
        return id;
    }

    /**
     * Publishes all rows.
     *
     * @param own the columns of the items of the output
     * @param dropped columns of the files that go no further
     */
    void publish(String output, TableSchema own, List<String> dropped, RowCopy.Change change) throws Exception {
        List<ColumnSpec> all = new ArrayList<>(own.columns());
        columns.values().stream()
                .filter(spec -> !own.has(spec.name()) && !dropped.contains(spec.name()))
                .forEach(all::add);
        properties.remove(ItemKind.PROPERTY);
        Path target = step.newTable(output);
        try (TableWriter writer = TableWriter.create(target, TableSchema.of(all), properties)) {
            for (Path file : raw) {
                try (ItemTable table = ItemTable.open(file)) {
                    RowCopy.append(table, writer, change);
                }
                step.progress(raw.indexOf(file) + 1L, raw.size(), "files");
                if (step.isCancelled()) {
                    throw new InterruptedException("The import was stopped");
                }
            }
            writer.close(true);
        }
        try (ItemTable table = ItemTable.open(target)) {
            step.output(output, TableView.of(table).withProperties(properties));
        }
    }
}
