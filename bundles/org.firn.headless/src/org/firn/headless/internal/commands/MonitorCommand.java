/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.headless.internal.monitor.DashboardPage;
import org.firn.headless.internal.monitor.MonitorReport;
import org.firn.headless.internal.monitor.Rule;
import org.firn.headless.internal.monitor.rules.RulesFile;
import org.firn.headless.internal.monitor.rules.WatchRule;
import org.firn.protocol.Problem;
import org.firn.repository.ProjectDirectory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Watches an acquisition. */
@picocli.CommandLine.Command(
        description = {
            "Watches a project while it is worked on: how many movies come, how far each run is, how resolution, "
                    + "defocus and scores develop, and what needs attention.",
            "Looks again every few seconds until no run is executed any more; with --once, looks once, and ends with 3 "
                    + "when something needs attention, for scripts that tell people."
        },
        footer = {
            "",
            "Examples:",
            "  firn monitor --project my-project --warn 'ctf.ctfs.resolution > 6' --page monitor.html",
            "  firn monitor --example-rules > rules.json",
            "  firn monitor --project my-project --rules rules.json"
        })
public final class MonitorCommand implements Command {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = "--warn",
            paramLabel = "RULE",
            description = "Warns when the median of the last items is beyond a limit, as 'ctf.ctfs.resolution > 6'; "
                    + "may be given several times.")
    private List<String> rules = List.of();

    @Option(names = "--window", paramLabel = "N", description = "How many items are the last ones; 50 when not given.")
    private int window = 50;

    @Option(names = "--every", paramLabel = "S", description = "Seconds between looks; 5 when not given.")
    private int every = 5;

    @Option(names = "--once", description = "Looks once.")
    private boolean once;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Writes each look to this HTML page too, which a browser loads again by itself.")
    private @Nullable Path page;

    @Option(names = "--json", description = "One JSON object a look, a line each.")
    private boolean json;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Does what this file says when a figure passes a threshold: tells, marks, pauses imports, "
                    + "posts to a web server. What fired is recorded in the project.")
    private @Nullable Path rulesFile;

    @Option(names = "--example-rules", description = "Prints such a file with all that can be said, with comments.")
    private boolean example;

    @Override
    public int run(CommandContext context) throws Exception {
        if (example) {
            context.out().print(RulesFile.example());
            context.out().flush();
            return ExitCode.DONE;
        }
        if (window < 1 || every < 1) {
            throw new UsageException(
                    (window < 1 ? "--window is " + window : "--every is " + every) + ". Give 1 or more.");
        }
        List<Rule> parsed = new ArrayList<>();
        for (String rule : rules) {
            parsed.add(Rule.parse(rule));
        }
        List<WatchRule> watched = watched(context);
        Path directory = project.directory(context);
        try (Watching watching = Watching.open(directory, watched, rulesFile != null)) {
            return watch(context, watching, new ProjectLook(new ProjectDirectory(directory), window, parsed, watched));
        }
    }

    private List<WatchRule> watched(CommandContext context) throws UsageException {
        Path given = rulesFile;
        if (given == null) {
            return List.of();
        }
        RulesFile file = RulesFile.read(context.workingDirectory().resolve(given));
        if (!file.problems().isEmpty()) {
            throw new UsageException(
                    file.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return file.rules();
    }

    private int watch(CommandContext context, Watching watching, ProjectLook look) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        while (true) {
            ProjectLook.Seen seen = project.read(context, ProjectLook.Seen::of);
            MonitorReport report = watching.report(look, seen, Instant.now());
            show(context, report);
            boolean working = seen.runs().stream().anyMatch(RunChoice::isActive);
            if (once || !working) {
                return once && !report.warnings().isEmpty() ? ExitCode.RUN_FAILED : ExitCode.DONE;
            }
            never.await(every, TimeUnit.SECONDS);
            if (!json) {
                context.out().println();
            }
        }
    }

    private void show(CommandContext context, MonitorReport report) throws IOException {
        if (json) {
            context.out().println(report.json());
        } else {
            report.text().forEach(context.out()::println);
        }
        Path file = page;
        if (file != null) {
            new DashboardPage("Acquisition " + project.directory(context).getFileName(), every)
                    .write(report, context.workingDirectory().resolve(file));
        }
    }
}
