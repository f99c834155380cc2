/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.Arrivals;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.headless.internal.monitor.DashboardPage;
import org.firn.headless.internal.monitor.MonitorReport;
import org.firn.headless.internal.monitor.Rule;
import org.firn.headless.internal.monitor.Trend;
import org.firn.headless.internal.project.RunFollower;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Project;
import org.firn.protocol.NearestName;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.ColumnType;
import org.firn.tables.ItemTable;
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
            "Example:",
            "  firn monitor --project my-project --warn 'ctf.ctfs.resolution > 6' --page monitor.html"
        })
public final class MonitorCommand implements Command {
    private static final List<String> USUAL = List.of("resolution", "defocusU", "score");

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

    /** What the project says. */
    private record Seen(List<RunSnapshot> runs, Map<String, String> tables) {
        static Seen of(Project project) {
            Map<String, String> tables = new LinkedHashMap<>();
            project.getRuns().forEach(run -> run.getOutputs().forEach(output -> {
                if (output instanceof ItemSet set && set.getTable() != null) {
                    tables.put(run.getName() + "." + output.getName(), set.getTable());
                }
            }));
            return new Seen(RunFollower.runs(project), tables);
        }
    }

    @Override
    public int run(CommandContext context) throws Exception {
        if (window < 1 || every < 1) {
            throw new UsageException(
                    (window < 1 ? "--window is " + window : "--every is " + every) + ". Give 1 or more.");
        }
        List<Rule> parsed = new ArrayList<>();
        for (String rule : rules) {
            parsed.add(Rule.parse(rule));
        }
        CountDownLatch never = new CountDownLatch(1);
        while (true) {
            Seen seen = project.read(context, Seen::of);
            MonitorReport report = look(new ProjectDirectory(project.directory(context)), seen, parsed);
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

    private MonitorReport look(ProjectDirectory directory, Seen seen, List<Rule> parsed) throws Exception {
        List<String> names = seen.runs().stream().map(RunSnapshot::name).toList();
        for (Rule rule : parsed) {
            if (!names.contains(rule.run())) {
                throw new UsageException("--warn names the run " + rule.run() + ", which the project has not. "
                        + NearestName.advice("run", names, rule.run()));
            }
        }
        Map<String, Arrivals> arrivals = new LinkedHashMap<>();
        for (RunSnapshot run : seen.runs()) {
            Arrivals its = Arrivals.of(directory, run.number(), run.protocol());
            if (its.count() > 0) {
                arrivals.put(run.name(), its);
            }
        }
        List<Trend> trends = new ArrayList<>();
        for (Map.Entry<String, String> output : seen.tables().entrySet()) {
            Path file = directory.resolve(output.getValue());
            trends.addAll(trends(file, output.getKey(), parsed));
        }
        return new MonitorReport(Instant.now(), seen.runs(), arrivals, trends, parsed);
    }

    private List<Trend> trends(Path file, String output, List<Rule> parsed) throws UsageException {
        List<Trend> trends = new ArrayList<>();
        try (ItemTable table = ItemTable.open(file)) {
            Set<String> columns = new LinkedHashSet<>(USUAL);
            columns.removeIf(column -> !table.schema().has(column));
            for (Rule rule : parsed) {
                if (rule.output().equals(output)) {
                    columns.add(require(table, rule));
                }
            }
            for (String column : columns) {
                trends.add(Trend.of(table, output, column, window));
            }
        } catch (IOException e) {
            // Another table has just taken its place, which the next look sees.
            return trends;
        }
        return trends;
    }

    private static String require(ItemTable table, Rule rule) throws UsageException {
        String column = rule.column();
        if (!table.schema().has(column) || table.schema().column(column).type() == ColumnType.STRING) {
            throw new UsageException("--warn names the column " + column + ", which is no column of numbers of "
                    + rule.output() + ". "
                    + NearestName.advice("column", table.schema().names(), column));
        }
        return column;
    }
}
