/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firn.engine.ProcessorTime;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.protocol.ProtocolRegistry;
import org.firn.report.ProjectReport;
import org.firn.repository.OpenMode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the main job from beginning to end on simulated movies. */
@picocli.CommandLine.Command(
        description = {
            "Simulates movies of an electron microscope and runs them to 2D class averages, about three minutes on two "
                    + "processors; writes a page with the results and prints its path.",
            "Calling it again goes on where it stopped."
        },
        footer = {"", "Example:", "  firn demo my-demo"})
public final class DemoCommand implements Command {
    /** The shipped workflow that begins with a simulation. */
    private static final String WORKFLOW = "spa-demo";

    private static final String WHAT_COUNTS =
            "since the engine was there: engine, database and terminal, without the work of steps; the compiler and "
                    + "the garbage collector of Java, which serve both, are only in the whole";

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The project's directory; ${DEFAULT-VALUE} when not given.")
    private Path directory = Path.of("firn-demo");

    @Option(
            names = "--set",
            paramLabel = "INPUT=VALUE",
            description = "Sets an input of the workflow " + WORKFLOW + ".")
    private List<String> settings = List.of();

    @Mixin
    private WaitOptions waiting = new WaitOptions();

    @Override
    public int run(CommandContext context) throws Exception {
        Path where = context.workingDirectory().resolve(directory).normalize();
        Start start = new Start(context, where, waiting);
        int exitCode = start.workflow(new WorkflowOptions(WORKFLOW, settings), "");
        if (exitCode != ExitCode.DONE || !waiting.isWaiting()) {
            return exitCode;
        }
        Optional<String> share = start.processorTime().map(DemoCommand::share);
        Path html = where.resolve("report.html");
        Reopening.open(where, OpenMode.READ, repository -> {
            ProjectReport report = new ProjectReport(repository, ProtocolRegistry.contributed());
            share.ifPresent(value -> report.fact("Engine's share", value + " " + WHAT_COUNTS));
            report.write(html);
            return html;
        });
        PrintWriter out = waiting.isJson() ? context.err() : context.out();
        share.ifPresent(value -> out.println("The engine's own share: " + value));
        out.println("The results are in " + html);
        return ExitCode.DONE;
    }

    private static String share(ProcessorTime time) {
        return String.format(
                Locale.ROOT,
                "%.1f %% of the processor time (%.1f of %.1f s)",
                100 * time.share(),
                time.own().toMillis() / 1000.0,
                time.process().toMillis() / 1000.0);
    }
}
