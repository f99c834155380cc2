/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firn.engine.Arrivals;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.headless.UsageException;
import org.firn.headless.internal.monitor.Quantity;
import org.firn.headless.internal.monitor.Rule;
import org.firn.headless.internal.monitor.Trend;
import org.firn.headless.internal.monitor.rules.WatchRule;
import org.firn.headless.internal.project.RunFollower;
import org.firn.model.data.ItemSet;
import org.firn.model.workflow.Project;
import org.firn.protocol.NearestName;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.ItemTable;

/**
 * What one look at a project reads from its files.
 *
 * @param window how many items are the last ones
 * @param warnings what is warned of
 * @param watched what a rules file says
 */
record ProjectLook(ProjectDirectory directory, int window, List<Rule> warnings, List<WatchRule> watched) {
    /** What the project says. */
    record Seen(List<RunSnapshot> runs, Map<String, String> tables) {
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

    /** Refuses names of runs that the project has not. */
    void check(Seen seen) throws UsageException {
        List<String> names = seen.runs().stream().map(RunSnapshot::name).toList();
        for (Rule rule : warnings) {
            check(names, "--warn", rule.run());
        }
        for (WatchRule rule : watched) {
            if (!rule.run().isEmpty()) {
                check(names, "the rule " + rule.id(), rule.run());
            }
        }
    }

    private static void check(List<String> names, String who, String run) throws UsageException {
        if (!names.contains(run)) {
            throw new UsageException(who + " names the run " + run + ", which the project has not. "
                    + NearestName.advice("run", names, run));
        }
    }

    Map<String, Arrivals> arrivals(Seen seen) throws IOException {
        Map<String, Arrivals> arrivals = new LinkedHashMap<>();
        for (RunSnapshot run : seen.runs()) {
            Arrivals its = Arrivals.of(directory, run.number(), run.protocol());
            if (its.count() > 0) {
                arrivals.put(run.name(), its);
            }
        }
        return arrivals;
    }

    List<Trend> trends(Seen seen) throws IOException, UsageException {
        List<Trend> trends = new ArrayList<>();
        for (Map.Entry<String, String> output : seen.tables().entrySet()) {
            trends.addAll(trends(directory.resolve(output.getValue()), output.getKey()));
        }
        return trends;
    }

    private List<Trend> trends(Path file, String output) throws UsageException {
        List<Trend> trends = new ArrayList<>();
        try (ItemTable table = ItemTable.open(file)) {
            Set<String> names = new LinkedHashSet<>(Quantity.usual(table));
            for (Rule rule : warnings) {
                if (rule.output().equals(output)) {
                    names.add(require(table, "--warn", output, rule.column()));
                }
            }
            for (WatchRule rule : watched) {
                if (rule.figure().startsWith(output + ".")) {
                    String column = rule.figure().substring(output.length() + 1);
                    names.add(require(table, "the rule " + rule.id(), output, column));
                }
            }
            for (String name : names) {
                trends.add(Trend.of(table, output, name, window));
            }
        } catch (IOException e) {
            // Another table has just taken its place, which the next look sees.
            return trends;
        }
        return trends;
    }

    private static String require(ItemTable table, String who, String output, String column) throws UsageException {
        Set<String> all = Quantity.all(table);
        if (!all.contains(column)) {
            throw new UsageException(who + " names the column " + column + ", which is no column of numbers of "
                    + output + ". " + NearestName.advice("column", all, column));
        }
        return column;
    }
}
