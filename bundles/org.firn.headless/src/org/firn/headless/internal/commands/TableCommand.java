/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.Command;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the items of a set. */
@picocli.CommandLine.Command(
        description = {
            "Prints the items of a set, as many as there are now; works while its run goes on.",
            "Numbers are exact, with a point in every locale."
        },
        footer = {
            "",
            "Example:",
            "  firn table --project my-project ctf.ctfs --columns micrograph.name,defocusU,resolution " + "\\",
            "      --where 'resolution < 6' --sort resolution --limit 20"
        })
public final class TableCommand implements Command {
    /** The formats. */
    enum Format {
        csv,
        json,
        star
    }

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(
            names = "--columns",
            paramLabel = "a,b",
            split = ",",
            description = "The columns, in order; all when not given.")
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
            description = "Sorts, the least first, or with :desc the " + "greatest; missing values come last.")
    private @Nullable String sort;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many items.")
    private long limit = Long.MAX_VALUE;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "csv (with a header), json (one object a line) or star; " + "${DEFAULT-VALUE} when not given.")
    private Format format = Format.csv;

    @Option(names = "--schema", description = "Prints the columns with type, unit and meaning instead of the items.")
    private boolean schema;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes to a file, which must not exist yet.")
    private @Nullable Path file;

    @Override
    public int run(CommandContext context) throws Exception {
        if (limit < 0) {
            throw new UsageException("--limit is " + limit + ". Give 0 or more.");
        }
        try (ItemTable table = ItemTable.open(output.table(context, project))) {
            if (schema) {
                context.out().println(table.schema().toJson());
                return ExitCode.DONE;
            }
            TableDump dump = dump(table.schema());
            Path target = file;
            if (target == null) {
                write(dump, table, context.out());
            } else {
                writeFile(dump, table, context.workingDirectory().resolve(target));
            }
            // a bad group is skipped when it is met; the user must hear of it
            for (Damage damage : table.damages()) {
                context.err().println("firn: " + damage);
            }
            return table.damages().isEmpty() ? ExitCode.DONE : ExitCode.ERROR;
        }
    }

    private TableDump dump(TableSchema columnsThere) throws UsageException {
        for (String column : columns) {
            require(columnsThere, "--columns", column);
        }
        String column = null;
        boolean descending = false;
        if (sort != null) {
            descending = sort.endsWith(":desc");
            column = sort.replaceFirst(":(asc|desc)$", "");
            require(columnsThere, "--sort", column);
        }
        RowFilter filter = where == null ? null : RowFilter.parse(where, columnsThere);
        return new TableDump(columns, filter, column, descending, limit);
    }

    private void require(TableSchema there, String option, String column) throws UsageException {
        if (!there.has(column)) {
            throw new UsageException(option + " names the column " + column + ", which " + output.address()
                    + " has not. " + NearestName.advice("column", there.names(), column));
        }
    }

    private void write(TableDump dump, ItemTable table, PrintWriter out) throws IOException {
        String name = output.address().substring(output.address().indexOf('.') + 1);
        try (RowFormat rows =
                switch (format) {
                    case csv -> new CsvFormat(out);
                    case json -> new JsonRowFormat(out);
                    case star -> new StarFormat(out, name);
                }) {
            dump.write(table, rows);
        }
    }

    private void writeFile(TableDump dump, ItemTable table, Path target) throws IOException {
        Path temporary = Files.createTempFile(target.toAbsolutePath().getParent(), ".firn", ".part");
        try {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(temporary, StandardCharsets.UTF_8))) {
                write(dump, table, out);
                if (out.checkError()) {
                    throw new IOException("writing " + target + " failed; is the disk full?");
                }
            }
            Files.copy(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
