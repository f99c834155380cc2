/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.headless.internal.output.RowDestination;
import org.firn.protocol.NearestName;
import org.firn.protocol.TableFormatDescriptor;
import org.firn.protocol.TableFormatRegistry;
import org.firn.tables.Damage;
import org.firn.tables.ItemTable;
import org.firn.tables.RowFilter;
import org.firn.tables.TableSchema;
import org.firn.tables.exchange.RowSelection;
import picocli.CommandLine.Option;

/** Which items and columns of a set are written, and in which format. */
final class RowOptions {
    private static final String USUAL = "csv";

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
            description = "csv (with a header), json (one object a line), star (under Firn's own column names), arrow "
                    + "(Feather, for pandas and others), or what an installed bundle adds; when not given, that of the "
                    + "file's ending, or csv on standard output.")
    private @Nullable String format;

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
        TableFormatDescriptor chosen = format(target);
        if (target == null && !chosen.text() && context.isTerminal()) {
            throw new UsageException("files of the format " + chosen.id() + " are no text, so they are not written to "
                    + "a terminal. Add --output FILE." + chosen.extensions().get(0) + ", or pipe the output.");
        }
        try (ItemTable table = ItemTable.open(output.table(context, project))) {
            RowSelection selection = selection(table, output.address());
            RowDestination.Content content = out -> chosen.create().write(selection, out);
            if (target == null) {
                RowDestination.toStandardOutput(context.bytes(), content);
            } else {
                RowDestination.toFile(context.workingDirectory().resolve(target), replace, content);
            }
            // a bad group is skipped when it is met; the user must hear of it
            for (Damage damage : table.damages()) {
                context.err().println("firn: " + damage);
            }
            return table.damages().isEmpty() ? ExitCode.DONE : ExitCode.ERROR;
        }
    }

    /** Without the option, the file's name says it. */
    private TableFormatDescriptor format(@Nullable Path target) throws UsageException {
        List<TableFormatDescriptor> formats = TableFormatRegistry.contributed().all().stream()
                .filter(TableFormatDescriptor::writes)
                .toList();
        TableFormatRegistry registry = () -> formats;
        List<String> ids = formats.stream().map(TableFormatDescriptor::id).toList();
        String given = format;
        if (given == null && target != null) {
            return registry.ofFile(target)
                    .orElseThrow(() -> new UsageException("the ending of " + target + " tells no format. Add --format "
                            + String.join(" or ", ids) + ", or choose another ending."));
        }
        String id = given == null ? USUAL : given;
        return registry.find(id)
                .orElseThrow(() -> new UsageException("--format is " + id + ", which is no format to write. "
                        + NearestName.advice("format", ids, id)));
    }

    private RowSelection selection(ItemTable table, String address) throws UsageException {
        TableSchema there = table.schema();
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
        return RowSelection.of(table)
                .columns(columns)
                .where(filter)
                .sortBy(column, descending)
                .limit(limit)
                .named(address.substring(address.indexOf('.') + 1));
    }

    private static void require(TableSchema there, String address, String option, String column) throws UsageException {
        if (!there.has(column)) {
            throw new UsageException(option + " names the column " + column + ", which " + address + " has not. "
                    + NearestName.advice("column", there.names(), column));
        }
    }
}
