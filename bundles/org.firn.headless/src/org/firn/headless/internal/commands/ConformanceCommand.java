/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.util.ArrayList;
import java.util.List;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.internal.conformance.Check;
import org.firn.headless.internal.conformance.CtfChecks;
import org.firn.headless.internal.conformance.GeometryChecks;
import org.firn.headless.internal.conformance.RelionChecks;
import org.firn.headless.internal.output.Columns;
import org.firn.protocol.exchange.MetadataFormatDescriptor;
import org.firn.protocol.exchange.MetadataFormatRegistry;
import org.firn.protocol.workflow.JsonValues;
import picocli.CommandLine.Option;

/** Compares Firn's conventions with known truths. */
@picocli.CommandLine.Command(
        description = {
            "Compares what Firn makes of other programs' transforms, defocus and contrast transfer functions with "
                    + "published values, and with what RELION's own programs draw when they are on the path.",
            "Prints every comparison with its error. Ends with 0 when none is wrong, 1 when one is; what could not "
                    + "be compared is named as skipped."
        },
        footer = {"", "Example:", "  firn conformance", "  firn conformance --json"})
public final class ConformanceCommand implements Command {

    @Option(
            names = "--json",
            description = "One JSON object a comparison: state, name, source, error, tolerance, unit.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws Exception {
        List<Check> checks = new ArrayList<>(GeometryChecks.all());
        checks.addAll(CtfChecks.all());
        checks.addAll(new RelionChecks(
                        context.environment(),
                        MetadataFormatRegistry.contributed().find("relion").map(MetadataFormatDescriptor::create))
                .all());
        Columns columns = new Columns("STATE", "COMPARISON", "ERROR OF ALLOWED", "TRUTH");
        for (Check check : checks) {
            if (json) {
                context.out().println(JsonValues.write(check.json()));
            } else {
                columns.row(check.cells());
            }
        }
        long wrong = checks.stream().filter(Check::isWrong).count();
        if (!json) {
            columns.lines().forEach(context.out()::println);
            long skipped =
                    checks.stream().filter(check -> !check.skipped().isEmpty()).count();
            context.err().println(checks.size() - skipped + " compared, " + wrong + " wrong, " + skipped + " skipped");
        }
        return wrong == 0 ? ExitCode.DONE : ExitCode.ERROR;
    }
}
