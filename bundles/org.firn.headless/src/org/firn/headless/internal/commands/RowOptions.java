/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.headless.internal.output.CsvFormat;
import org.firn.headless.internal.output.JsonRowFormat;
import org.firn.headless.internal.output.RowFormat;
import org.firn.headless.internal.output.StarFormat;
import org.firn.headless.internal.output.TableDump;
import org.firn.protocol.NearestName;
import org.firn.tables.Damage;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import picocli.CommandLine.Option;

/** Which items and columns of a set are written, and in which format. */
final class RowOptions {
    /** The formats. */
    enum Format {
        csv,
        json,
        star
    }

    @Option(
            names = "--columns",
            paramLabel = "a,b",
            split = ",",
            description = "The columns of a set, in order; all when not given.")
    private List<String> columns = List.of();

    @Option(
            names = "--where",
            paramLabel = "EXPR",
            description = "Only items for which this holds, as "
                    + "\"resolution <= 6.5 and not (micrograph.name = 'bad' or defocusU is null)\".")
    private @Nullable String where;

    @Option(
            names = "--sort",
            paramLabel = "COLUMN[:desc]",
            description = "Sorts, the least first, or with :desc the greatest; missing values come last.")
    private @Nullable String sort;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many items.")
    private long limit = Long.MAX_VALUE;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv (with a header), json (one object a line) or star (under Firn's own column names); "
                    + "when not given, that of the file's ending, or csv.")
    private @Nullable Format format;

    /** Whether any of the options that only make sense for a set was given. */
    boolean isGiven() {
        return format != null || where != null || sort != null || !columns.isEmpty() || limit != Long.MAX_VALUE;
    }

    /**
     * Writes a set.
     *
     * @param target the file; null for standard output
     * @param replace whether a file that is there is replaced, rather than refused
     * @return the exit code: an error when items are damaged, which are left out and told
     */
    int write(
            CommandContext context, ProjectOption project, OutputOption output, @Nullable Path target, boolean replace)
            throws Exception {
        if (limit < 0) {
            throw new UsageException("--limit is " + limit + ". Give 0 or more.");
        }
        Format chosen = format(target);
        try (ItemTable table = ItemTable.open(output.table(context, project))) {
            TableDump dump = dump(table.schema(), output.address());
            String name = output.address().substring(output.address().indexOf('.') + 1);
            if (target == null) {
                write(dump, table, chosen, name, context.out());
            } else {
                Path file = context.workingDirectory().resolve(target);
                toFile(file, replace, out -> write(dump, table, chosen, name, out));
            }
            // a bad group is skipped when it is met; the user must hear of it
            for (Damage damage : table.damages()) {
                context.err().println("firn: " + damage);
            }
            return table.damages().isEmpty() ? ExitCode.DONE : ExitCode.ERROR;
        }
    }

    /** Without the option, the file's name says it. */
    private Format format(@Nullable Path target) {
        Format given = format;
        if (given != null) {
            return given;
        }
        String name = target == null ? "" : target.toString();
        for (Format one : Format.values()) {
            if (name.endsWith("." + one)) {
                return one;
            }
        }
        return Format.csv;
    }

    private TableDump dump(TableSchema there, String address) throws UsageException {
        for (String column : columns) {
            require(there, address, "--columns", column);
        }
        String column = null;
        boolean descending = false;
        if (sort != null) {
            descending = sort.endsWith(":desc");
            column = sort.replaceFirst(":(asc|desc)$", "");
            require(there, address, "--sort", column);
        }
        RowFilter filter = where == null ? null : RowFilter.parse(where, there);
        return new TableDump(columns, filter, column, descending, limit);
    }

    private static void require(TableSchema there, String address, String option, String column) throws UsageException {
        if (!there.has(column)) {
            throw new UsageException(option + " names the column " + column + ", which " + address + " has not. "
                    + NearestName.advice("column", there.names(), column));
        }
    }

    private static void write(TableDump dump, ItemTable table, Format format, String name, PrintWriter out)
            throws IOException {
        try (RowFormat rows =
                switch (format) {
                    case csv -> new CsvFormat(out);
                    case json -> new JsonRowFormat(out);
                    case star -> new StarFormat(out, name);
                }) {
            dump.write(table, rows);
        }
    }

    /** Writes text. */
    @FunctionalInterface
    private interface Content {
        void write(PrintWriter out) throws IOException;
    }

    /** Nobody ever sees half a file: it is written beside the target and put there when it is whole. */
    private static void toFile(Path target, boolean replace, Content content) throws IOException {
        if (!replace && Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (!Files.isDirectory(target.toAbsolutePath().getParent())) {
            throw new NoSuchFileException(target.toAbsolutePath().getParent().toString());
        }
        Path temporary = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(temporary, StandardCharsets.UTF_8))) {
                content.write(out);
                if (out.checkError()) {
                    throw new IOException("writing " + target + " failed; is the disk full?");
                }
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
