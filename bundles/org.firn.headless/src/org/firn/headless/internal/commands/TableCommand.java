/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.tables.ItemTable;
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
            "  firn table --project my-project ctf.ctfs --columns micrograph.name,defocusU,resolution \\",
            "      --where 'resolution < 6' --sort resolution --limit 20"
        })
public final class TableCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private RowOptions rows = new RowOptions();

    @Option(names = "--schema", description = "Prints the columns with type, unit and meaning instead of the items.")
    private boolean schema;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes to a file, which must not exist yet.")
    private @Nullable Path file;

    @Override
    public int run(CommandContext context) throws Exception {
        if (!schema) {
            return rows.write(context, project, output, file, false);
        }
        try (ItemTable table = ItemTable.open(output.table(context, project))) {
            context.out().println(table.schema().toJson());
            return ExitCode.DONE;
        }
    }
}
